import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceRules } from '../../languages/en/sentence-rules.ts';
import { tokenRules } from '../../languages/en/token-rules.ts';
import { findTokens } from '../1-tokens/tokens.ts';
import { findSentences, LONGEST_SENTENCE } from './sentences.ts';

function split(text: string) {
  const tokens = findTokens(text, tokenRules);
  return { tokens, sentences: findSentences(text, tokens, sentenceRules) };
}

/** Each row is a text with `|` where a sentence ends. */
test.each([
  'The port is shut.| It stays shut.',
  'Gen. Ruiz met Dr. W. Veld of Harbour Lines Inc. on Sept. 3.| They left.',
  'They met at 5 p.m. Sunday at the U.S. Embassy.| He left at 6 p.m.| The talks went on in the U.S.| But she stayed.',
  'Fish, nets, etc.| The port sells all.| See No. 5.| He said no.| Then he left.',
  '“He is dead.”| He left.| (She stayed.)',
  '“Is he dead?” she asked.| “He is!” he said.',
  '“Why?” Ruiz asked.| “Who knows?”| Ruiz said that he did not.',
  '"It is over." he said.| "We won."| He left.',
  '"It is over."|He left.',
  'The list came from officials.|Foreign ministers saw it.',
  'I think ... it is over.| Or is it...| Nobody knows…| He left.',
  'Zing! said it would settle.| excellent!| answered all my questions.',
  'i went home.| then i slept.',
  'He left in 1805. [6]| An unskilled student.',
  'OSTMARE, Sept. 3 (Coast Wire) --| The rebels left.| They said so.',
  'Ostmare    -   |The rebels left.',
  'PORT ALMA —| “We won,” said Ruiz.',
  'Ruiz — the mayor — left.| Veld stayed.',
  'He left. ...| She stayed.',
  'THE PORT IS SHUT.| IT STAYS SHUT.',
  'We pay $3.5 million.| 12 ships left.',
])('%s', (row) => {
  const text = row.replaceAll('|', '');
  const expected = row.split('|').map((sentence) => sentence.trim());
  const found = split(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
  expect(found).toEqual(expected);
});

const paragraphs = (text: string) => {
  const last = split(text).sentences.at(-1);
  return last ? last.paragraph + 1 : 0;
};

test('a headline without a full stop is a sentence of its own', () => {
  const text = 'Port of Alma shut after strike\nThe port is shut.\nIt stays shut, officials said.';
  expect(split(text).sentences).toHaveLength(3);
  expect(paragraphs(text)).toBe(3);
});

test('a text wrapped at a column has its paragraphs at blank lines and indented lines', () => {
  const wrapped = [
    'The port of Alma was shut on Monday after a strike by the men who load',
    'the ships, the mayor said. It was the first strike in the port since the',
    'harbour was built, and the first that the mayor, who is new, has seen.',
    '    Nobody knows when the port will open again, and nobody in the town',
    'hall would say.',
    '',
    'The union said that it would go on.',
  ].join('\n');
  expect(paragraphs(wrapped)).toBe(3);
  expect(split(wrapped).sentences).toHaveLength(4);
});

test('capitals wrapped at a column are wrapped too', () => {
  const line = 'THE PORT OF ALMA WAS SHUT ON MONDAY AFTER A STRIKE BY THE MEN WHO';
  expect(paragraphs([line, line, line, line, 'LOAD.'].join('\n'))).toBe(1);
});

test('a text without a full stop is cut at a limit, at a comma where there is one', () => {
  const { sentences } = split(`${'word '.repeat(350)}, ${'word '.repeat(900)}`);
  expect(sentences.every((sentence) => sentence.last - sentence.first <= LONGEST_SENTENCE)).toBe(true);
  expect(sentences[0]!.last).toBe(351);
});

const piece = fc.oneof(
  fc.constantFrom(
    'He left.',
    'Mr.',
    'U.S.',
    '"',
    '”',
    '“',
    "'",
    '?',
    '!',
    '...',
    '\n',
    '\n\n',
    ' ',
    ' - ',
    '(',
    ')',
  ),
  fc.constantFrom('PORT (Wire) --', 'word', 'The', '5', ':)', '[6]', ',', '\r\n', '\u2029', '    '),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('sentences cover every token once, in order, and no paragraph goes back', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { tokens, sentences } = split(pieces.join(''));
      let at = 0;
      let paragraph = 0;
      const inOrder = sentences.every((sentence) => {
        const step = sentence.paragraph - paragraph;
        const fits = sentence.first === at && sentence.last > at && (step === 0 || step === 1);
        ({ last: at, paragraph } = sentence);
        return (
          fits &&
          sentence.start === tokens[sentence.first]!.start &&
          sentence.end === tokens[sentence.last - 1]!.end
        );
      });
      expect(inOrder).toBe(true);
      expect(at).toBe(tokens.length);
    }),
    { numRuns: 500 },
  );
});

test.each(['A. ', ').', '. ', '"a". ', 'A - ', '\n', '? ', '[1]. ', 'x. y '])(
  'a text of %j without end is done',
  (unit) => {
    const { tokens, sentences } = split(`${unit.repeat(100_000)} x`);
    expect(sentences.at(-1)!.last).toBe(tokens.length);
  },
);
