import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QueryError, wordQuery } from './word-query.ts';

describe('wordQuery', () => {
  it.each([
    ['port', '"port"'],
    ['port strike', '("port" AND "strike")'],
    ['"the port" strik*', '("the port" AND "strik"*)'],
    ['port OR dock strike', '("port" OR ("dock" AND "strike"))'],
    ['(port OR dock) NOT strike', '(("port" OR "dock") NOT "strike")'],
    ['port AND strike', '("port" AND "strike")'],
    ["it's a *", '("it\'s" AND "a")'],
    ['content:x', '"content:x"'],
    ['a\0b', '"a b"'],
    ['… ,', null],
    ['a\0b', '"a b"'],
    ['  ', null],
  ])('%s', (typed, query) => {
    expect(wordQuery(typed)).toBe(query);
  });

  it.each([
    ['"port', 'a quotation mark is not closed'],
    ['(port', 'a parenthesis is not closed'],
    ['port)', 'nothing opens this'],
    ['port OR', 'a word is missing at the end'],
    ['AND port', 'a word is missing before AND'],
    ['('.repeat(30), 'nested too deep'],
  ])('%s: %s', (typed, message) => {
    expect(() => wordQuery(typed)).toThrow(message);
    expect(() => wordQuery(typed)).toThrow(QueryError);
  });

  it('is understood by SQLite, whatever is typed', () => {
    const db = new DatabaseSync(':memory:');
    db.exec('create virtual table words using fts5 (text)');
    const search = db.prepare('select rowid from words where words match ?');
    const piece = fc.constantFrom(
      'port',
      '"a b"',
      'x*',
      'AND',
      'OR',
      'NOT',
      '(',
      ')',
      '"',
      '*',
      '^',
      '-',
      ':',
      "'",
      '{',
      'é',
      '\0',
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((list) => list.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(typed, (text) => {
        let query: string | null;
        try {
          query = wordQuery(text);
        } catch (error) {
          return error instanceof QueryError;
        }
        if (query !== null) search.all(query);
        return true;
      }),
    );
  });
});
