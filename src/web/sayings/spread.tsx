import { useRef } from 'preact/hooks';
import { dayText } from '../day.ts';
import { Figure } from '../parts/figure.tsx';
import { to } from '../places.ts';
import type { Family } from '../shapes.ts';
import { strings } from '../strings/en.ts';
import { fitted } from '../text-width.ts';
import { useWidth } from '../use-width.ts';
import { LIKENESSES, LikenessShape, likenessText } from './likeness.tsx';
import { momentOf } from './moment.ts';
import { type Lane, layOut, type Mark } from './spread-layout.ts';

type Members = Family['members'];

const isDated = ({ published }: Members[number]) => momentOf(published) !== null;

/** How the words spread: outlets over time, a sign for how each version is like the first. */
export function Spread({ members }: { readonly members: Members }) {
  const dated = members.filter(isDated);
  const undated = members.filter((member) => !isDated(member));
  return (
    <>
      {dated.length > 0 && (
        <Figure
          title={strings.saying.spread}
          text={textOf(dated)}
          table={{
            columns: [...strings.saying.columns],
            rows: members.map(({ published, outlet, likeness, speaker, content }) => [
              published,
              outlet,
              likenessText(likeness),
              speaker,
              content,
            ]),
          }}
          interactive
        >
          <Drawing members={dated} />
        </Figure>
      )}
      {undated.length > 0 && (
        <section class="undated">
          <h3>{strings.saying.undated}</h3>
          <ul>
            {undated.map(({ id, outlet, likeness }) => (
              <li key={id}>
                <a href={to.statement(id)}>{outlet ?? strings.statement.unknownOutlet}</a>,{' '}
                {likenessText(likeness)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function textOf(dated: Members): string {
  // The record has told who was first: a day without an hour settles nothing.
  const first = dated[0]!;
  const last = dated.toSorted((a, b) => momentOf(a.published)!.to - momentOf(b.published)!.to).at(-1)!;
  return strings.saying.spreadText(
    strings.count.versions(dated.length),
    strings.count.outlets(new Set(dated.map(({ outlet }) => outlet)).size),
    `${first.outlet ?? strings.statement.unknownOutlet}, ${dayText(first.published)}`,
    `${last.outlet ?? strings.statement.unknownOutlet}, ${dayText(last.published)}`,
  );
}

const AXIS = 26;
const KEY_ROW = 22;
const KEY_WIDTH = 152;

function Drawing({ members }: { readonly members: Members }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { axis, lanes, left, bottom } = layOut(members, width);
  const kinds = LIKENESSES.filter((one) => members.some(({ likeness }) => likeness === one));
  const across = Math.max(1, Math.floor(width / KEY_WIDTH));
  const height = bottom + AXIS + Math.ceil(kinds.length / across) * KEY_ROW + 4;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg class="spread" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g class="axis">
          {axis.ticks.map(({ x, label }) => (
            <g key={x}>
              <line x1={x} x2={x} y1={0} y2={bottom} />
              <text x={x} y={bottom + 17} text-anchor="middle">
                {label}
              </text>
            </g>
          ))}
        </g>
        {lanes.map((lane) => (
          <LaneRow key={lane.outlet} lane={lane} left={left} width={width} />
        ))}
        {kinds.map((kind, index) => {
          const x = (index % across) * KEY_WIDTH + 10;
          const y = bottom + AXIS + Math.floor(index / across) * KEY_ROW + KEY_ROW / 2;
          return (
            <g key={kind}>
              <LikenessShape likeness={kind} x={x} y={y} />
              <text class="key-text" x={x + 13} y={y} dominant-baseline="central">
                {likenessText(kind)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly left: number;
  readonly width: number;
}

function LaneRow({ lane: { outlet, top, height, marks }, left, width }: LaneRowProps) {
  const above = left === 0;
  return (
    <g>
      <line class="lane" x1={0} x2={width} y1={top + height} y2={top + height} />
      <text
        x={above ? 0 : left - 10}
        y={above ? top + 14 : top + 17}
        text-anchor={above ? 'start' : 'end'}
        dominant-baseline={above ? 'auto' : 'central'}
      >
        {fitted(outlet ?? strings.statement.unknownOutlet, above ? width : left - 12)}
      </text>
      {marks.map((mark) => (
        <MarkLink key={mark.member.id} mark={mark} />
      ))}
    </g>
  );
}

function MarkLink({ mark: { member, x, y, from, to: until } }: { readonly mark: Mark }) {
  const { id, outlet, published, likeness } = member;
  const name = outlet ?? strings.statement.unknownOutlet;
  return (
    <a
      href={to.statement(id)}
      class="mark-link"
      aria-label={`${name}, ${dayText(published)}: ${likenessText(likeness)}`}
    >
      {/* A date without a time leaves the hour open: the line shows how far. */}
      {until > from && <line class="open-time" x1={from} x2={until} y1={y} y2={y} />}
      <circle class="mark-room" cx={x} cy={y} r={12} />
      <LikenessShape likeness={likeness} x={x} y={y} />
    </a>
  );
}
