import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceRules } from '../../languages/en/sentence-rules.ts';
import { tokenRules } from '../../languages/en/token-rules.ts';
import { covers } from '../../text/span.ts';
import { findTokens } from '../1-tokens/tokens.ts';
import { findSentences } from '../2-sentences/sentences.ts';
import { quotationOfTokens } from './quotation-column.ts';
import { findQuotations } from './quotations.ts';

function read(text: string) {
  const tokens = findTokens(text, tokenRules);
  return { tokens, quotations: findQuotations(text, tokens, findSentences(text, tokens, sentenceRules)) };
}

/** A quotation as text: its paragraphs joined by ¶, `>` before it when it stands in another, `…` after it when unclosed. */
function show(text: string): string[] {
  return read(text).quotations.map(({ spans, closed, parent }) => {
    const parts = spans.map((span) => text.slice(span.start, span.end)).join(' ¶ ');
    return (parent >= 0 ? '> ' : '') + parts + (closed ? '' : ' …');
  });
}

test.each<[string, string[]]>([
  ['“We won,” she said. “It is over.”', ['“We won,”', '“It is over.”']],
  ['"We won," she said. "It is over."', ['"We won,"', '"It is over."']],
  ["''We won,'' she said.", ["''We won,''"]],
  ['«We won,» she said. „We did.“', ['«We won,»', '„We did.“']],
  ['She said "we won " and left', ['"we won "']],
  ['"We won "he said. He left.', ['"We won "']],
  ['“We won" and "he left”', ['“We won"', '"he left”']],
  ['said. ”We won,” said Ruiz. “We did.“ He left', ['”We won,”', '“We did.“']],
])('pairs: %s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['"He said \'we won\' twice," said Ruiz', ['"He said \'we won\' twice,"', "> 'we won'"]],
  ['‘He called it a “stunt” again,’ said Ruiz', ['‘He called it a “stunt” again,’', '> “stunt”']],
  ['“He called it a “stunt” again”', ['“He called it a “stunt” again”', '> “stunt”']],
  ['"He called it a “stunt” again"', ['"He called it a “stunt” again"', '> “stunt”']],
  ['“He said ‘we won,” she said', ['“He said ‘we won,”']],
])('nests: %s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ["the 'jus cogens' of the boys' club in the '90s", ["'jus cogens'"]],
  ['‘We pay for the boys’ club,’ she said', ['‘We pay for the boys’ club,’']],
  ["the boys' club and the girls' club, rock 'n' roll, o' clock", []],
  ["It's Ruiz's, isn't it? 'Tis.", []],
  ['He has a ‘weird habit. And then', []],
  ['a 12" pipe', []],
  ['"a 12" pipe," he said', ['"a 12" pipe,"']],
  ['He left.” And then', []],
])('apostrophes, inches and strays: %s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['“One.\n\n“Two.\n\n“Three,” he said. “Four.”', ['“One. ¶ “Two. ¶ “Three,”', '“Four.”']],
  ['"One.\n\n"Two," he said.', ['"One. ¶ "Two,"']],
  ['‘One.\n\n‘Two,’ he said.', ['‘One. ¶ ‘Two,’']],
  ['“One ‘a.\n\n“‘Two’,” he said.', ['“One ‘a. ¶ “‘Two’,”', '> ‘Two’']],
  ['“We won.\n\nHe left. “We did.”', ['“We won. …', '“We did.”']],
  ['"We won, he said. "We did," he said.', ['"We won, he said. …', '"We did,"']],
])('paragraphs and what is left open: %j', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test.each([
  ['the “so-called” plan', true],
  ['she called him a ‘crazy man’ again', true],
  ['“Never,” she said', false],
  ['he said: “Never”', false],
  ['“Never”', false],
  ['he said that “the whole plan was over” then', false],
])('scare: %s', (text, scare) => {
  expect(read(text).quotations.map((quotation) => quotation.scare)).toEqual([scare]);
});

test('each token knows the outermost speech it stands in', () => {
  const { tokens, quotations } = read("The 'odd' man said “we ‘won’ it.”");
  expect([...quotationOfTokens(tokens, quotations)]).toEqual([
    -1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    "''",
    '«',
    '»',
    '`',
    '\n\n',
    ' ',
    ' ',
    'word',
    's',
    '12',
    '.',
    ',',
    'He',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('quotations are in bounds, in order, and stand inside their parents', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      const { quotations, tokens } = read(text);
      const good = quotations.every((quotation, q) => {
        const { spans, parent } = quotation;
        const start = spans[0]!.start;
        const inOrder = q === 0 || quotations[q - 1]!.spans[0]!.start < start;
        const apart = spans.every(
          (span, i) => span.start < span.end && (i === 0 || spans[i - 1]!.end <= span.start),
        );
        const outer = quotations[parent]?.spans;
        const inside = !outer || spans.every((span) => outer.some((around) => covers(around, span)));
        return inOrder && apart && parent < q && inside && spans.at(-1)!.end <= text.length;
      });
      expect(good).toBe(true);
      expect(quotationOfTokens(tokens, quotations)).toHaveLength(tokens.length);
    }),
    { numRuns: 1000 },
  );
});

test.each(['"', '“', '” ', '" ', "' ", "'a' ", '“‘', '“a ', '"\n\n', "s' a ", '“a\n\n', '" a', '“”'])(
  'a hundred thousand of %j are done',
  (unit) => {
    const { quotations } = read(unit.repeat(100_000));
    expect(quotations.length).toBeLessThanOrEqual(200_000);
  },
);
