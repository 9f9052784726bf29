import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../../languages/en/node.ts';
import { covers } from '../../text/span.ts';
import { findTokens } from '../1-tokens/tokens.ts';
import { findSentences } from '../2-sentences/sentences.ts';
import { findSyntax } from '../3-syntax/find-syntax.ts';
import type { Mention, MentionKind } from './mention.ts';
import { findMentions } from './mentions.ts';

function mentionsOf(text: string): Mention[] {
  const tokens = findTokens(text, en.tokens);
  const sentences = findSentences(text, tokens, en.sentences);
  const lexemes = tokens.map(({ start, end }) => en.lexicon.lookup(text.slice(start, end)));
  const syntax = findSyntax(text, tokens, sentences, lexemes, en.syntax);
  return findMentions(text, tokens, sentences, lexemes, syntax, en.mentions);
}

const LETTERS: Readonly<Record<MentionKind, string>> = {
  person: 'p',
  organisation: 'o',
  state: 's',
  place: 'l',
  date: 'd',
  group: 'g',
};

/** The text with every mention's head in brackets, after the letter of its kind: capital where it is a name. */
function marked(text: string): string {
  let result = '';
  let at = 0;
  for (const { head, kind, named } of mentionsOf(text)) {
    const letter = named ? LETTERS[kind].toUpperCase() : LETTERS[kind];
    result += `${text.slice(at, head.start)}[${letter} ${text.slice(head.start, head.end)}]`;
    at = head.end;
  }
  return result + text.slice(at);
}

const rows = [
  'Foreign Minister [P Anna Ruiz] told [g reporters] in [L London] on [D Tuesday] that [S France] would vote.',
  'A [p spokesman] for the [o ministry] said two [g diplomats] had left [L Berlin].',
  'The [O World Health Organization] ([O WHO]) said on [D 3 May 2022] it was ready. The [O WHO] will meet.',
  '[S Indian] [g officials] said that [g hundreds] of [g protesters] had gathered [d last week].',
  'Mr. [P Ben Ode] was there, and [P Ode] said so.',
  '[G Muslims] and [G Christians] met the [p mayor] of [L Chicago].',
];

test.each(rows)('%s', (row) => {
  expect(marked(row.replace(/\[. |\]/g, ''))).toBe(row);
});

/** The first named person of a text, each part as text. */
function person(text: string) {
  const found = mentionsOf(text).find(({ kind, named }) => kind === 'person' && named)!;
  const part = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
  return {
    whole: part(found),
    head: part(found.head),
    title: part(found.title),
    apposition: part(found.apposition),
  };
}

test('a title before the name belongs to the mention, not to its head', () => {
  expect(person('They met former Prime Minister Anna Ruiz on Monday.')).toEqual({
    whole: 'former Prime Minister Anna Ruiz',
    head: 'Anna Ruiz',
    title: 'former Prime Minister',
    apposition: undefined,
  });
});

test('an apposition may stand on either side', () => {
  expect(person('“Fine,” said Anna Ruiz, a spokeswoman for the ministry, on Tuesday.')).toMatchObject({
    whole: 'Anna Ruiz, a spokeswoman for the ministry',
    apposition: 'a spokeswoman for the ministry',
  });
  expect(person("The ministry's spokesman, Ben Ode, said nothing.")).toMatchObject({
    head: 'Ben Ode',
    apposition: "The ministry's spokesman",
  });
});

test('any text gives mentions inside it, with heads inside mentions and in order', () => {
  const word = fc.constantFrom(
    'Anna',
    'Ruiz',
    'said',
    ',',
    'Minister',
    '“',
    '”',
    'of',
    'the',
    'May',
    '12',
    '\n\n',
    'UN',
    '(',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const mention of mentionsOf(text)) {
        expect(covers({ start: 0, end: text.length }, mention)).toBe(true);
        expect(covers(mention, mention.head)).toBe(true);
        expect(mention.head.start).toBeGreaterThanOrEqual(last);
        last = mention.head.end;
      }
    }),
    { numRuns: 300 },
  );
});
