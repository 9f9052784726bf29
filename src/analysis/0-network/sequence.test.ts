import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSequence, indexOfMax, marginals, posteriors } from './sequence.ts';

interface Chain {
  readonly length: number;
  readonly labels: number;
  readonly scores: Float32Array;
  readonly transitions: Float32Array;
}

const chains: fc.Arbitrary<Chain> = fc
  .record({ length: fc.integer({ min: 1, max: 5 }), labels: fc.integer({ min: 1, max: 4 }) })
  .chain(({ length, labels }) => {
    const numbers = (count: number) =>
      fc
        .array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: count, maxLength: count })
        .map((list) => Float32Array.from(list));
    return fc.record({
      length: fc.constant(length),
      labels: fc.constant(labels),
      scores: numbers(length * labels),
      transitions: numbers(labels * labels),
    });
  });

/** Every labelling of the chain. */
function* labellings({ length, labels }: Chain): Generator<number[]> {
  for (let code = 0; code < labels ** length; code++) {
    yield Array.from({ length }, (_, i) => Math.floor(code / labels ** i) % labels);
  }
}

function scoreOf({ labels, scores, transitions }: Chain, path: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < path.length; i++) {
    sum += scores[i * labels + path[i]!]!;
    if (i > 0) sum += transitions[path[i - 1]! * labels + path[i]!]!;
  }
  return sum;
}

describe('bestSequence', () => {
  test('no labelling scores more', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { scores, length, labels, transitions } = chain;
        const path = bestSequence(scores, length, labels, transitions);
        const best = Math.max(...[...labellings(chain)].map((other) => scoreOf(chain, other)));
        expect(scoreOf(chain, path)).toBeCloseTo(best, 3);
      }),
      { numRuns: 300 },
    );
  });

  test('of nothing there is nothing', () => {
    expect(bestSequence(new Float32Array(0), 0, 3, new Float32Array(9))).toHaveLength(0);
  });
});

describe('marginals and posteriors', () => {
  test('are what summing over all labellings gives', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { scores, length, labels, transitions } = chain;
        const expected = new Float64Array(length * labels);
        let total = 0;
        for (const path of labellings(chain)) {
          const weight = Math.exp(scoreOf(chain, path));
          total += weight;
          for (const [i, label] of path.entries()) expected[i * labels + label]! += weight;
        }
        const found = marginals(scores, length, labels, transitions);
        for (const [k, share] of expected.entries())
          expect(found.probabilities[k]).toBeCloseTo(share / total, 6);
        expect(found.logPartition).toBeCloseTo(Math.log(total), 6);
        const fast = posteriors(scores, length, labels, transitions);
        for (const [k, share] of expected.entries())
          expect(fast.probabilities[k]).toBeCloseTo(share / total, 6);
        expect(fast.logPartition).toBeCloseTo(Math.log(total), 6);
      }),
      { numRuns: 300 },
    );
  });

  test('agree on long chains of large scores', () => {
    const length = 500;
    const scores = Float32Array.from({ length: length * 3 }, (_, k) => 40 * Math.sin(k * k));
    const transitions = Float32Array.from({ length: 9 }, (_, k) => 10 * Math.cos(k * k));
    const found = marginals(scores, length, 3, transitions);
    const fast = posteriors(scores, length, 3, transitions);
    expect(fast.logPartition / found.logPartition).toBeCloseTo(1, 9);
    for (const [k, share] of found.probabilities.entries())
      expect(fast.probabilities[k]).toBeCloseTo(share, 6);
  });

  test('of nothing the partition is 1', () => {
    expect(marginals(new Float32Array(0), 0, 3, new Float32Array(9)).logPartition).toBe(0);
    expect(posteriors(new Float32Array(0), 0, 3, new Float32Array(9)).logPartition).toBe(0);
  });
});

describe('indexOfMax', () => {
  test.each<[number[], number, number, number]>([
    [[1, 3, 2], 0, 3, 1],
    [[5, 5, 5], 0, 3, 0],
    [[9, 1, 2, 4], 1, 4, 2],
    [[-3, -2], 0, 2, 1],
  ])('of %j from %d to %d is %d', (values, start, end, expected) => {
    expect(indexOfMax(values, start, end)).toBe(expected);
  });
});
