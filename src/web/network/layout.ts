import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Network, type Person, type Tie, weightsOf } from './ties.ts';

/** Somebody at their place, in pixels. */
export interface Node extends Person {
  x: number;
  y: number;
  readonly radius: number;
  readonly answers: number;
  readonly answered: number;
}

/** A tie from one edge of a circle to the other, bent so that ties there and back are two. */
export interface Edge extends Tie {
  readonly path: string;
  readonly head: string;
  readonly middle: { readonly x: number; readonly y: number };
  readonly width: number;
}

/** Steps of the simulation: enough to come to rest. */
const STEPS = 300;

/** Pixels at the edges, for circles and names. */
const MARGIN = { x: 64, y: 34 };

/**
 * Places people so that ties are short. The same network comes out the same: the simulation starts from a fixed spiral,
 * its chance is seeded, and it runs to its end at once.
 */
export function layoutOf(network: Network, width: number, height: number): { nodes: Node[]; edges: Edge[] } {
  const weights = weightsOf(network);
  const most = Math.max(1, ...[...weights.values()].map((one) => one.answers + one.answered));
  const nodes: Node[] = network.people.map((person) => {
    const { answers, answered } = weights.get(person.id)!;
    const radius = 7 + 9 * Math.sqrt((answers + answered) / most);
    return { ...person, x: Number.NaN, y: Number.NaN, radius, answers, answered };
  });
  const links = network.answers.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: number; target: number }>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force('apart', forceManyBody().strength(-260))
    .force(
      'room',
      forceCollide<Node>(({ radius }) => radius + 26),
    )
    // Wider than high, as the drawing.
    .force('x', forceX(0).strength(0.06 * Math.min(1, height / width)))
    .force('y', forceY(0).strength(0.06 * Math.max(1, width / height)))
    .stop()
    .tick(STEPS);
  stretch(nodes, width, height);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return { nodes, edges: edgesOf(network.answers, byId) };
}

/** Stretches the places to fill the drawing, though never to more than they were apart. */
function stretch(nodes: Node[], width: number, height: number): void {
  for (const [axis, size, margin] of [
    ['x', width, MARGIN.x],
    ['y', height, MARGIN.y],
  ] as const) {
    const places = nodes.map((node) => node[axis]);
    const [least, most] = [Math.min(...places), Math.max(...places)];
    const scale = Math.min(1.6, (size - 2 * margin) / Math.max(1, most - least));
    for (const node of nodes) node[axis] = size / 2 + (node[axis] - (least + most) / 2) * scale;
  }
}

function edgesOf(ties: readonly Tie[], byId: ReadonlyMap<number, Node>): Edge[] {
  const most = Math.max(1, ...ties.map(({ count }) => count));
  const before = new Map<string, number>();
  return ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (!from || !to) return [];
    const pair = `${tie.from} ${tie.to}`;
    const nth = before.get(pair) ?? 0;
    before.set(pair, nth + 1);
    const width = 1.5 + 4.5 * Math.sqrt((tie.count - 1) / Math.max(9, most - 1));
    return [{ ...tie, width, ...bent(from, to, 0.16 + nth * 0.14, width) }];
  });
}

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

function bent(from: Node, to: Node, bend: number, width: number): Pick<Edge, 'path' | 'head' | 'middle'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [cx, cy] = [(from.x + to.x) / 2 - dy * bend, (from.y + to.y) / 2 + dx * bend];
  const size = 7 + width;
  const begin = towards(from, cx, cy, from.radius);
  const tip = towards(to, cx, cy, to.radius + 2);
  const neck = towards(to, cx, cy, to.radius + 2 + size);
  const [ux, uy] = [(tip.x - neck.x) / size, (tip.y - neck.y) / size];
  const half = size / 2;
  const p = (x: number, y: number) => `${rounded(x)} ${rounded(y)}`;
  return {
    path: `M${p(begin.x, begin.y)}Q${p(cx, cy)} ${p(neck.x, neck.y)}`,
    head: `M${p(tip.x, tip.y)}L${p(neck.x - uy * half, neck.y + ux * half)}L${p(neck.x + uy * half, neck.y - ux * half)}z`,
    middle: {
      x: rounded(begin.x / 4 + cx / 2 + neck.x / 4),
      y: rounded(begin.y / 4 + cy / 2 + neck.y / 4),
    },
  };
}

/** The point so far from a place in the direction of another. */
function towards({ x, y }: { x: number; y: number }, tx: number, ty: number, distance: number) {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return { x: x + ((tx - x) / length) * distance, y: y + ((ty - y) / length) * distance };
}
