import { expect, test } from 'vitest';
import { growthExponent } from './growth.ts';
import { benchTexts, longText } from './texts.ts';

test.each([1, 1.5, 2])('an exponent of %d is found', (exponent) => {
  const points = [1e3, 1e4, 1e5].map((characters) => ({
    characters,
    milliseconds: 0.3 * characters ** exponent,
  }));
  expect(growthExponent(points)).toBeCloseTo(exponent);
});

test('without corpora the texts are invented, and the same every time', () => {
  const first = benchTexts('no-such-folder', 3);
  expect(first.origin).toBe('invented reports');
  expect(first.texts).toHaveLength(3);
  expect(benchTexts('no-such-folder', 3)).toEqual(first);
});

test('a long text has just the length asked for', () => {
  expect(longText(['Rain.', 'Fog again.'], 1000)).toHaveLength(1000);
});
