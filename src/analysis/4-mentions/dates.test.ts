import { expect, test } from 'vitest';
import { mentionWords } from '../../languages/en/mention-words.ts';
import { sentenceRules } from '../../languages/en/sentence-rules.ts';
import { tokenRules } from '../../languages/en/token-rules.ts';
import { Lexicon } from '../1-tokens/lexicon.ts';
import { findTokens } from '../1-tokens/tokens.ts';
import { findSentences } from '../2-sentences/sentences.ts';
import { findDates } from './dates.ts';
import { namePage } from './name-page.ts';

/** Each row is a text with its dates in brackets. */
const rows = [
  'The mayor said on [Tuesday] that the port would close.',
  'He spoke [Tuesday morning] and again on [Wednesday, 4 May 2022].',
  'Signed on [30 August 2019], in force since [August 31, 2019] and until [Sept. 5].',
  'It began in [August 2019], paused in [May] and ended on the [30th of June].',
  'May said she may march in [March].',
  '[Last week], [late last year], [the past two weeks] and [this month] were dry.',
  'They met [two weeks ago], [a few days earlier] and [yesterday evening].',
  'The ban may last weeks.',
  'Since [1995] the port has had 1995 berths (opened in [1995]) in [the 1990s].',
  'Filed [2019-08-30] and again 30/08 at the harbour.',
  'The sun sat low on [Sat 4 June]; the sun rose on [Sunday].',
  'It opens on [Christmas Eve] and [next Friday], [early next month] at the latest.',
  'About 2000 people waited for 20 minutes.',
];

test.each(rows)('%s', (row) => {
  const text = row.replace(/[[\]]/g, '');
  const tokens = findTokens(text, tokenRules);
  const sentences = findSentences(text, tokens, sentenceRules);
  const lexicon = new Lexicon(new Map());
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  const lexemes = words.map((word) => lexicon.lookup(word));
  const page = namePage(text, tokens, sentences, lexemes, mentionWords);
  const isVerb = (i: number) => words[i] === 'last' && words[i - 1] === 'may';
  let marked = '';
  let at = 0;
  for (const { first, last } of findDates(text, page, isVerb)) {
    marked += `${text.slice(at, tokens[first]!.start)}[${text.slice(tokens[first]!.start, tokens[last - 1]!.end)}]`;
    at = tokens[last - 1]!.end;
  }
  expect(marked + text.slice(at)).toBe(row);
});
