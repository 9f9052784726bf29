import { daysText } from '../day.ts';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import type { Bin } from './bins.ts';
import { isoDay } from './calendar.ts';
import type { Frame } from './frame.ts';

/** Commitments that fall due near each other. */
export interface DueMark {
  readonly x: number;
  readonly commitments: number;
  readonly from: string;
  readonly to: string;
}

/** Pixels between marks, so that each can be hit. */
const APART = 28;

/** Height of the strip below the axis. */
export const STRIP = 34;

/** Commitments are due by day, however short the bars are. */
const middleOf = (begin: number, end: number) => (Math.floor(begin) + Math.ceil(end)) / 2;

/** A mark for each bar with due dates; neighbours that would touch are one. */
export function dueMarksOf(bins: readonly Bin[], frame: Frame): DueMark[] {
  const marks: (DueMark & { start: number; end: number })[] = [];
  for (const { begin, end, due } of bins) {
    if (due === 0) continue;
    const before = marks.at(-1);
    const x = frame.x(middleOf(begin, end));
    const joined = before !== undefined && x - before.x < APART;
    const start = joined ? before.start : begin;
    const commitments = due + (joined ? before.commitments : 0);
    if (joined) marks.pop();
    const days = { from: isoDay(start), to: isoDay(Math.ceil(end) - 1) };
    marks.push({ x: frame.x(middleOf(start, end)), commitments, ...days, start, end });
  }
  return marks;
}

/** When commitments fall due, each mark a link to them. */
export function DueMarks({ marks, frame }: { readonly marks: readonly DueMark[]; readonly frame: Frame }) {
  const middle = frame.base + 26 + STRIP / 2;
  return (
    <g>
      <text class="due-label" x={0} y={middle} dominant-baseline="central">
        {strings.timeline.due}
      </text>
      {marks.map((mark) => (
        <a
          key={mark.from}
          class="due"
          href={to.commitments({ from: mark.from, to: mark.to })}
          aria-label={strings.timeline.dueOn(mark.commitments, daysText(mark.from, mark.to))}
        >
          <title>{strings.timeline.dueOn(mark.commitments, daysText(mark.from, mark.to))}</title>
          <rect class="due-field" x={mark.x - 13} y={middle - 13} width={26} height={26} rx={3} />
          <path class="due-mark" d={`M${mark.x} ${middle - 11}l11 11l-11 11l-11 -11z`} />
          <text class="due-count" x={mark.x} y={middle} text-anchor="middle" dominant-baseline="central">
            {mark.commitments > 99 ? '…' : mark.commitments}
          </text>
        </a>
      ))}
    </g>
  );
}
