import { expect, test } from 'vitest';
import { parseBrackets } from '../bracket-notation.ts';
import type { AttributionMeasure } from './attribution-score.ts';
import { type Nestable, scoreFlatCorpus, scoreNestedCorpus } from './corpus-score.ts';
import type { Counts } from './counts.ts';
import type { NestingMeasure } from './nesting.ts';

const GOLD = '{S1:Anna Ruiz} {C1:said} {Q1:the big old harbour bridge is closed}.';

/** Hits in gold, gold, hits in predicted, predicted. */
const numbers = ({ goldHits, gold, predictedHits, predicted }: Counts) => [
  goldHits,
  gold,
  predictedHits,
  predicted,
];

/** A reader that gives the predicted attributions back, whatever it is asked. */
function reader(notation: string, text: string): () => Nestable[] {
  const predicted = parseBrackets(notation);
  expect(predicted.text).toBe(text);
  return () => predicted.attributions;
}

test.each<
  [
    name: string,
    gold: string,
    predicted: string,
    Partial<Record<AttributionMeasure | NestingMeasure, number[]>>,
  ]
>([
  ['the same', GOLD, GOLD, { exact: [1, 1, 1, 1], 'content token': [7, 7, 7, 7], indirect: [1, 1, 1, 1] }],
  [
    'half a source and a comma more are whole, not exact',
    GOLD,
    'Anna {S1:Ruiz} {C1:said} {Q1:the big old harbour bridge is closed.}',
    { whole: [1, 1, 1, 1], exact: [0, 1, 0, 1], 'source exact': [0, 1, 0, 1], 'content exact': [1, 1, 1, 1] },
  ],
  [
    'less than half of the content',
    GOLD,
    '{S1:Anna Ruiz} {C1:said} the big old harbour {Q1:bridge is closed}.',
    {
      'cue+source': [1, 1, 1, 1],
      'cue+content': [0, 1, 0, 1],
      whole: [0, 1, 0, 1],
      'content overlap': [1, 1, 1, 1],
    },
  ],
  [
    'a source that is not there',
    GOLD,
    'Anna Ruiz {C1:said} {Q1:the big old harbour bridge is closed}.',
    {
      cue: [1, 1, 1, 1],
      'cue+source': [0, 1, 0, 1],
      'cue+content': [1, 1, 1, 1],
      'without source': [0, 0, 0, 1],
    },
  ],
  [
    'one to one: of two for the same words only one counts',
    GOLD,
    '{S1,S2:Anna Ruiz} {C1,C2:said} {Q1,Q2:the big old harbour bridge is closed}.',
    { whole: [1, 1, 1, 2], indirect: [1, 1, 1, 2] },
  ],
  [
    'a colon is compared where a cue has no word',
    '{S1:Ruiz}{C1::} {Q1:“Never.”}',
    '{S1:Ruiz}{C1::} {Q1:“Never.”}',
    { whole: [1, 1, 1, 1], direct: [1, 1, 1, 1] },
  ],
  [
    'manner is found from each side’s own content',
    '{S1:He} {C1:called} {Q1:it “a very bad plan”}',
    '{S1:He} {C1:called} it {Q1:“a very bad plan”}',
    { whole: [1, 1, 1, 1], mixed: [1, 1, 0, 0], direct: [0, 0, 1, 1] },
  ],
  [
    'a nested one found as an outer one is found, but not nested',
    '{S1:He} {C1:said} {Q1:{S2:they} {C2:want} {Q2:to leave now}}',
    'He said {S1:they} {C1:want} {Q1:to leave now}',
    { nested: [1, 1, 0, 0], outermost: [0, 1, 0, 1], whole: [1, 2, 1, 1] },
  ],
])('%s', (_, goldNotation, predictedNotation, expected) => {
  const gold = parseBrackets(goldNotation);
  const table = scoreNestedCorpus(reader(predictedNotation, gold.text), [{ doc: 'a', ...gold }]);
  for (const [measure, counts] of Object.entries(expected)) {
    expect([measure, numbers(table[measure as AttributionMeasure])]).toEqual([measure, counts]);
  }
});

test('several annotators: the first is the gold, and what all agree on is counted by itself', () => {
  const first = parseBrackets('{S1:She} {C1:said} {Q1:it rained}. {S2:He} {C2:wants} {Q2:to leave}.');
  const second = parseBrackets('She said it rained. {S1:He} {C1:wants to} {Q1:leave}.');
  const documents = [
    { doc: 'a', ...first },
    { doc: 'a', ...second },
  ];
  const read = reader('She said it rained. {S1:He} {C1:wants} {Q1:to leave}.', first.text);
  const table = scoreFlatCorpus(read, documents);
  expect(numbers(table.whole)).toEqual([1, 2, 1, 1]);
  expect(numbers(table.agreed).slice(0, 2)).toEqual([1, 1]);
  expect(numbers(scoreFlatCorpus(read, documents, 'all').whole)).toEqual([2, 3, 2, 2]);
});

test('a corpus without nesting counts only predictions that are nobody’s part', () => {
  const gold = parseBrackets('{S1:He} {C1:said} {Q1:they want to leave now}');
  const read = reader('{S1:He} {C1:said} {Q1:{S2:they} {C2:want} {Q2:to leave now}}', gold.text);
  expect(numbers(scoreFlatCorpus(read, [{ doc: 'a', ...gold }]).whole)).toEqual([1, 1, 1, 1]);
});
