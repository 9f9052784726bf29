import { expect, it } from 'vitest';
import { takesColour } from './colour.ts';

it.each([
  ['a terminal', true, { TERM: 'xterm-256color' }, true],
  ['a terminal that does not say what it is', true, {}, true],
  ['a terminal that can only write', true, { TERM: 'dumb' }, false],
  ['a terminal whose user wants no colours', true, { TERM: 'xterm', NO_COLOR: '1' }, false],
  ['an empty NO_COLOR, which means nothing', true, { NO_COLOR: '' }, true],
  ['a file or a pipe', undefined, { TERM: 'xterm' }, false],
])('%s', (_, isTTY, env, coloured) => {
  expect(takesColour(isTTY === undefined ? {} : { isTTY }, env)).toBe(coloured);
});
