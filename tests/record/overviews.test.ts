import { beforeAll, describe, expect, it } from 'vitest';
import { firstNews } from '../../bench/record/news.ts';
import { preparedNews } from '../../bench/record/prepared-news.ts';
import {
  cardOf,
  compareOutlets,
  type Database,
  type Filter,
  facetsOf,
  findFamilies,
  findReports,
  findStatements,
  networkOf,
  outletsIn,
  timelineOf,
} from '../../src/record/record.ts';
import { addAll, inNewRecord } from '../notation/recorded.ts';

let database: Database;

beforeAll(() => {
  const ready = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const running = inNewRecord(async (record) => {
    await addAll(record, firstNews(3, 60).map(preparedNews));
    record.raw.exec("update statement set channel = 'interview' where id % 5 = 0");
    record.raw.exec("update statement set hour = day || 'T' || printf('%02d', id % 7) where id % 2 = 0");
    record.raw.exec(`insert into commitment (statement, action, due_to)
      select id, 'a thing', iif(id % 5 = 0, null, '2031-03-0' || (1 + id % 9)) from statement where id % 3 = 0`);
    database = record;
    ready.resolve();
    await end.promise;
  });
  running.catch(ready.reject);
  return ready.promise.then(() => async () => {
    end.resolve();
    await running;
  });
});

const rowsOf = (sql: string) => database.raw.prepare(sql).all() as Record<string, never>[];

/** `deny: 3, warn: 1`, whatever the order. */
const told = (counts: readonly { readonly statements: number }[], key: string) =>
  counts
    .map((count) => `${(count as unknown as Record<string, string>)[key]}: ${count.statements}`)
    .sort()
    .join(', ');

/** How many rows have which value: most first. */
function tally(
  rows: readonly Record<string, unknown>[],
  key: string,
): { value: unknown; statements: number }[] {
  const groups = Map.groupBy(rows, (row) => row[key]);
  groups.delete(null);
  return [...groups]
    .map(([value, { length }]) => ({ value, statements: length }))
    .sort((a, b) => b.statements - a.statements);
}

/** Everything that fits, looked at one by one. */
async function fitting(filter: Filter): Promise<Record<string, unknown>[]> {
  const { hits } = await findStatements(database, filter, { limit: 100_000 });
  const ids = new Set(hits.map(({ id }) => id));
  return rowsOf(
    `select statement.*, outlet, person.name from statement
     join report on report.id = statement.report left join person on person.id = statement.person`,
  ).filter(({ id }) => ids.has(id));
}

const FILTERS: readonly Filter[] = [
  {},
  { words: 'council' },
  { act: 'accuse', channel: 'interview' },
  { person: 3 },
  { words: 'zebra' },
];

describe('facetsOf', () => {
  it.each(FILTERS)('counts what is found: %j', async (filter) => {
    const rows = await fitting(filter);
    const facets = await facetsOf(database, filter);
    expect([facets.statements, facets.partial]).toEqual([rows.length, false]);
    for (const [list, column] of [
      [facets.acts, 'act'],
      [facets.channels, 'channel'],
      [facets.manners, 'manner'],
      [facets.certainties, 'certainty'],
      [facets.outlets, 'outlet'],
    ] as const) {
      expect(told(list, 'value')).toBe(told(tally(rows, column), 'value'));
    }
    // Of speakers the first twenty: there are more, and some are as frequent as others.
    const speakers = tally(rows, 'person').map(({ statements }) => statements);
    expect(facets.speakers.map(({ statements }) => statements)).toEqual(speakers.slice(0, 20));
    const names = new Map(rows.map(({ person, name }) => [person, name]));
    for (const { person, name } of facets.speakers) expect(name).toBe(names.get(person));
  });
});

