import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from './fingerprints.ts';
import { alignWords, likenessOf } from './likeness.ts';
import { wordsOf } from './words.ts';

const QUOTE =
  'We will not open the gates of the dam until the water in the lower valley has fallen by two metres';

describe('likenessOf', () => {
  it.each([
    ['exact', `“${QUOTE}.”`, QUOTE.toLowerCase()],
    ['exact', 'No comment', '“No comment,”'],
    ['truncated', QUOTE, 'until the water in the lower valley has fallen by two metres'],
    ['truncated', QUOTE, 'We will not open the gates … until the water … has fallen by two metres'],
    [
      'edited',
      QUOTE,
      'We will not open the gates of the old dam until the water in the valley has fallen by two metres',
    ],
    [
      'edited',
      QUOTE,
      '[The board] will not open the gates of the dam until the water in the lower valley falls',
    ],
    [null, QUOTE, 'We will open the harbour when the storm has passed'],
    [null, QUOTE, 'of the dam'],
    [
      null,
      'Four bridges and 14 houses were lost in the night',
      'Four bridges and 15 houses were lost in the night',
    ],
    [
      null,
      'The council of Selva voted for the tunnel because it costs less than a bridge',
      'The council of Lenga voted for the tunnel because it costs less than a bridge',
    ],
    [
      'edited',
      'The council of Selva voted for the tunnel because it costs less than a bridge',
      'The council of this town voted for the tunnel because it costs less than a bridge',
    ],
    [
      'truncated',
      'We have told Anna Ruiz that the ferry will sail before the end of the week',
      'We have told Ruiz that the ferry will sail before the end of the week',
    ],
    [null, 'yes', 'no'],
    [null, '', ''],
  ])('%s: %s | %s', (kind, first, second) => {
    expect(likenessOf(wordsOf(first), wordsOf(second))?.kind ?? null).toBe(kind);
    expect(likenessOf(wordsOf(second), wordsOf(first))?.kind ?? null).toBe(kind);
  });
});

describe('alignWords', () => {
  const word = fc.constantFrom('the', 'dam', 'will', 'not', 'open', '7');
  const content = fc.array(word, { maxLength: 30 }).map((words) => wordsOf(words.join(' ')));

  it('covers both contents in order, and its equal runs are equal', () => {
    fc.assert(
      fc.property(content, content, (first, second) => {
        let at = [0, 0];
        for (const run of alignWords(first, second)) {
          expect([run.first[0], run.second[0]]).toEqual(at);
          at = [run.first[1], run.second[1]];
          const [one, other] = [first.keys.slice(...run.first), second.keys.slice(...run.second)];
          if (run.same) expect(one).toEqual(other);
        }
        expect(at).toEqual([first.keys.length, second.keys.length]);
      }),
    );
  });
});

describe('fingerprintsOf', () => {
  const words = (...numbers: number[]) => wordsOf(numbers.map((n) => `w${n}`).join(' '));

  it('finds every common run of seven words', () => {
    const seven = fc.array(fc.nat(50), { minLength: 7, maxLength: 12 });
    const around = fc.array(fc.nat(50), { maxLength: 20 });
    fc.assert(
      fc.property(seven, around, around, around, (run, before, after, other) => {
        const one = new Set(fingerprintsOf(words(...before, ...run, ...after)));
        const two = fingerprintsOf(words(...other, ...run));
        return two.some((print) => one.has(print));
      }),
    );
  });

  it('keeps about half of the runs, and none of a content under four words', () => {
    const long = fingerprintsOf(words(...Array.from({ length: 400 }, (_, i) => i)));
    expect(long.length).toBeGreaterThan(100);
    expect(long.length).toBeLessThan(240);
    expect(fingerprintsOf(words(1, 2, 3))).toEqual([]);
  });
});

it('words know where they stand', () => {
  const content = '“I can’t [confirm] 3,000 — déjà vu”';
  const { keys, starts, ends } = wordsOf(content);
  expect(keys).toEqual(['i', 'cant', 'confirm', '3', '000', 'deja', 'vu']);
  expect(starts.map((start, i) => content.slice(start, ends[i]))[5]).toBe('déjà');
});
