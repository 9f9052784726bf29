import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { checkRecord } from '../checking.ts';
import { addStatement, changeStatement, rejectStatement } from '../corrections/correcting.ts';
import { historyOf } from '../corrections/history.ts';
import { mergePeople, splitPerson } from '../corrections/regrouping.ts';
import { undo } from '../corrections/undoing.ts';
import type { Database } from '../database.ts';
import { storeReread } from '../rereading/rereading.ts';
import { recordLines } from './exporting.ts';
import { Importer } from './importing.ts';

const HAND = { by: 'Milo', why: 'it says so', now: NOW };

const PORT = newReport(
  '{S1:mayor of Selva Anna Ruiz} {C1:said} {Q1:the port of Selva was shut for good}. {S2:Guards} {C2:denied} {Q2:it all}. A clerk wrote.',
  'report: url=https://lenga.example/port',
  'p1: name=Anna Ruiz; office=mayor of Selva',
  's1: speaker=p1; act=accuse',
);
const WIRE = newReport(
  '{S1:mayor of Selva Ruiz} {C1:said} {Q1:the port of Selva was shut for good}. {S2:Ilse Marant} {C2:denied} {Q2:the port was shut}.',
  'report: url=https://wire.example/port',
  'p1: name=Ruiz; office=mayor of Selva',
  'p2: name=Ilse Marant',
  's1: speaker=p1',
  's2: speaker=p2; act=deny',
);
const PILOT = newReport(
  '{S1:Anna Ruiz} {C1:said} {Q1:no ship came in}. {S2:I. Marant} {C2:agreed} {Q2:none came}.',
  'p1: name=Anna Ruiz',
  'p2: name=I. Marant',
  's1: speaker=p1',
  's2: speaker=p2',
);
const ORIGINAL = { kind: 'text', bytes: Buffer.from('The port, 100 % shut'), charset: 'utf-8' };

/** A record with corrections of every kind, some of them taken back, and a report that was read anew. */
async function corrected(database: Database): Promise<void> {
  await addAll(database, [{ ...PORT, original: ORIGINAL }, WIRE, PILOT]);
  await changeStatement(database, 1, { act: 'deny' }, HAND);
  await addStatement(database, 1, { content: [{ start: 15, end: 24 }] }, HAND);
  await splitPerson(database, 1, [5], HAND);
  await changeStatement(database, 7, { channel: 'letter', parent: 1 }, { ...HAND, by: 'Ana' });
  await mergePeople(database, 2, 3, { ...HAND, why: null });
  await rejectStatement(database, 4, HAND);
  await undo(database, 5, HAND);
  await undo(database, 7, { ...HAND, by: 'Ana' });
  await rejectStatement(database, 2, HAND);
  await undo(database, 6, HAND);
  await splitPerson(database, 1, [3], HAND);
  await undo(database, 11, HAND);
  await storeReread(database, 3, { ...PILOT.reading!, engine: 'test 2' });
  await addAll(database, [
    newReport('{S1:Anna Ruiz} {C1:said} {Q1:yes}.', 'p1: name=Anna Ruiz', 's1: speaker=p1'),
  ]);
}

async function linesOf(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of recordLines(database, null)) lines.push(line);
  return lines;
}

async function importAll(database: Database, lines: readonly string[]) {
  const importer = new Importer(database);
  const taken = [];
  for (const line of lines) taken.push(await importer.take(line));
  return { taken, missing: await importer.end() };
}

/** Everything that people see of a record, links across reports too. */
async function all(database: Database) {
  const rows = (sql: string) =>
    database.raw
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  return {
    people: rows('select * from person order by id'),
    traits: rows('select * from trait order by person, kind, value'),
    speakers: rows(
      'select report, local, name, kind, person, found, assigned, linked_by from speaker order by report, local',
    ),
    reports: rows('select id, key, url, published, added, previous, engine, unread from report order by id'),
    originals: rows('select hash, size, kind, charset, bytes from original order by hash'),
    statements: rows('select * from statement order by id'),
    replies: rows('select * from reply order by statement, answered'),
    families: rows(
      'select statement, likeness, shared, (select min(statement) from family_member as other where other.family = family_member.family) as first from family_member order by statement, first',
    ),
    log: rows('select * from correction order by id'),
    retired: rows('select * from retired'),
    history: await historyOf(database, {}),
  };
}

/** What people see, without the numbers of the record. */
async function withoutNumbers(database: Database) {
  const { statements, history } = await all(database);
  const name = (id: unknown) =>
    database.raw.prepare('select name from person where id = ?').get(id as number)?.['name'] ?? null;
  const groups = database.raw
    .prepare(
      'select group_concat(content) as said from (select * from statement order by content) where person is not null group by person order by said',
    )
    .all();
  return {
    statements: statements
      .map(({ content, act, channel, person }) => JSON.stringify([content, act, channel, name(person)]))
      .sort(),
    groups: groups.map((row) => row['said']),
    history: history.map(({ by, at, why, kind, state }) => JSON.stringify([by, at, why, kind, state])).sort(),
  };
}

