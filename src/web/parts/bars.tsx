import { useRef } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { useWidth } from '../use-width.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Where the bar leads. */
  readonly href?: string;
  /** A CSS colour; by default the accent. */
  readonly colour?: string;
}

const ROW = 28;
const LABEL = 150;
const VALUE = 64;

/** Bars from the left, one a row, label and number as text; for a `Figure`, `interactive` where they have links. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const room = Math.max(20, width - LABEL - VALUE);
  return (
    <div ref={box} class="bars">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={bars.length * ROW} viewBox={`0 0 ${width} ${bars.length * ROW}`}>
        {bars.map((bar, row) => (
          <BarRow key={bar.label} bar={bar} top={row * ROW} length={Math.max(2, (bar.value / most) * room)} />
        ))}
      </svg>
    </div>
  );
}

function BarRow({ bar, top, length }: { readonly bar: Bar; readonly top: number; readonly length: number }) {
  const { label, value, href, colour = 'var(--accent)' } = bar;
  const drawn = (
    <>
      <text class="bar-label" x={LABEL - 10} y={top + ROW / 2} text-anchor="end" dominant-baseline="central">
        {label}
      </text>
      <rect x={LABEL} y={top + 5} width={length} height={ROW - 10} style={{ fill: colour }} />
      <text class="bar-value" x={LABEL + length + 8} y={top + ROW / 2} dominant-baseline="central">
        {strings.number(value)}
      </text>
    </>
  );
  return href ? (
    <a href={href} class="bar-link" aria-label={`${label}: ${strings.number(value)}`}>
      {/* The whole row can be clicked. */}
      <rect class="bar-row" x={0} y={top} width="100%" height={ROW} />
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  );
}
