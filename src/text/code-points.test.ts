import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodePoints } from './code-points.ts';

it('counts code points before an offset', () => {
  const points = new CodePoints('a😀b\ud83d c');
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => points.before(offset))).toEqual([0, 1, 1, 2, 3, 4, 5, 6]);
});

it('agrees with counting one by one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = new CodePoints(text);
      let units = 0;
      let count = 0;
      for (const point of text) {
        if (points.before(units) !== count) throw new Error(`Wrong count before ${units}`);
        units += point.length;
        count++;
      }
      expect(points.before(units)).toBe(count);
    }),
  );
});
