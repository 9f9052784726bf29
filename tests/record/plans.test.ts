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

/** What may be sorted: numbers of one person, report or few days; rows that were found by number. */
const SORTED = /(statement_by_person|sqlite_autoindex_statement_1|INTEGER PRIMARY KEY|statement_by_day)\b/;

it.each<['newest' | 'day', Filter]>([
  ['newest', {}],
  ['newest', { words: 'port' }],
  ['newest', { words: 'port', speaker: 'Ruiz' }],
  ['newest', { words: 'port', manner: 'direct' }],
  ['newest', { words: 'port', act: 'deny' }],
  ['newest', { words: 'port', act: 'deny', channel: 'interview', from: '2031-06-18' }],
  ['newest', { words: 'port', person: 1 }],
  ['newest', { act: 'deny' }],
  ['newest', { channel: 'interview' }],
  ['newest', { report: 1 }],
  ['day', {}],
  ['day', { from: '2031-06-18' }],
  ['day', { act: 'deny' }],
  ['day', { act: 'deny', words: 'port' }],
  ['day', { channel: 'interview' }],
  ['day', { person: 1 }],
  ['day', { person: 1, words: 'port' }],
])('no question reads all statements or sorts what may be many: by %s, %j', async (order, filter) => {
  await inNewRecord(async (database) => {
    const plans = await plansOf(database, () => findStatements(database, filter, { order, limit: 20 }));
    expect(plans.some((line) => /^(SEARCH|SCAN) statement/.test(line))).toBe(true);
    expect(plans.filter((line) => /^SCAN (statement|report|speaker)\b/.test(line))).toEqual([]);
    for (const [i, line] of plans.entries()) {
      if (!line.startsWith('USE TEMP B-TREE')) continue;
      const read = plans
        .slice(0, i)
        .filter((before) => /^(SEARCH|SCAN) statement/.test(before))
        .at(-1);
      expect(read).toMatch(SORTED);
    }
  });
});

it.each([['Anna Ruiz'], [undefined]])('people are counted along the index: %s', async (name) => {
  await inNewRecord(async (database) => {
    const plans = await plansOf(database, () => peopleNamed(database, name, 20));
    const scans = plans.filter((line) => /^SCAN statement\b/.test(line));
    expect(scans.filter((line) => !line.includes('COVERING INDEX statement_by_person'))).toEqual([]);
  });
});
