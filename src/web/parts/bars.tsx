import { useRef } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { fitted, textWidth } from '../text-width.ts';
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
/** Between a bar and its texts. */
const GAP = 10;

/** Where the bars of a plot begin and how long the longest may be; a label takes at most half of the width. */
function layout(bars: readonly Bar[], width: number) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label)));
  const left = Math.ceil(Math.min(widest + GAP, width / 2));
  const room = Math.max(20, width - left - textWidth(strings.number(most)) - GAP);
  return { left, lengthOf: (value: number) => Math.max(2, (value / most) * room) };
}

type Layout = ReturnType<typeof layout>;

/** Bars from the left, one a row, label and number as text; for a `Figure`, `interactive` where they have links. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const laid = layout(bars, width);
  const height = bars.length * ROW;
  return (
    <div ref={box} class="bars">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {bars.map((bar, row) => (
          <BarRow key={bar.label} bar={bar} top={row * ROW} laid={laid} />
        ))}
      </svg>
    </div>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly top: number;
  readonly laid: Layout;
}

function BarRow({ bar: { label, value, href, colour = 'var(--accent)' }, top, laid }: BarRowProps) {
  const { left, lengthOf } = laid;
  const middle = top + ROW / 2;
  const drawn = (
    <>
      <text class="bar-label" x={left - GAP} y={middle} text-anchor="end" dominant-baseline="central">
        {fitted(label, left - GAP)}
      </text>
      <rect
        class="bar"
        x={left}
        y={top + 5}
        width={lengthOf(value)}
        height={ROW - 10}
        style={{ fill: colour }}
      />
      <text class="bar-value" x={left + lengthOf(value) + GAP - 2} y={middle} dominant-baseline="central">
        {strings.number(value)}
      </text>
    </>
  );
  return href ? (
    <g>
      {/* The whole row can be clicked. The texts, which may be cut short, are no part of the link's name. */}
      <a href={href} class="bar-link" aria-label={`${label}: ${strings.number(value)}`}>
        <rect class="bar-row" x={0} y={top} width="100%" height={ROW} />
      </a>
      {drawn}
    </g>
  ) : (
    <g>
      <title>{label}</title>
      {drawn}
    </g>
  );
}
