import { describe, expect, it } from 'vitest';
import { bCubed, type Clusters, ceafE, largestAssignment, muc, ratesOf } from './coreference-score.ts';

/** Clusters as words: `abc de` is {a, b, c} and {d, e}. */
const clusters = (notation: string): Clusters<string> => notation.split(' ').map((cluster) => [...cluster]);

/** The figures of the textbook cases: Vilain et al. 1995, Bagga & Baldwin 1998, Luo 2005 (system responses a to d). */
describe('measures of coreference', () => {
  it.each([
    // One wrong link joins a small cluster to a small one, and a small one to the big one.
    ['12345 67 89ABC', '12345 6789ABC', muc, 1, 9 / 10],
    ['12345 67 89ABC', '12345 6789ABC', bCubed, 1, 16 / 21],
    ['12345 67 89ABC', '1234589ABC 67', muc, 1, 9 / 10],
    ['12345 67 89ABC', '1234589ABC 67', bCubed, 1, 7 / 12],
    ['12345 67 89ABC', '12345 6789ABC', ceafE, (1 + 10 / 12) / 3, (1 + 10 / 12) / 2],
    ['12345 67 89ABC', '123456789ABC', ceafE, 10 / 17 / 3, 10 / 17],
    // Splitting costs recall: three mentions in two parts keep one link of two.
    ['abc', 'ab c', muc, 1 / 2, 1],
    ['abc', 'ab c', bCubed, (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
    // Mentions that only one side has.
    ['abc', 'abx', muc, 1 / 2, 1 / 2],
    ['abc', 'abx', bCubed, 4 / 9, 4 / 9],
    ['ab cd', 'ab cd', ceafE, 1, 1],
  ] as const)('%s read as %s', (gold, found, measure, recall, precision) => {
    const rates = ratesOf(measure(clusters(gold), clusters(found)));
    expect(rates.recall).toBeCloseTo(recall, 10);
    expect(rates.precision).toBeCloseTo(precision, 10);
  });

  it('is nothing of nothing', () => {
    for (const measure of [muc, bCubed, ceafE]) expect(ratesOf(measure([], [])).f1).toBe(0);
  });

  it('pairs so that the sum is largest, not one by one', () => {
    const gains = [
      new Map([
        [0, 0.9],
        [1, 0.8],
      ]),
      new Map([[0, 0.7]]),
    ];
    expect(largestAssignment(gains, 2)).toBeCloseTo(1.5, 10);
  });
});
