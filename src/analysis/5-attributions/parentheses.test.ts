import { expect, test } from 'vitest';
import { en } from '../../languages/en/node.ts';
import { prepare } from '../preparing.ts';
import { aroundParenthesis } from './parentheses.ts';

/** The content that is made of `found`, with `source` and `cue` in the text. */
function completed(text: string, source: string, cue: string, found: string): string {
  const { page } = prepare(text, en);
  const tokensOf = (words: string) => {
    const start = text.indexOf(words);
    return page.tokens.flatMap((token, i) =>
      token.start >= start && token.end <= start + words.length ? [i] : [],
    );
  };
  const one = { source: tokensOf(source), cue: tokensOf(cue), content: tokensOf(found) };
  const { content } = aroundParenthesis(page, one);
  return content.map((i) => text.slice(page.tokens[i]!.start, page.tokens[i]!.end)).join(' ');
}

test.each([
  ['The port, she said, was shut.', 'she', 'said', 'was shut', 'The port was shut'],
  ['But the port, said Ruiz, was shut.', 'Ruiz', 'said', 'was shut', 'the port was shut'],
])('%s: the clause around the cue', (text, source, cue, found, expected) => {
  expect(completed(text, source, cue, found)).toBe(expected);
});

test.each([
  ['In Dover, she said, the port was shut.', 'she', 'said', 'the port was shut'],
  ['Ruiz spoke first, she said, the port was shut.', 'she', 'said', 'the port was shut'],
  ['Ruiz, she said the port was shut.', 'she', 'said', 'the port was shut'],
  ['The mayor, Anna Ruiz, said “the port was shut”.', 'Anna Ruiz', 'said', 'the port was shut'],
])('%s: nothing is added', (text, source, cue, found) => {
  expect(completed(text, source, cue, found)).toBe(found);
});