describe('timelineOf', () => {
  it.each(FILTERS)('counts what is found by its day: %j', async (filter) => {
    const rows = await fitting(filter);
    for (const [unit, length] of [
      ['year', 4],
      ['month', 7],
      ['day', 10],
    ] as const) {
      const { buckets, partial } = await timelineOf(database, filter, unit);
      const expected = rows
        .filter(({ day }) => day !== null)
        .map((row) => ({ key: `${String(row['day']).slice(0, length)} ${row['act']}` }));
      const found = buckets.map(({ from, act, statements }) => ({ value: `${from} ${act}`, statements }));
      expect([told(found, 'value'), partial]).toEqual([told(tally(expected, 'key'), 'value'), false]);
      expect(found.map(({ value }) => value)).toEqual(found.map(({ value }) => value).sort());
    }
  });

  it.each(FILTERS.filter(({ from, to }) => from === undefined && to === undefined))(
    'counts the due dates of commitments made in what is found: %j',
    async (filter) => {
      const found = new Set((await fitting(filter)).map(({ id }) => id));
      const due = rowsOf('select statement, due_to as due from commitment where due_to is not null');
      const expected = due.filter(({ statement }) => found.has(statement)).map((row) => String(row['due']));
      if (Object.keys(filter).length === 0) expect(expected.length).toBeGreaterThan(10);
      const counted = (await timelineOf(database, filter, 'day')).due;
      expect(counted.flatMap(({ from, commitments }) => Array(commitments).fill(from))).toEqual(
        expected.sort(),
      );
    },
  );

  it('keeps to the days and the act that are asked for, by the tally as by looking', async () => {
    const days = { from: '2031-01-02', to: '2031-01-04' };
    const tallied = await timelineOf(database, { ...days, act: 'accuse' }, 'day');
    const all = await timelineOf(database, {}, 'day');
    const inside = all.buckets.filter(
      ({ from, act }) => act === 'accuse' && from >= days.from && from <= days.to,
    );
    expect(inside.length).toBeGreaterThan(1);
    expect(tallied.buckets).toEqual(inside);
  });

  it.each([...FILTERS, { act: 'accuse' }])(
    'counts by hour where one is told, and tells how often none is: %j',
    async (filter) => {
      const days = { from: '2031-01-02', to: '2031-01-04' };
      const rows = (await fitting({ ...filter, ...days })).filter(({ day }) => String(day) >= days.from);
      const { buckets, withoutHour, due } = await timelineOf(database, { ...filter, ...days }, 'hour');
      const keys = rows.flatMap(({ hour, act }) => (hour === null ? [] : [{ key: `${hour} ${act}` }]));
      const found = buckets.map(({ from, act, statements }) => ({ value: `${from} ${act}`, statements }));
      expect([told(found, 'value'), withoutHour]).toEqual([
        told(tally(keys, 'key'), 'value'),
        rows.filter(({ hour }) => hour === null).length,
      ]);
      expect(found.map(({ value }) => value)).toEqual(found.map(({ value }) => value).sort());
      expect(due.every(({ from }) => from.length === 10)).toBe(true);
    },
  );

  it.each([{}, { from: '2031-01-02' }, { to: '2031-01-02' }, { from: '2031-01-01', to: '2031-02-01' }])(
    'counts no hours over %j',
    async (days) => {
      await expect(timelineOf(database, days, 'hour')).rejects.toThrow('at most 31 days');
    },
  );
});

describe('cardOf', () => {
  it('adds up to what somebody said', async () => {
    const [{ person } = { person: 0 }] = rowsOf(
      'select person, count(*) as n from statement where person is not null group by 1 order by n desc',
    );
    const card = (await cardOf(database, person))!;
    const rows = await fitting({ person });
    expect(card.person.statements).toBe(rows.length);
    expect(told(card.acts, 'value')).toBe(told(tally(rows, 'act'), 'value'));
    expect(told(card.channels, 'value')).toBe(told(tally(rows, 'channel'), 'value'));
    expect(told(card.outlets, 'value')).toBe(told(tally(rows, 'outlet'), 'value'));
    expect(card.months.reduce((sum, { statements }) => sum + statements, 0)).toBe(rows.length);
    expect(await cardOf(database, 999_999)).toBeNull();
  });
});

describe('networkOf', () => {
  it('has every answer between two named people, and names them', async () => {
    const { answers, people } = await networkOf(database, { limit: 10_000 });
    const pairs = rowsOf(
      `select a.person || ' ' || b.person || ' ' || how as pair from reply
       join statement a on a.id = reply.statement join statement b on b.id = reply.answered
       where a.person <> b.person`,
    );
    expect(pairs.length).toBeGreaterThan(5);
    const found = answers.map(({ from, to, how, count }) => ({
      value: `${from} ${to} ${how}`,
      statements: count,
    }));
    expect(told(found, 'value')).toBe(told(tally(pairs, 'pair'), 'value'));
    expect(new Set(people.map(({ id }) => id))).toEqual(
      new Set(answers.flatMap(({ from, to }) => [from, to])),
    );
    const [{ from } = { from: 0 }] = answers;
    const own = await networkOf(database, { person: from, limit: 10_000 });
    expect(own.answers).toEqual(answers.filter((one) => one.from === from || one.to === from));
    expect((await networkOf(database, { limit: 2 })).answers).toEqual(answers.slice(0, 2));
  });
});

