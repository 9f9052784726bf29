import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenRules } from '../../languages/en/token-rules.ts';
import { DIGIT, kindOf, LETTER, MARK } from './characters.ts';
import { findTokens } from './tokens.ts';

const cut = (text: string) => findTokens(text, tokenRules).map((token) => text.slice(token.start, token.end));

/** Each row is a text with `|` where it is cut; white space cuts too. */
const rows = [
  "do|n’t ca|n't wo|n't can|not gon|na I|'m we|’ve could|n't|'ve",
  "the mayor|’s ship and the boys|' club",
  "O'Hara|'s sha'lan o'clock in the ’80s and '71 , 1980's , 2008|'s",
  "rock 'n' roll with 'em",
  'well|-|known re-elected anti-war mid-1980s non-life-threatening 50|-|year|-|old th- the',
  'U.S.|-|led U.N. talks at 5 p.m. with Mr. W. Veld of Lines Inc. and Ph.D. students',
  'Plan B|. He left|. So did I|. They had No. 5 and said no|.',
  'officials|.|Foreign ministers etc.|The rest|. see report.pdf and PLAN.XLS',
  'in Salem|, Ore. on Sept. 3',
  '12,500 3.5 10:30 9/11 2019-08-30 555-0134 51|-|49 .265 1|,|2|,|3',
  '$|5 US$|5 50|% 30|km 5|pm 20th 4A 24|hrs',
  'https://harbour.example/a?b=c|. a.ruiz+press@harbour.example|, www.harbour.example x',
  'harbour.example.com @harbour #strike #|1 AT&T R&D b/c and|/|or',
  'yes -- no — never – but|... so|… and|!? x :)',
  `“|[|the|] ‘|plan|’|”|, "|he|" ''|Yes|''|. in line|,|'|''`,
  '👨‍👩‍👧|👍🏽|🇳🇴|☎️ ok',
  'naïve Ærø Łódź 東京 café',
];

test.each(rows)('%s', (row) => {
  const pieces = row.split(/[\s|]+/).filter((piece) => piece !== '');
  expect(cut(row.replaceAll('|', ''))).toEqual(pieces);
});

test.each([
  ['\uFEFFThe mayor\u00A0spoke\u200B.', ['The', 'mayor', 'spoke', '.']],
  ['NUL\0here \uD83Dlone \uDE00', ['NUL', 'here', '\uD83D', 'lone', '\uDE00']],
  ['co\u00ADoperate', ['co\u00ADoperate']],
  ['', []],
  [' \n\t', []],
])('white space and odd characters: %j', (text, tokens) => {
  expect(cut(text)).toEqual(tokens);
});

/** Pieces that start the scanner's rules, mixed with any string at all. */
const piece = fc.oneof(
  fc.constantFrom(
    'U.S.',
    'p.m',
    "n't",
    "'s",
    '’',
    '.',
    '-',
    're-',
    'http://',
    'www.',
    '@',
    '#a',
    '12,5',
    '…',
    '\n',
  ),
  fc.constantFrom(
    '👨‍',
    '\u200d',
    '\ud83d',
    '\ude00',
    '"',
    '“',
    ' ',
    'a',
    'Ruiz',
    '$',
    '\0',
    '\ufeff',
    'etc.',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('tokens are in bounds, in order, apart, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = findTokens(text, tokenRules);
      let at = 0;
      const apart = tokens.every(({ start, end }) => {
        const fits = start >= at && end > start && end <= text.length && isIgnorable(text, at, start);
        at = end;
        return fits;
      });
      expect(apart && isIgnorable(text, at, text.length)).toBe(true);
      expect(findTokens(text, tokenRules)).toEqual(tokens);
    }),
    { numRuns: 1000 },
  );
});

function isIgnorable(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === LETTER || kind === DIGIT || kind === MARK) return false;
  }
  return true;
}

test.each([
  '.',
  "a'",
  're-',
  'A.',
  '1,',
  'http://',
  'x@',
  'a.b-c@d',
  '👨\u200d',
  'www.',
  '.1',
  "''",
  'x/',
  '&A',
])('a line of %s without end is done', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const tokens = findTokens(text, tokenRules);
  expect(tokens.at(-1)!.end).toBeLessThanOrEqual(text.length);
});
