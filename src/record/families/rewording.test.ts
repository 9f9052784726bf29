import { expect, it } from 'vitest';
import { rewordings } from './rewording.ts';

it.each([
  ['nothing before it', ['the port will close'], [null]],
  [
    'the latest that says much the same',
    [
      'The port will reopen on Friday',
      'Nobody paid the ferry guards',
      'the port would reopen on Monday',
      'the port will reopen on Monday',
    ],
    [null, null, 0, 2],
  ],
  [
    'another number',
    ['14 ferries were delayed by the storm', '300 ferries were delayed by the storm'],
    [null, 0],
  ],
  ['something else about it', ['The port will reopen on Friday', 'the port was never closed'], [null, null]],
])('%s', (_, contents, expected) => {
  expect(rewordings(contents)).toEqual(expected);
});
