import { strings } from '../strings/en.ts';
import type { Edge } from './layout.ts';
import { LINES } from './ties.ts';

interface TiesProps {
  readonly edges: readonly Edge[];
  /** Whose ties stand out. */
  readonly active: number | null;
  /** Whether all are labelled, or only those that stand out. */
  readonly labels: boolean;
}

/** The arrows, by how: dashes and colour, and in words where there is room. */
export function Ties({ edges, active, labels }: TiesProps) {
  const touches = ({ from, to }: Edge) => active === null || from === active || to === active;
  return (
    <>
      {edges.map((edge) => (
        <g key={`${edge.from} ${edge.to} ${edge.how}`} class={touches(edge) ? undefined : 'faint'}>
          <path
            class="tie"
            d={edge.path}
            stroke-width={edge.width}
            stroke-dasharray={LINES[edge.how].dash}
            style={{ stroke: LINES[edge.how].colour }}
          />
          <path d={edge.head} style={{ fill: LINES[edge.how].colour }} />
        </g>
      ))}
      {edges
        .filter((edge) => touches(edge) && (labels || active !== null))
        .map(({ from, to, how, count, middle }) => (
          <text
            key={`${from} ${to} ${how}`}
            class="tie-label"
            x={middle.x}
            y={middle.y}
            text-anchor="middle"
            dominant-baseline="central"
          >
            {strings.network.tie(strings.answers[how], count)}
          </text>
        ))}
    </>
  );
}
