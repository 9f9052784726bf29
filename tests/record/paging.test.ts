import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstNews } from '../../bench/record/news.ts';
import { preparedNews } from '../../bench/record/prepared-news.ts';
import { type Database, type Filter, findStatements, type Order } from '../../src/record/record.ts';
import { addAll, inNewRecord } from '../notation/recorded.ts';

let database: Database;
let done: () => void = () => {};
let running: Promise<void>;

beforeAll(async () => {
  const ready = Promise.withResolvers<void>();
  running = inNewRecord(async (record) => {
    await addAll(record, firstNews(3, 60).map(preparedNews));
    database = record;
    const end = Promise.withResolvers<void>();
    done = end.resolve;
    ready.resolve();
    await end.promise;
  });
  await Promise.race([ready.promise, running]);
});
afterAll(async () => {
  done();
  await running;
});

/** All statements that fit, a page of seven at a time. */
async function paged(filter: Filter, order: Order): Promise<number[]> {
  const ids: number[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await findStatements(database, filter, {
      order,
      limit: 7,
      ...(after === undefined ? {} : { after }),
    });
    ids.push(...page.hits.map(({ id }) => id));
    after = page.next;
  }
  return ids;
}

/** The same by reading all statements: a word of the content, as it is written, and the rest. */
function expected({ words, speaker, from, to, ...equal }: Filter, order: Order): number[] {
  const has = (text: unknown, word: string | undefined) =>
    word === undefined || new RegExp(`\\b${word}\\b`, 'i').test(String(text ?? ''));
  const rows = database.raw
    .prepare('select statement.*, speaker.name from statement left join speaker on speaker.id = speaker')
    .all();
  return rows
    .filter((row) => has(row['content'], words) && has(row['name'], speaker))
    .filter((row) => Object.entries(equal).every(([column, value]) => row[column] === value))
    .filter((row) => from === undefined || String(row['said_to'] ?? row['day']) >= from)
    .filter((row) => to === undefined || String(row['day']) <= to)
    .sort((a, b) => {
      if (order === 'newest') return Number(b['id']) - Number(a['id']);
      return String(a['day']).localeCompare(String(b['day'])) || Number(a['id']) - Number(b['id']);
    })
    .map(({ id }) => Number(id));
}

it.each<Filter>([
  {},
  { words: 'council' },
  { words: 'zebra' },
  { words: 'council', act: 'deny' },
  { words: 'council', from: '2031-01-03', to: '2031-01-04' },
  { words: 'council', person: 3 },
  { words: 'council', act: 'assert', manner: 'direct', from: '2031-01-03' },
  { words: 'council', channel: 'unknown', certainty: 'plain', to: '2031-01-03' },
  { words: 'council', report: 5 },
  { act: 'assert', manner: 'indirect' },
  { person: 3, act: 'assert' },
  { words: 'water', speaker: 'Anna' },
  { speaker: 'Anna' },
  { act: 'accuse' },
  { act: 'accuse', from: '2031-01-03' },
  { from: '2031-01-03' },
  { from: '2031-01-03', to: '2031-01-03' },
  { person: 3 },
])('whatever way it is found: %j', async (filter) => {
  for (const order of ['newest', 'day'] as const) {
    expect(await paged(filter, order)).toEqual(expected(filter, order));
  }
});

it('goes along the days where words are common', async () => {
  const { raw } = database;
  raw.exec('begin');
  const insert = raw.prepare('insert into statement_words (rowid, content) values (?, ?)');
  for (let i = 0; i < 10_000; i++) insert.run(1_000_000 + i, 'council');
  const found = await paged({ words: 'council' }, 'day');
  raw.exec('rollback');
  expect(found).toEqual(expected({ words: 'council' }, 'day'));
});
