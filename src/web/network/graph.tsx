import { useMemo, useRef, useState } from 'preact/hooks';
import type { AnswerKind } from '../../analysis/8-statements/statement.ts';
import { strings } from '../strings/en.ts';
import { textWidth } from '../text-width.ts';
import { useWidth } from '../use-width.ts';
import { layoutOf } from './layout.ts';
import { People } from './people.tsx';
import { Ties } from './tie-lines.tsx';
import { LINES, type Network } from './ties.ts';

interface GraphProps {
  readonly network: Network;
  /** Whom it is about, if it is about one. */
  readonly centre?: number;
}

/** Height of a row of the legend. */
const ROW = 26;

/** Who answers whom: arrows from who answers to who is answered, thicker the more often. */
export function Graph({ network, centre }: GraphProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [active, setActive] = useState<number | null>(null);
  const height = Math.round(Math.min(820, Math.max(300, 170 + network.people.length * 22, width * 0.35)));
  const { nodes, edges } = useMemo(() => layoutOf(network, width, height), [network, width, height]);
  const hows = (Object.keys(LINES) as AnswerKind[]).filter((how) =>
    network.answers.some((tie) => tie.how === how),
  );
  const legend = legendOf(hows, width);
  const whole = height + legend.height;
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has title and text. */}
      <svg width={width} height={whole} viewBox={`0 0 ${width} ${whole}`}>
        <Ties edges={edges} active={active} labels={edges.length <= 24} />
        <People nodes={nodes} edges={edges} active={active} centre={centre ?? null} setActive={setActive} />
        <g transform={`translate(0 ${height})`}>
          {legend.entries.map(({ how, x, y }) => (
            <g key={how} transform={`translate(${x} ${y + ROW / 2})`}>
              <path
                class="tie"
                d="M0 0h34"
                stroke-width={2.5}
                stroke-dasharray={LINES[how].dash}
                style={{ stroke: LINES[how].colour }}
              />
              <path d="M42 0l-8 -5v10z" style={{ fill: LINES[how].colour }} />
              <text x={50} dominant-baseline="central">
                {strings.answers[how]}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

function legendOf(hows: readonly AnswerKind[], width: number) {
  const wide = Math.max(0, ...hows.map((how) => textWidth(strings.answers[how]))) + 76;
  const columns = Math.max(1, Math.floor(width / wide));
  const entries = hows.map((how, index) => ({
    how,
    x: (index % columns) * wide,
    y: Math.floor(index / columns) * ROW,
  }));
  return { entries, height: Math.ceil(hows.length / columns) * ROW };
}
