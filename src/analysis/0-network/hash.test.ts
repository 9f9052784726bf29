import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Features, finish, hashText, mix } from './hash.ts';

/** What the features hold, as a plain list. */
const hashesOf = ({ hashes, length }: Features): number[] => [...hashes.subarray(0, length)];

describe('hashes', () => {
  // Pinned: trained weights are found by these numbers, and any change would make every weights file noise.
  test.each([
    ['', -340_344_280],
    ['said', -1_599_683_925],
    ['“', -2_045_084_187],
  ])('hashText(%j) stays what it was when the weights were trained', (text, expected) => {
    expect(hashText(text)).toBe(expected);
  });

  test('a part of a text hashes like the same words alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        const whole = before + text + after;
        expect(hashText(whole, before.length, before.length + text.length)).toBe(hashText(text));
      }),
    );
  });

  test('mix and finish stay within 32 bits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, value) => {
        const mixed = mix(seed, value);
        expect(mixed).toBe(mixed | 0);
        expect(finish(mixed)).toBe(finish(mixed) >>> 0);
      }),
    );
  });
});

describe('Features', () => {
  test('templates, values and their order all tell features apart', () => {
    const features = new Features();
    features.add1(1, 7);
    features.add1(2, 7);
    features.add2(1, 7, 0);
    features.add2(1, 0, 7);
    features.add3(1, 7, 0, 0);
    features.add4(1, 7, 0, 0, 0);
    expect(new Set(hashesOf(features)).size).toBe(6);
  });

  test('holds more features than it was made for', () => {
    const small = new Features(1);
    const large = new Features(1000);
    for (let k = 0; k < 300; k++) for (const features of [small, large]) features.add1(3, k);
    expect(small.length).toBe(300);
    expect(hashesOf(small)).toEqual(hashesOf(large));
  });

  test('append adds the features of another, clear forgets all', () => {
    const [some, others] = [new Features(), new Features()];
    some.add1(1, 1);
    others.add1(1, 2);
    others.add1(1, 3);
    some.append(others);
    expect(hashesOf(some).slice(1)).toEqual(hashesOf(others));
    some.clear();
    expect(hashesOf(some)).toEqual([]);
  });
});
