import { expect, test } from 'vitest';
import { plainPage } from '../../../tests/notation/page.ts';
import { untangle } from './untangle.ts';

const ADDED = '“We tried,” he said. “There is nothing more,” he added.';

test.each<[string, string, [string, string[]][], string[]]>([
  [
    'a quotation of the next sentence goes to the cue there',
    ADDED,
    [
      ['said', ['We tried', 'There is nothing more']],
      ['added', ['There is nothing more']],
    ],
    ['We tried', 'There is nothing more'],
  ],
  [
    'one that nobody else claims stays',
    ADDED,
    [['said', ['We tried', 'There is nothing more']]],
    ['We tried … There is nothing more'],
  ],
  [
    'a whole content is never taken away',
    ADDED,
    [
      ['said', ['There is nothing more']],
      ['added', ['There is nothing more']],
    ],
    ['There is nothing more', 'There is nothing more'],
  ],
  [
    'nested attributions share words by right',
    'Ruiz spoke again. Ode said the port, Anna added, was shut.',
    [
      ['spoke', ['again', 'Ode said the port, Anna added, was shut']],
      ['added', ['the port', 'was shut']],
    ],
    ['again … Ode said the port , Anna added , was shut', 'the port … was shut'],
  ],
  [
    'pieces in the cue’s own sentence stay',
    'The port, Ruiz said and Ode added, was shut.',
    [
      ['said', ['The port', 'was shut']],
      ['added', ['The port', 'was shut']],
    ],
    ['The port … was shut', 'The port … was shut'],
  ],
])('%s', (_, text, rows, expected) => {
  const { page, token, tokens, words } = plainPage(text);
  const attributions = rows.map(([cue, pieces]) => ({ anchor: token(cue), content: pieces.flatMap(tokens) }));
  expect(untangle(page, attributions).map(({ content }) => words(content))).toEqual(expected);
});
