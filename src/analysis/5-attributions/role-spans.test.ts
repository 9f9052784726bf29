import { describe, expect, test } from 'vitest';
import { plainPage } from '../../../tests/notation/page.ts';
import { contentSpans, mannerOf, plainSpans, runsOf } from './role-spans.ts';

test.each<[number[], [number, number][]]>([
  [[], []],
  [[4], [[4, 5]]],
  [
    [1, 2, 3, 7, 9, 10],
    [
      [1, 4],
      [7, 8],
      [9, 11],
    ],
  ],
])('runs of %j', (tokens, expected) => {
  expect(runsOf(tokens)).toEqual(expected);
});

describe('spans', () => {
  const show = (text: string, pieces: readonly string[], spansOf: typeof plainSpans) => {
    const { page, tokens } = plainPage(text);
    return spansOf(page, pieces.flatMap(tokens)).map(({ start, end }) => text.slice(start, end));
  };

  test.each<[string, string[], string[]]>([
    ['The minister, Anna Ruiz, said so.', ['The minister, Anna Ruiz,'], ['The minister, Anna Ruiz']],
    ['The port, she said.', [', she'], ['she']],
    ['She said: stay.', ['said:'], ['said']],
    ['RUIZ: stay.', [':'], [':']],
    ['The port, she said.', [','], []],
  ])('of a source or cue in %s', (text, pieces, expected) => {
    expect(show(text, pieces, plainSpans)).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ['The port is shut, she said.', ['The port is shut,'], ['The port is shut']],
    ['She said the port is shut.', ['the port is shut.'], ['the port is shut']],
    ['“The port is shut,” she said.', ['The port is shut'], ['“The port is shut,”']],
    ['“The port is shut,” she said.', ['“The port is shut,”'], ['“The port is shut,”']],
    ['She said the plan is “dead.”', ['the plan is “dead'], ['the plan is “dead.”']],
    ['“The port,” she said, “is shut.”', ['The port', 'is shut'], ['“The port,”', '“is shut.”']],
    ['She called the plan “dead and done” today.', ['done'], ['done”']],
    ['She called it dead — and left.', ['dead —'], ['dead']],
    ['She said: ...', ['...'], []],
  ])('of a content in %s', (text, pieces, expected) => {
    expect(show(text, pieces, contentSpans)).toEqual(expected);
  });
});

test.each<[string, string[], string]>([
  ['“The port is shut,” she said.', ['The port is shut'], 'direct'],
  ['“The port is shut,” she said.', ['“The port is shut,”'], 'direct'],
  ['She said the plan is “dead and done”.', ['the plan is “dead and done”'], 'mixed'],
  ['She said the port is shut.', ['the port is shut'], 'indirect'],
  ['She said the port is shut.', [], 'indirect'],
])('the manner in %s of %j', (text, pieces, expected) => {
  const { page, tokens } = plainPage(text);
  expect(mannerOf(page, pieces.flatMap(tokens))).toBe(expected);
});
