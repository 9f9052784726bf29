import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

const show = (text: string, limit: number) =>
  blocksOf(text, limit)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('blocksOf', () => {
  it.each([
    ['', 10, ''],
    ['One. Two.', 10, 'One. Two.'],
    ['One.\n\nTwo.\nThree.', 12, 'One.\n\nTwo.\n|Three.'],
    ['Aaaa bbb.\n\nCc. Dd ee', 14, 'Aaaa bbb.\n\n|Cc. Dd ee'],
    ['Aa bb. Cc dd', 10, 'Aa bb. |Cc dd'],
    ['aaaa bbbb cccc', 8, 'aaaa |bbbb |cccc'],
    ['aaaaaaaa', 4, 'aaaa|aaaa'],
    ['aaa😀aaa', 4, 'aaa|😀aa|a'],
  ])('%j in blocks of %i', (text, limit, expected) => {
    expect(show(text, limit)).toBe(expected);
  });

  it('covers every text without gaps, within the limit, and splits no surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (text, limit) => {
          let at = 0;
          if (text === '') return true;
          for (const { start, end } of blocksOf(text, limit)) {
            const splits = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(end - 1, end + 1));
            if (start !== at || end - start > limit || end <= start || splits) return false;
            at = end;
          }
          return at === text.length;
        },
      ),
    );
  });

  it('names a limit that makes no sense', () => {
    expect(() => blocksOf('abc', 1)).toThrow('Invalid block limit 1');
  });
});
