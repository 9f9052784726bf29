import { expect, it } from 'vitest';
import { sameName } from './same-name.ts';

it.each([
  ['Ruiz', 'Anna Ruiz', true],
  ['Foreign Minister Anna Ruiz', 'Anna Ruiz', true],
  ['the minister', 'Foreign Minister Anna Ruiz', false],
  ['Milo Ruiz', 'Anna Ruiz', false],
  ['The Lenga Post', 'Lenga Post', true],
  ['Japanese officials', 'officials', false],
  ['Japanese officials', 'Japanese officials', true],
  ['Samoan government', 'government of Samoa', true],
  ['António Braga', 'Antonio Braga', true],
  ['two diplomats', 'diplomats', true],
  ['', 'Anna Ruiz', false],
])('%j and %j: %j', (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
  expect(sameName(b, a)).toBe(expected);
});