describe('outlets', () => {
  it('are listed with their reports, most first', async () => {
    const rows = rowsOf('select outlet from report');
    const outlets = await outletsIn(database);
    const found = outlets.map(({ outlet, reports }) => ({ value: outlet, statements: reports }));
    expect(told(found, 'value')).toBe(told(tally(rows, 'outlet'), 'value'));
  });

  it('are set side by side', async () => {
    const [one, other] = (await outletsIn(database)).map(({ outlet }) => outlet) as [string, string];
    const rows = await fitting({});
    const compared = await compareOutlets(database, [one, other]);
    const peopleIn = (outlet: string) =>
      new Set(rows.filter((row) => row['outlet'] === outlet).map(({ person }) => person));
    for (const { outlet, statements, acts, onlyQuoted, speakers, shared } of compared) {
      const own = rows.filter((row) => row['outlet'] === outlet);
      expect([statements, told(acts, 'value')]).toEqual([own.length, told(tally(own, 'act'), 'value')]);
      const theirs = peopleIn(outlet === one ? other : one);
      for (const { person } of onlyQuoted) expect(theirs.has(person as never)).toBe(false);
      expect(speakers.length).toBeGreaterThan(0);
      expect(shared).toBeLessThanOrEqual(statements);
    }
    expect(compared.some(({ shared }) => shared > 0)).toBe(true);
  });

  it('may be compared with themselves: nothing is theirs alone', async () => {
    const [{ outlet } = { outlet: '' }] = await outletsIn(database);
    const [alone] = await compareOutlets(database, [outlet, outlet]);
    expect(alone?.shared).toBe(0);
  });
});

describe('findReports', () => {
  it('pages from the newest, with how many statements each has', async () => {
    const seen: number[] = [];
    for (let before = Number.MAX_SAFE_INTEGER; ; before = seen.at(-1)!) {
      const page = await findReports(database, {}, { limit: 7, before });
      for (const { id, statements } of page) {
        expect(statements).toBe((await fitting({ report: id })).length);
        seen.push(id);
      }
      if (page.length < 7) break;
    }
    expect(seen).toEqual(rowsOf('select id from report order by id desc').map(({ id }) => Number(id)));
  });

  it('finds by words of the text, outlet and days, all of which must hold', async () => {
    const [first] = await findReports(database, {}, { limit: 1 });
    const { outlet, published } = first!;
    const filter = { words: 'council', outlet: outlet!, from: published!, to: published! };
    const found = await findReports(database, filter, { limit: 100 });
    expect(found.every((one) => one.outlet === outlet && one.published === published)).toBe(true);
    const without = await findReports(database, { outlet: outlet!, to: '2030-12-31' }, { limit: 100 });
    expect(without).toEqual([]);
    await expect(findReports(database, { words: '"open' }, { limit: 1 })).rejects.toThrow('not closed');
  });
});

describe('findFamilies', () => {
  it('pages families of several, the latest first, each with who had it first', async () => {
    const seen: number[] = [];
    for (let before = Number.MAX_SAFE_INTEGER; ; before = seen.at(-1)!) {
      const page = await findFamilies(database, { limit: 5, before });
      for (const card of page) {
        const members = rowsOf(
          `select statement.id, statement.day, outlet, content from family_member
           join statement on statement.id = statement join report on report.id = report
           where family = ${card.id} order by day, published, statement.id`,
        );
        expect(card).toMatchObject({
          members: members.length,
          outlets: new Set(members.map(({ outlet }) => outlet)).size,
          first: members[0]!['id'],
          content: members[0]!['content'],
          to: members.at(-1)!['day'],
        });
        seen.push(card.id);
      }
      if (page.length < 5) break;
    }
    const families = rowsOf(
      'select family from family_member group by family having count(*) > 1 order by family desc',
    );
    expect(families.length).toBeGreaterThan(5);
    expect(seen).toEqual(families.map(({ family }) => Number(family)));
  });
});
