import { expect, it } from 'vitest';
import { type Database, findStatements, peopleNamed } from '../../src/record/record.ts';
import { inNewRecord } from '../notation/recorded.ts';

/** How SQLite goes about what `ask` asks: the lines of its query plans (https://sqlite.org/eqp.html). */
async function plansOf(database: Database, ask: () => Promise<unknown>): Promise<string[]> {
  const { raw } = database;
  const asked: string[] = [];
  const prepare = raw.prepare.bind(raw);
  raw.prepare = (query) => {
    asked.push(query);
    return prepare(query);
  };
  await ask();
  raw.prepare = prepare;
  return asked
    .flatMap((query) => prepare(`explain query plan ${query}`).all())
    .map((row) => `${row['detail']}`);
}

type Filter = Parameters<typeof findStatements>[1];

it.each<[string, 'newest' | 'day', Filter]>([
  ['everything', 'newest', {}],
  ['words', 'newest', { words: 'port' }],
  ['words and speaker', 'newest', { words: 'port', speaker: 'Ruiz' }],
  ['words and manner', 'newest', { words: 'port', manner: 'direct' }],
  ['words and act', 'newest', { words: 'port', act: 'deny' }],
  ['an act', 'newest', { act: 'deny' }],
  ['a channel', 'newest', { channel: 'interview' }],
  ['everything', 'day', {}],
  ['from a day', 'day', { from: '2031-06-18' }],
  ['an act', 'day', { act: 'deny' }],
  ['a channel', 'day', { channel: 'interview' }],
  ['a person', 'day', { person: 1 }],
  ['a person and words', 'day', { person: 1, words: 'port' }],
])('no question reads all statements or sorts them: %s, %s', async (_, order, filter) => {
  await inNewRecord(async (database) => {
    const plans = await plansOf(database, () => findStatements(database, filter, { order, limit: 20 }));
    expect(plans.some((line) => /^(SEARCH|SCAN) (statement|found)/.test(line))).toBe(true);
    expect(plans.filter((line) => /USE TEMP B-TREE/.test(line))).toEqual([]);
    // Everything in order is a walk that ends after a page; all else is looked up.
    const walk = Object.keys(filter).every((key) => key === 'from');
    const scans = plans.filter((line) => /^SCAN (statement|report|speaker)\b/.test(line));
    if (!walk) expect(scans).toEqual([]);
  });
});

it.each([['Anna Ruiz'], [undefined]])('people are counted along the index: %s', async (name) => {
  await inNewRecord(async (database) => {
    const plans = await plansOf(database, () => peopleNamed(database, name, 20));
    const scans = plans.filter((line) => /^SCAN statement\b/.test(line));
    expect(scans.filter((line) => !line.includes('COVERING INDEX statement_by_person'))).toEqual([]);
  });
});
