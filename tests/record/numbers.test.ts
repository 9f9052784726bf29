import { beforeAll, expect, it } from 'vitest';
import { firstNews } from '../../bench/record/news.ts';
import { preparedNews } from '../../bench/record/prepared-news.ts';
import { type Filter, matchOf } from '../../src/record/filter.ts';
import { newestNumbers, type Sizes } from '../../src/record/numbers.ts';
import { addAll, inNewRecord } from '../notation/recorded.ts';

/** Numbers that `filter` gives where codes and days count as common or few from other sizes on, and the query's plan. */
async function found(filters: readonly Filter[], sizes: Sizes): Promise<{ ids: number[]; plan: string }[]> {
  const all: { ids: number[]; plan: string }[] = [];
  await inNewRecord(async (database) => {
    await addAll(database, firstNews(5, 45).map(preparedNews));
    database.raw.exec("update statement set channel = 'interview', certainty = 'hedged' where id % 5 = 0");
    for (const filter of filters) {
      const query = newestNumbers(database, filter, matchOf(filter), undefined, sizes);
      const { sql, parameters } = query.compile(database.db);
      const values = parameters as (string | number)[];
      const ids = database.raw
        .prepare(sql)
        .all(...values)
        .map(({ id }) => Number(id));
      const plan = database.raw.prepare(`explain query plan ${sql}`).all(...values);
      all.push({ ids, plan: plan.map(({ detail }) => detail).join('\n') });
    }
  });
  return all;
}

const FILTERS: readonly Filter[] = [
  { words: 'council', act: 'assert' },
  { words: 'port', act: 'deny', channel: 'interview' },
  { words: 'port', channel: 'interview', manner: 'direct', certainty: 'hedged' },
  { words: 'port', outlet: 'harbour', certainty: 'hedged' },
  { words: 'port', from: '2031-01-03' },
  { words: 'port', act: 'assert', to: '2031-01-03' },
  { channel: 'interview', from: '2031-01-03', to: '2031-01-03' },
  { words: 'port', person: 2, manner: 'direct' },
  { report: 7, act: 'assert' },
  { manner: 'direct' },
  {},
];

const LISTS = { common: 1000, few: 1000 };

/** What each filter finds by a list for each of its parts. */
let byLists: number[][];

beforeAll(async () => {
  byLists = (await found(FILTERS, LISTS)).map(({ ids }) => ids);
});

it('finds something for most filters, the highest number first', () => {
  expect(byLists.filter((ids) => ids.length > 0).length).toBeGreaterThan(8);
  for (const ids of byLists) expect(ids).toEqual(ids.toSorted((a, b) => b - a));
});

it.each<[string, Sizes]>([
  ['all codes common', { ...LISTS, common: 0 }],
  ['all days many', { ...LISTS, few: 0 }],
  ['all codes common, all days many', { common: 0, few: 0 }],
  ['some codes common, some days many', { common: 30, few: 30 }],
])('finds the same whatever lists are read: %s', async (_, sizes) => {
  expect((await found(FILTERS, sizes)).map(({ ids }) => ids)).toEqual(byLists);
});

it('reads lists side by side, never a statement itself', async () => {
  for (const sizes of [LISTS, { common: 0, few: 0 }]) {
    for (const [i, { plan }] of (await found(FILTERS, sizes)).entries()) {
      const own = plan.split('\n').filter((line) => /^(SEARCH|SCAN) statement\b/.test(line));
      expect(own.filter((line) => !line.includes('COVERING INDEX'))).toEqual([]);
      expect(plan).not.toContain('INTERSECT USING TEMP B-TREE');
      // What is sorted is what one person says, what one report has, or what was said on a few days.
      const { person, report, from, to } = FILTERS[i]!;
      if ([person, report, from, to].every((part) => part === undefined))
        expect(plan).not.toContain('ORDER BY');
    }
  }
});
