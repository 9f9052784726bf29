import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { checkRecord } from '../checking.ts';
import type { Database } from '../database.ts';
import { storeReread } from '../rereading/rereading.ts';
import { recordLines } from '../transfer/exporting.ts';
import { Importer } from '../transfer/importing.ts';
import { acceptStatement, addStatement, changeStatement, rejectStatement } from './correcting.ts';
import { historyOf } from './history.ts';
import { findUnreviewed } from './reviewing.ts';
import { undo } from './undoing.ts';

const HAND = { by: 'Milo', why: null, now: NOW };
const PORT = newReport(
  '{S1:Anna Ruiz} {C1:said} {Q1:the whole port was shut}. {S2:Guards} {C2:denied} {Q2:it all}. A clerk wrote.',
  'p1: name=Anna Ruiz',
  's1: speaker=p1',
);
const LATER = newReport('{S1:Ilse Marant} {C1:said} {Q1:the bridge was open}.');

const inPort = (work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, [PORT]);
    await work(database);
    expect((await checkRecord(database)).faults).toEqual([]);
  });

/** Words of what is to be reviewed, in order. */
const open = async (database: Database) =>
  (await findUnreviewed(database, { limit: 20 })).map(({ content }) => content);

const PORT_SHUT = 'the whole port was shut';

describe('what is to be reviewed', () => {
  it('is the least sure first, page by page', async () => {
    await inPort(async (database) => {
      database.raw.exec('update statement set confidence = 1.0 / (id + 2)');
      const first = await findUnreviewed(database, { limit: 1 });
      expect(first.map(({ id }) => id)).toEqual([2]);
      const after = { confidence: first[0]!.confidence, id: 2 };
      expect((await findUnreviewed(database, { limit: 5, after })).map(({ id }) => id)).toEqual([1]);
    });
  });

  it.each([
    ['changed', (database: Database) => changeStatement(database, 1, { act: 'deny' }, HAND)],
    ['accepted', (database: Database) => acceptStatement(database, 1, HAND)],
  ])('is not what was %s, until that is taken back', async (_, correct) => {
    await inPort(async (database) => {
      const { correction } = await correct(database);
      expect(await open(database)).toEqual(['it all']);
      const undone = await undo(database, correction, HAND);
      expect(await open(database)).toEqual([PORT_SHUT, 'it all']);
      const redone = await undo(database, undone, HAND);
      expect(await open(database)).toEqual(['it all']);
      await undo(database, redone, HAND);
      expect(await open(database)).toEqual([PORT_SHUT, 'it all']);
      await undo(database, correction, HAND).catch(() => {});
      await correct(database);
      expect(await open(database)).toEqual(['it all']);
    });
  });

  it('is not what one entry still speaks of where another was taken back', async () => {
    await inPort(async (database) => {
      const { correction } = await changeStatement(database, 1, { act: 'deny' }, HAND);
      await acceptStatement(database, 1, HAND);
      await undo(database, correction, HAND);
      expect(await open(database)).toEqual(['it all']);
    });
  });

  it('is not what was added, and is what was rejected once that is taken back', async () => {
    await inPort(async (database) => {
      const start = PORT.report.text.indexOf('A clerk');
      await addStatement(database, 1, { content: [{ start, end: start + 7 }] }, HAND);
      const { correction } = await rejectStatement(database, 2, HAND);
      expect(await open(database)).toEqual([PORT_SHUT]);
      await undo(database, correction, HAND);
      expect(await open(database)).toEqual([PORT_SHUT, 'it all']);
    });
  });

  it('is found along the index of confidences', async () => {
    await inPort(async ({ raw }) => {
      const plan = raw
        .prepare(
          `explain query plan select id from statement where not exists (
            select 1 from correction where correction.statement = statement.id) order by confidence, id limit 2`,
        )
        .all();
      expect(plan.map(({ detail }) => String(detail)).join()).toContain('statement_by_confidence');
    });
  });
});

describe('an accepted statement', () => {
  it('stays as it is, and the log says so', async () => {
    await inPort(async (database) => {
      const before = database.raw.prepare('select * from statement').all();
      expect(await acceptStatement(database, 1, HAND)).toEqual({ correction: 1, statement: 1 });
      expect(database.raw.prepare('select * from statement').all()).toEqual(before);
      expect(await historyOf(database, {})).toMatchObject([
        {
          kind: 'accept',
          statement: 1,
          state: 'holds',
          lost: false,
          what: [{ field: 'accept', machine: PORT_SHUT, corrected: PORT_SHUT }],
        },
      ]);
    });
  });

  it('can still be rejected, and cannot be accepted after that', async () => {
    await inPort(async (database) => {
      await acceptStatement(database, 1, HAND);
      await rejectStatement(database, 1, HAND);
      await expect(acceptStatement(database, 1, HAND)).rejects.toThrow('statement 1 was rejected');
    });
  });

  it('stays reviewed where the machine reads it again, and has no effect where it does not', async () => {
    await inPort(async (database) => {
      await acceptStatement(database, 1, HAND);
      const reading = PORT.reading!;
      await storeReread(database, 1, { ...reading, engine: 'test 2' });
      expect(await open(database)).toEqual(['it all']);
      const [first, ...others] = reading.statements;
      expect(first!.id).toBe('s1');
      const without = { ...reading, engine: 'test 3', statements: others };
      expect((await storeReread(database, 1, without))!.lost).toEqual([
        { correction: 1, why: 'no statement stands at its place any more' },
      ]);
      expect((await historyOf(database, { lost: true })).map(({ number }) => number)).toEqual([1]);
      await storeReread(database, 1, { ...reading, engine: 'test 4' });
      expect(await open(database)).toEqual(['it all']);
      expect(await historyOf(database, { lost: true })).toEqual([]);
    });
  });

  it.each([
    ['an empty record', []],
    ['one with other reports', [LATER, LATER]],
  ] as const)('goes along into %s', async (_, there) => {
    await inPort(async (database) => {
      await acceptStatement(database, 2, HAND);
      const { correction } = await acceptStatement(database, 1, HAND);
      await undo(database, correction, HAND);
      const lines: string[] = [];
      for await (const line of recordLines(database, null)) lines.push(line);
      await inNewRecord(async (other) => {
        await addAll(other, there);
        const importer = new Importer(other);
        for (const line of lines) await importer.take(line);
        await importer.end();
        expect(await open(other)).toEqual([...there.slice(1).map(() => 'the bridge was open'), PORT_SHUT]);
        expect((await historyOf(other, {})).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
          'accept holds',
          'accept taken back',
          'undo holds',
        ]);
        expect((await checkRecord(other)).faults).toEqual([]);
      });
    });
  });
});
