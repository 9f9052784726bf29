import { expect, it } from 'vitest';
import { matchOf } from './filter.ts';
import { QueryError } from './word-query.ts';

it('asks each field of its own column', () => {
  expect(matchOf({ words: 'steering gear', speaker: 'Calder' })).toBe(
    'content : ("steering" AND "gear") AND source : "Calder"',
  );
  expect(matchOf({ words: '…' })).toBeNull();
});

it.each([
  ['words', '"steering', 'a quotation mark is not closed: "steering'],
  ['outlet', 'Radio)', 'nothing opens this: )'],
  ['speaker', 'NOT Calder', 'a word is missing before NOT'],
])('says that the %s cannot be understood: %s', (field, typed, message) => {
  expect(() => matchOf({ words: 'fine', [field]: typed })).toThrow(new QueryError(message, field));
  try {
    matchOf({ [field]: typed });
  } catch (error) {
    expect((error as QueryError).field).toBe(field);
  }
});
