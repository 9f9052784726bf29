import { utcTicks } from 'd3-time';
import { dayText } from '../day.ts';
import { strings } from '../strings/en.ts';
import type { Moment } from './moment.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where moments stand on a line of so many pixels, and which of them are written below it. */
export interface TimeAxis {
  readonly x: (at: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Pixels between ticks, about; and those that a sign of a label and the room around a label take. */
const APART = 64;
const SIGN = 7.5;
const AROUND = 14;

/** An axis on which all the moments have room, between two ends in pixels. */
export function timeAxis(moments: readonly Moment[], [left, right]: readonly [number, number]): TimeAxis {
  const first = Math.min(...moments.map(({ from }) => from));
  const last = Math.max(...moments.map(({ to }) => to));
  // Moments that are all one hour still need a line.
  const margin = Math.max(HOUR, (last - first) * 0.03);
  const [begin, end] = [first - margin, last + margin];
  const x = (at: number) => left + ((at - begin) / (end - begin)) * (right - left);
  const wanted = Math.max(2, Math.floor((right - left) / APART));
  const ticks = utcTicks(new Date(begin), new Date(end), wanted).map((date) => date.getTime());
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : DAY;
  return {
    x,
    ticks: fitting(
      ticks.map((at) => ({ x: x(at), label: labelOf(at, step) })),
      [left, right],
    ),
  };
}

/** Every so many of the ticks, so that no label runs into the next or over an end. */
function fitting(ticks: TimeAxis['ticks'], [left, right]: readonly [number, number]): TimeAxis['ticks'] {
  const widest = Math.max(0, ...ticks.map(({ label }) => label.length)) * SIGN + AROUND;
  const half = (widest - AROUND) / 2;
  const inside = ticks.filter(({ x }) => x - left >= half && right - x >= half);
  const [one, two] = inside;
  const every = one && two ? Math.ceil(widest / (two.x - one.x)) : 1;
  return inside.filter((_, index) => index % every === 0);
}

function labelOf(at: number, step: number): string {
  const iso = new Date(at).toISOString();
  if (step < DAY) {
    const time = iso.slice(11, 16);
    return time === '00:00' ? withoutYear(iso) : `${withoutYear(iso)}, ${time}`;
  }
  if (step < 27 * DAY) return withoutYear(iso);
  return step < 360 * DAY ? shortMonth(iso) : iso.slice(0, 4);
}

const withoutYear = (iso: string) => `${Number(iso.slice(8, 10))} ${monthOf(iso).slice(0, 3)}`;
const shortMonth = (iso: string) => dayText(iso.slice(0, 7)).replace(monthOf(iso), monthOf(iso).slice(0, 3));
const monthOf = (iso: string) => strings.days.months[Number(iso.slice(5, 7)) - 1]!;
