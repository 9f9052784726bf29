import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../tests/notation/recorded.ts';
import { backUp } from './backing-up.ts';
import { checkRecord } from './checking.ts';
import { countAll } from './counting.ts';
import { openDatabase } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

let folder: string;
const path = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-database-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = newReport('{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}.');

describe('openDatabase', () => {
  it('makes a record, and opens it again', async () => {
    const first = await openDatabase(path('a.db'), 'create');
    await addAll(first, [REPORT]);
    await first.close();
    const again = await openDatabase(path('a.db'), 'read');
    expect((await countAll(again)).reports).toBe(1);
    expect(again.raw.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    await again.close();
  });

  it.each([
    ['missing', () => {}],
    [
      'not-a-record',
      (file: string) => writeFileSync(file, 'Dear diary, today the port was shut. '.repeat(99)),
    ],
    ['not-a-record', (file: string) => new DatabaseSync(file).exec('create table notes (text)')],
    [
      'newer',
      (file: string) =>
        new DatabaseSync(file).exec(`pragma application_id = ${0x4f6e5265}; pragma user_version = 999`),
    ],
  ] as const)('refuses what it cannot use, and leaves it as it is: %s', async (code, make) => {
    make(path('b.db'));
    const before = code === 'missing' ? null : readFileSync(path('b.db'));
    for (const mode of ['read', 'write'] as const) {
      await expect(openDatabase(path('b.db'), mode)).rejects.toMatchObject({ code });
    }
    if (before) expect(readFileSync(path('b.db')).equals(before)).toBe(true);
  });

  it('lets processes make the same record at the same moment', async () => {
    const opener = join(import.meta.dirname, '../../tests/record/adder.ts');
    for (let round = 0; round < 8; round++) {
      const children = Array.from({ length: 3 }, () =>
        spawn(process.execPath, [opener, path(`${round}.db`), '0', '0'], {
          stdio: ['ignore', 'ignore', 'inherit'],
        }),
      );
      const ends = await Promise.all(children.map((child) => once(child, 'close')));
      expect(ends.map(([status]) => status)).toEqual([0, 0, 0]);
    }
  }, 60_000);

  it('lets nobody write who only reads', async () => {
    await inNewRecord(async (_, file) => {
      const reader = await openDatabase(file, 'read');
      await expect(addAll(reader, [REPORT])).rejects.toMatchObject({ code: 'read-only' });
      await reader.close();
    });
  });

  it('finds no record in an empty file', async () => {
    writeFileSync(path('empty.db'), '');
    await expect(openDatabase(path('empty.db'), 'read')).rejects.toMatchObject({ code: 'missing' });
  });

  it.each(['read', 'write'] as const)('takes a record of the first version along: %s', async (mode) => {
    const old = new DatabaseSync(path('old.db'));
    old.exec(`${MIGRATIONS[0]}; pragma application_id = ${0x4f6e5265}; pragma user_version = 1`);
    old.close();
    const database = await openDatabase(path('old.db'), mode);
    expect(await countAll(database)).toMatchObject({ reports: 0 });
    expect(database.raw.prepare('pragma user_version').get()).toEqual({ user_version: MIGRATIONS.length });
    await database.close();
  });

  it('finds the hours of what was kept before there were any', async () => {
    const old = new DatabaseSync(path('old.db'));
    const before = MIGRATIONS.findIndex((step) => step.includes('add column hour'));
    old.exec(MIGRATIONS.slice(0, before).join(';'));
    old.exec(`pragma application_id = ${0x4f6e5265}; pragma user_version = ${before};
      insert into report (id, key, published, added, text) values
        (1, 'a', '2031-06-18T14:30:00+09:00', '', ''), (2, 'b', '2031-06-18', '', ''), (3, 'c', null, '', '');
      insert into statement (id, report, local, content, channel, act, manner, polarity, certainty, said_from, said_to, day,
        start, end, confidence)
      select id, report, id, '', '', '', '', '', '', said, said, day, 0, 1, 1 from (
        select 1 as id, 1 as report, null as said, '2031-06-18' as day
        union all values (2, 1, '2031-06-18', '2031-06-18'), (3, 2, null, '2031-06-18'), (4, 3, null, null))`);
    old.close();
    const database = await openDatabase(path('old.db'), 'read');
    const hours = database.raw.prepare('select hour from statement order by id').all();
    expect(hours.map(({ hour }) => hour)).toEqual(['2031-06-18T14', null, null, null]);
    await database.close();
  });

  it('knows how many steps there are', async () => {
    await inNewRecord(async ({ raw }) => {
      expect(raw.prepare('pragma user_version').get()).toEqual({ user_version: MIGRATIONS.length });
    });
  });
});

describe('a record that is in use', () => {
  it('can be read by others while one writes', async () => {
    await inNewRecord(async (database, file) => {
      const reader = await openDatabase(file, 'read');
      await addAll(database, [REPORT]);
      expect((await countAll(reader)).reports).toBe(1);
      await reader.close();
    });
  });

  it('can be backed up; the copy is whole', async () => {
    await inNewRecord(async (database) => {
      await addAll(database, [REPORT]);
      await backUp(database, path('copy.db'));
      await expect(backUp(database, path('copy.db'))).rejects.toMatchObject({ code: 'exists' });
    });
    const copy = await openDatabase(path('copy.db'), 'read');
    expect(await checkRecord(copy)).toEqual({ originals: 0, reports: 1, statements: 1, faults: [] });
    await copy.close();
  });
});

describe('checkRecord', () => {
  it.each([
    [`update report set text = x'00'`, 'report 1 cannot be read'],
    [`update report set origin = 'elsewhere'`, 'report 1 does not have the id that its text gives'],
    ['update statement set end = 99999', 'report 1 cannot be read: Invalid span'],
    ['delete from statement_words', 'statement 1 is not in the index of words'],
    ['delete from report_words', 'report 1 is not in the index of words'],
    ["update statement set local = 's9'", 'report 1 does not have the statements of its reading'],
    [`update original set hash = x'00'`, 'original 1 does not have the hash'],
    [
      'pragma foreign_keys = off; update statement set report = 7',
      'statement 1 points to a report that is not there',
    ],
  ])('%s: %s', async (harm, fault) => {
    await inNewRecord(async (database) => {
      const bytes = new TextEncoder().encode('the original');
      await addAll(database, [{ ...REPORT, original: { kind: 'text', bytes } }]);
      expect((await checkRecord(database)).faults).toEqual([]);
      database.raw.exec(harm);
      expect((await checkRecord(database)).faults.join('\n')).toContain(fault);
    });
  });

  it('sees a file with a broken page', async () => {
    const broken = path('broken.db');
    await inNewRecord(async (database, file) => {
      await addAll(database, [REPORT]);
      database.raw.exec('pragma wal_checkpoint(truncate)');
      copyFileSync(file, broken);
    });
    const bytes = readFileSync(broken);
    bytes.fill(0xff, 3 * 4096, 12 * 4096);
    writeFileSync(broken, bytes);
    const database = await openDatabase(broken, 'read');
    const faults = await checkRecord(database).then(
      (checked) => checked.faults,
      (error: Error) => [error.message],
    );
    expect(faults.length).toBeGreaterThan(0);
    await database.close();
  });
});