describe('an exported record', () => {
  it('is the same record again in an empty one, to the last byte of its own export', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      await inNewRecord(async (again) => {
        expect((await importAll(again, lines)).missing).toBeNull();
        expect(await all(again)).toEqual(await all(database));
        expect(await linesOf(again)).toEqual(lines);
        expect((await checkRecord(again)).faults).toEqual([]);
      });
    });
  });

  it('can be corrected further and taken back as the first one', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      await inNewRecord(async (again) => {
        await importAll(again, lines);
        for (const one of [database, again]) {
          // The split, a merge that was taken back, the rejected statement.
          for (const number of [3, 8, 9]) await undo(one, number, HAND);
          await addAll(one, [
            newReport(
              '{S1:mayor of Selva Ruiz} {C1:said} {Q1:so}.',
              'p1: name=Ruiz; office=mayor of Selva',
              's1: speaker=p1',
            ),
          ]);
          expect((await checkRecord(one)).faults).toEqual([]);
        }
        expect(await all(again)).toEqual(await all(database));
      });
    });
  });

  it('changes nothing where it is in the record already', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const before = await all(database);
      const { taken } = await importAll(database, await linesOf(database));
      expect(taken.filter((one) => one.kind === 'report').map((one) => [one.outcome, one.left])).toEqual(
        Array(4).fill(['known', 0]),
      );
      expect(await all(database)).toEqual(before);
    });
  });

  it('comes to other reports under new numbers, its people linked to those who are there', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      await inNewRecord(async (other) => {
        await addAll(other, [
          newReport(
            '{S1:Olga Perez} {C1:said} {Q1:hm}. {S2:Ilse Marant} {C2:said} {Q2:well}.',
            'p1: name=Olga Perez',
            'p2: name=Ilse Marant',
            's1: speaker=p1',
            's2: speaker=p2',
          ),
        ]);
        await changeStatement(other, 1, { act: 'ask' }, { ...HAND, by: 'Olga' });
        await importAll(other, lines);
        expect((await checkRecord(other)).faults).toEqual([]);
        const [here, there] = [await withoutNumbers(other), await withoutNumbers(database)];
        const own = (line: string) => !/"(hm|well|Olga)"/.test(line);
        expect(here.statements.filter(own)).toEqual(there.statements);
        expect(here.history.filter(own)).toEqual(there.history);
        expect(here.groups.map((said) => String(said).replace(',well', ''))).toEqual(
          ['hm', ...there.groups].sort(),
        );
        // Again, and from the middle on, as after a crash.
        const before = await all(other);
        await importAll(other, lines);
        await importAll(other, lines.slice(3));
        expect(await all(other)).toEqual(before);
      });
    });
  });

  it('takes up where an import was broken off', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      for (let end = 1; end < lines.length; end += 2) {
        await inNewRecord(async (again) => {
          const first = new Importer(again);
          for (const line of lines.slice(0, end)) await first.take(line);
          await importAll(again, lines);
          expect(await withoutNumbers(again)).toEqual(await withoutNumbers(database));
          expect((await checkRecord(again)).faults).toEqual([]);
        });
      }
    });
  });

  it('says how many corrections it left out of reports that are known', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      await inNewRecord(async (other) => {
        await addAll(other, [PORT]);
        const { taken } = await importAll(
          other,
          lines.filter((line) => !line.includes('"correction":{')),
        );
        expect(taken.flatMap((one) => (one.kind === 'report' ? [one.left] : []))).toEqual([4, 0, 0, 0]);
      });
    });
  });

  it('is missed where its end is not there', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      await inNewRecord(async (again) => {
        expect((await importAll(again, lines.slice(0, -2))).missing).toBe(
          'lacks 2 corrections about people that it should hold: export it again',
        );
      });
    });
  });

  it('keeps two records apart that stand in one file', async () => {
    await inNewRecord(async (database) => {
      await corrected(database);
      const lines = await linesOf(database);
      const other = await inNewRecord(async (second) => {
        await addAll(second, [
          newReport('{S1:Olga Perez} {C1:said} {Q1:hm}.', 'p1: name=Olga Perez', 's1: speaker=p1'),
        ]);
        return linesOf(second);
      });
      await inNewRecord(async (both) => {
        await importAll(both, [...lines, ...other]);
        const said = both.raw
          .prepare("select name from person where id = (select person from statement where content = 'hm')")
          .get();
        expect(said?.['name']).toBe('Olga Perez');
        expect((await checkRecord(both)).faults).toEqual([]);
      });
    });
  });

  it.each([
    ['{', 'is not valid JSON'],
    ['{"onrecord":2}', 'is no report that onrecord export wrote'],
    ['null', 'is no report that onrecord export wrote'],
    ['{"onrecord":1,"person":{"number":1}}', 'is not as onrecord export wrote it'],
    ['{"onrecord":1,"record":{}}', 'is not as onrecord export wrote it'],
    [
      '{"onrecord":1,"correction":{"number":1,"at":"","by":"","deed":{"kind":"add"}}}',
      'is not as onrecord export wrote it',
    ],
    [
      '{"onrecord":1,"correction":{"number":1,"at":"","by":"","deed":{"kind":"undo","correction":7}}}',
      'speaks of correction 7',
    ],
    [
      '{"onrecord":1,"correction":{"number":1,"at":"","by":"","deed":{"kind":"merge","person":7,"into":8}}}',
      'speaks of speaker 7',
    ],
  ])('refuses %s: it %s', async (line, message) => {
    await inNewRecord(async (database) => {
      await expect(new Importer(database).take(line)).rejects.toThrow(message);
      await expect(new Importer(database).take(line)).rejects.toThrow(SyntaxError);
    });
  });

  it('refuses corrections that it did not write', async () => {
    const line = await inNewRecord(async (database) => {
      await corrected(database);
      return (await linesOf(database)).find((one) => one.includes('"corrections":['))!;
    });
    for (const corrections of [
      7,
      [null],
      [{}],
      [{ number: 1, at: '', by: '', deed: { kind: 'merge' } }],
      [{ number: 1, at: '', by: '', deed: { kind: 'change' } }],
    ]) {
      const harmed = JSON.stringify({ ...JSON.parse(line), corrections });
      await inNewRecord((database) =>
        expect(new Importer(database).take(harmed)).rejects.toThrow(
          'has corrections that onrecord export did not write',
        ),
      );
    }
  });
});
