import { expect, test } from 'vitest';
import { plainPage } from '../../../tests/notation/page.ts';
import { findUnclaimed } from './follow-on.ts';

const FIRST = '“We were all late,” she said.';

test.each<[string, string, string[], [string, number][]]>([
  [
    'a quotation that fills the next paragraph carries on',
    `${FIRST}\n\n“We will not leave again.”`,
    ['“We were all late,”'],
    [['“ We will not leave again . ”', 0]],
  ],
  [
    'and so does one after that',
    `${FIRST}\n\n“We will not leave again.”\n\n“Not in any winter.”`,
    ['“We were all late,”'],
    [
      ['“ We will not leave again . ”', 0],
      ['“ Not in any winter . ”', 0],
    ],
  ],
  [
    'one with other words in its paragraph does not',
    `${FIRST}\n\n“We will not leave again.” The port is shut.`,
    ['“We were all late,”'],
    [['“ We will not leave again . ”', -1]],
  ],
  [
    'nor one after a paragraph without a quotation',
    `${FIRST}\n\nThe port is shut.\n\n“We will not leave again.”`,
    ['“We were all late,”'],
    [['“ We will not leave again . ”', -1]],
  ],
  [
    'nor one after a quotation that nobody claims',
    '“We were all so late.”\n\n“We will not leave again.”',
    [],
    [
      ['“ We were all so late . ”', -1],
      ['“ We will not leave again . ”', -1],
    ],
  ],
  ['what is claimed in part is claimed', '“We will not leave again,” she said.', ['not leave'], []],
  ['a word or two in marks is no quotation of its own', 'The “so-called” plan was dropped.', [], []],
  ['no quotations', 'The port is shut.', [], []],
])('%s', (_, text, contents, expected) => {
  const { page, quotations, tokens, words } = plainPage(text);
  const found = findUnclaimed(page, quotations, contents.map(tokens));
  expect(
    found.map(({ first, last, follows }) => [
      words(Array.from({ length: last - first }, (_, k) => first + k)),
      follows,
    ]),
  ).toEqual(expected);
});
