import { useRef } from 'preact/hooks';
import { strings } from '../strings/en.ts';
import { fitted, textWidth } from '../text-width.ts';
import { useWidth } from '../use-width.ts';

/** What is compared: its value in each of the things set side by side; between 0 and 1. */
export interface Group {
  readonly label: string;
  readonly values: readonly number[];
}

interface GroupedBarsProps {
  /** A letter or so for each of the things compared, in order. */
  readonly marks: readonly string[];
  readonly groups: readonly Group[];
}

const ROW = 20;
const HEAD = 24;
const GAP = 8;

/** Bars on one scale: under each label one for each of the things compared, told apart by their letter. */
export function GroupedBars({ marks, groups }: GroupedBarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const most = Math.max(0.01, ...groups.flatMap(({ values }) => values));
  const left = Math.ceil(Math.max(...marks.map((mark) => textWidth(mark)))) + GAP;
  const room = Math.max(20, width - left - textWidth('100 %') - 2 * GAP);
  const step = HEAD + marks.length * ROW + GAP;
  const height = groups.length * step;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {groups.map(({ label, values }, index) => (
          <g key={label} transform={`translate(0 ${index * step})`}>
            <text class="group-label" y={HEAD / 2} dominant-baseline="central">
              {fitted(label, width)}
            </text>
            {values.map((value, which) => (
              <g key={marks[which]} transform={`translate(0 ${HEAD + which * ROW})`}>
                <text class="bar-value" y={ROW / 2} dominant-baseline="central">
                  {marks[which]}
                </text>
                <rect
                  class={which % 2 === 0 ? 'compared' : 'compared compared-other'}
                  x={left}
                  y={3}
                  width={Math.max(value > 0 ? 2 : 0, (value / most) * room)}
                  height={ROW - 6}
                />
                <text
                  class="bar-value"
                  x={left + (value / most) * room + GAP}
                  y={ROW / 2}
                  dominant-baseline="central"
                >
                  {strings.percent(value)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
