import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parentsOf } from './parents.ts';

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, k) => first + k);

test.each<[string, { anchor: number; content: number[] }[], number[]]>([
  ['none', [], []],
  [
    'side by side',
    [
      { anchor: 1, content: range(2, 5) },
      { anchor: 7, content: range(8, 10) },
    ],
    [-1, -1],
  ],
  [
    'one in another',
    [
      { anchor: 1, content: range(2, 9) },
      { anchor: 4, content: range(5, 9) },
    ],
    [-1, 0],
  ],
  [
    'in the smallest of two',
    [
      { anchor: 1, content: range(2, 20) },
      { anchor: 3, content: range(4, 15) },
      { anchor: 6, content: range(7, 10) },
    ],
    [-1, 0, 1],
  ],
  [
    'two that hold each other: the larger is the parent',
    [
      { anchor: 5, content: [1, 8] },
      { anchor: 8, content: range(3, 8) },
    ],
    [1, -1],
  ],
  [
    'two that hold each other, as large: the first is the parent',
    [
      { anchor: 5, content: [8, 9] },
      { anchor: 8, content: [5, 6] },
    ],
    [-1, 0],
  ],
  ['nobody is in his own content', [{ anchor: 3, content: range(3, 9) }], [-1]],
])('%s', (_, attributions, expected) => {
  expect([...parentsOf(attributions)]).toEqual(expected);
});

const attribution = fc.record({
  anchor: fc.nat(30),
  content: fc.uniqueArray(fc.nat(30), { maxLength: 20 }).map((tokens) => tokens.sort((a, b) => a - b)),
});

test('any attributions: a parent holds the anchor, and no chain runs in a circle', () => {
  fc.assert(
    fc.property(fc.array(attribution, { maxLength: 12 }), (attributions) => {
      const parents = parentsOf(attributions);
      for (const [i, parent] of parents.entries()) {
        if (parent >= 0) expect(attributions[parent]!.content).toContain(attributions[i]!.anchor);
        let steps = 0;
        for (let up = parent; up >= 0; up = parents[up]!) expect(++steps).toBeLessThan(attributions.length);
      }
    }),
    { numRuns: 500 },
  );
});
