import { useRef, useState } from 'preact/hooks';
import { to } from '../places.ts';
import { strings } from '../strings/en.ts';
import { fitted } from '../text-width.ts';
import type { Edge, Node } from './layout.ts';

interface PeopleProps {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly active: number | null;
  readonly centre: number | null;
  readonly setActive: (person: number | null) => void;
}

/** From this many people on, only the most tied are named until they are pointed at. */
const NAMED = 45;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** People as links. One is in the order of Tab; from there arrows go on, from the most tied to the least. */
export function People({ nodes, edges, active, centre, setActive }: PeopleProps) {
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const order = nodes.toSorted((a, b) => b.answers + b.answered - a.answers - a.answered || a.id - b.id);
  const near = new Set(
    edges.flatMap(({ from, to: other }) => (from === active || other === active ? [from, other] : [])),
  );
  const faint = (id: number) => active !== null && id !== active && !near.has(id);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(order.length - 1, Math.max(0, current + step));
    group.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  return (
    <g ref={group}>
      {order.map((node, index) => (
        <a
          key={node.id}
          href={to.speaker(node.id)}
          class={faint(node.id) ? 'person faint' : node.id === centre ? 'person person-centre' : 'person'}
          tabIndex={index === Math.min(current, order.length - 1) ? 0 : -1}
          aria-label={strings.network.person(node.name, node.answers, node.answered)}
          onKeyDown={press}
          onFocus={() => {
            setCurrent(index);
            setActive(node.id);
          }}
          onBlur={() => setActive(null)}
          onPointerEnter={() => setActive(node.id)}
          onPointerLeave={() => setActive(null)}
        >
          <circle class="person-field" cx={node.x} cy={node.y} r={node.radius + 8} />
          <circle class="person-dot" cx={node.x} cy={node.y} r={node.radius} />
        </a>
      ))}
      {/* Over all circles, and outside of the links, whose names are not cut short. */}
      {order.map(({ id, name, x, y, radius }, index) => {
        if (id !== active && !near.has(id) && (active !== null || index >= NAMED)) return null;
        return (
          <text
            key={id}
            class={id === active ? 'person-name person-active' : 'person-name'}
            x={x}
            y={y + radius + 14}
            text-anchor="middle"
          >
            {id === active ? name : fitted(name, 120, 13)}
          </text>
        );
      })}
    </g>
  );
}
