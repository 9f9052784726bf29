import { useMemo, useRef } from 'preact/hooks';
import { dayText } from '../day.ts';
import { Figure } from '../parts/figure.tsx';
import { strings } from '../strings/en.ts';
import { useWidth } from '../use-width.ts';
import { type Dated, datesOf, LANES, windowOf } from './dates.ts';
import { type DayRange, ticksOf } from './day-range.ts';
import type { Readable } from './readable.ts';

/** When the report was published, when things were said and which dates are spoken about, on one small axis. */
export function DatesFigure({ readable }: { readonly readable: Readable }) {
  const dates = useMemo(() => datesOf(readable), [readable]);
  const range = useMemo(() => windowOf(dates), [dates]);
  const { dates: words } = strings.reading;
  if (!range) return null;
  const of = (lane: Dated['lane']) => dates.filter((one) => one.lane === lane);
  const published = of('published')[0];
  const text = words.text(
    published ? dayText(published.value) : null,
    of('said').length,
    of('about').length,
    of('due').length,
  );
  return (
    <Figure
      title={words.title}
      text={text}
      table={{
        columns: [words.lane, words.date, words.times],
        rows: dates.map(({ lane, value, count }) => [words.lanes[lane], value, count]),
      }}
    >
      <Axis dates={dates} range={range} />
    </Figure>
  );
}

const LABEL = 112;
const ROW = 34;
const COLOURS = {
  published: 'var(--ink)',
  said: 'var(--act-announce)',
  about: 'var(--act-demand)',
  due: 'var(--act-promise)',
} as const;

function Axis({ dates, range }: { readonly dates: readonly Dated[]; readonly range: DayRange }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const room = Math.max(40, width - LABEL - 12);
  const x = (day: number) => LABEL + ((day - range.from) / (range.to - range.from)) * room;
  const height = LANES.length * ROW + 26;
  const ticks = ticksOf(range, Math.max(2, Math.floor(room / 120)));
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g class="axis">
          {ticks.map(({ day, label }) => (
            <g key={label}>
              <line x1={x(day)} x2={x(day)} y1={0} y2={LANES.length * ROW} />
              {/* Beside the edge there is no room for a label, but one there has to be. */}
              {(x(day) < width - 55 || ticks.length === 1) && (
                <text x={Math.min(x(day), width - 55)} y={height - 8} text-anchor="middle">
                  {dayText(label)}
                </text>
              )}
            </g>
          ))}
        </g>
        {LANES.map((lane, row) => (
          <g key={lane}>
            <text x={0} y={row * ROW + ROW / 2} dominant-baseline="central">
              {strings.reading.dates.lanes[lane]}
            </text>
            <g class="axis">
              <line x1={LABEL} x2={LABEL + room} y1={row * ROW + ROW / 2} y2={row * ROW + ROW / 2} />
            </g>
            {dates
              .filter((one) => one.lane === lane)
              .map((one) => (
                <DatedMark key={one.value} dated={one} range={range} x={x} y={row * ROW + ROW / 2} />
              ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A dot for a day, a bar for a stretch, an arrow at the edge for what lies beyond it. */
function DatedMark({
  dated: { lane, from, to, value, count },
  range,
  x,
  y,
}: {
  readonly dated: Dated;
  readonly range: DayRange;
  readonly x: (day: number) => number;
  readonly y: number;
}) {
  const style = { fill: COLOURS[lane] };
  const title = <title>{`${dayText(value)}${count > 1 ? ` ×${count}` : ''}`}</title>;
  const [left, right] = [x(range.from), x(range.to)];
  if (to <= range.from)
    return (
      <path d={`M${left + 9} ${y - 6}L${left} ${y}L${left + 9} ${y + 6}Z`} style={style}>
        {title}
      </path>
    );
  if (from >= range.to)
    return (
      <path d={`M${right - 9} ${y - 6}L${right} ${y}L${right - 9} ${y + 6}Z`} style={style}>
        {title}
      </path>
    );
  const [begin, end] = [Math.max(left, x(from)), Math.min(right, x(to))];
  if (to - from <= 1)
    return (
      <circle cx={(begin + end) / 2} cy={y} r={Math.min(10, 4.5 + Math.sqrt(count))} style={style}>
        {title}
      </circle>
    );
  return (
    <rect x={begin} y={y - 4} width={Math.max(6, end - begin)} height={8} rx={3} style={style}>
      {title}
    </rect>
  );
}
