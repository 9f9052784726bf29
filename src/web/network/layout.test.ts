import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { type Network, strongest, weightsOf } from './ties.ts';

const network = (people: number): Network => ({
  people: Array.from({ length: people }, (_, i) => ({ id: i + 1, name: `Person ${i + 1}`, kind: 'person' })),
  answers: Array.from({ length: people * 2 }, (_, i) => ({
    from: (i % people) + 1,
    to: ((i * 7 + 1) % people) + 1,
    how: 'deny' as const,
    count: (people * 2 - i) % 9 || 1,
  })).filter(({ from, to }) => from !== to),
});

describe('the layout of a network', () => {
  it('is the same each time, within the drawing, with nobody on top of another', () => {
    const [once, again] = [layoutOf(network(30), 900, 600), layoutOf(network(30), 900, 600)];
    expect(again).toEqual(once);
    for (const { x, y } of once.nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(900);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(600);
    }
    for (const a of once.nodes)
      for (const b of once.nodes)
        if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  });

  it('has a place for somebody alone', () => {
    const alone = { people: [{ id: 1, name: 'Anna Ruiz', kind: 'person' as const }], answers: [] };
    expect(layoutOf(alone, 360, 300).nodes[0]).toMatchObject({ x: 180, y: 150 });
  });

  it('bends ties of the same two apart', () => {
    const two: Network = {
      people: network(2).people,
      answers: [
        { from: 1, to: 2, how: 'deny', count: 3 },
        { from: 1, to: 2, how: 'reject', count: 1 },
        { from: 2, to: 1, how: 'deny', count: 1 },
      ],
    };
    const { edges } = layoutOf(two, 500, 300);
    expect(new Set(edges.map(({ path }) => path)).size).toBe(3);
    expect(edges[0]!.width).toBeGreaterThan(edges[1]!.width);
  });
});

describe('a large network', () => {
  it('is cut to the strongest ties of so many people', () => {
    const cut = strongest(network(60), 20);
    expect(cut.people.length).toBeLessThanOrEqual(20);
    const ids = new Set(cut.people.map(({ id }) => id));
    expect(cut.answers.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });

  it('counts for each how often they answer and are answered', () => {
    const weights = weightsOf({
      people: network(2).people,
      answers: [{ from: 1, to: 2, how: 'deny', count: 3 }],
    });
    expect(weights.get(1)).toEqual({ answers: 3, answered: 0 });
    expect(weights.get(2)).toEqual({ answers: 0, answered: 3 });
  });
});
