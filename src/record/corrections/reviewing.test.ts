import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { checkRecord } from '../checking.ts';
import type { Database } from '../database.ts';
import { storeReread } from '../rereading/rereading.ts';
import { reportOf } from '../showing.ts';
import { recordLines } from '../transfer/exporting.ts';
import { Importer } from '../transfer/importing.ts';
import { acceptStatement, addStatement, changeStatement, rejectStatement } from './correcting.ts';
import { historyOf } from './history.ts';
import { findUnreviewed } from './reviewing.ts';
import { undo } from './undoing.ts';

const HAND = { by: 'Milo', why: null, now: NOW };

const NOTATION =
  '{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}. {S2:Guards} {C2:denied} {Q2:it all}. {S3:A clerk} {C3:wrote} {Q3:nobody paid}. A lamp burned.';
const READ = newReport(NOTATION, 'p1: name=Anna Ruiz', 's1: speaker=p1');
/** The later a statement comes, the less sure of it is the machine. */
const PORT = {
  ...READ,
  reading: {
    ...READ.reading!,
    statements: READ.reading!.statements.map((one, i) => ({ ...one, confidence: 0.9 - i / 10 })),
  },
};
const at = PORT.report.text.indexOf('lamp');
const LAMP = [{ start: at, end: at + 4 }];

/** Runs on a record with one report of three statements. */
const inPort = (work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, [PORT]);
    await work(database);
    expect((await checkRecord(database)).faults).toEqual([]);
  });

/** The numbers of what is to be reviewed, a page of two at a time. */
async function queue(database: Database): Promise<number[]> {
  const ids: number[] = [];
  for (let place: { confidence: number; id: number } | undefined; ; ) {
    const hits = await findUnreviewed(database, { limit: 2, ...(place ? { after: place } : {}) });
    ids.push(...hits.map(({ id }) => id));
    if (hits.length === 0) return ids;
    place = hits.at(-1)!;
  }
}

describe('findUnreviewed', () => {
  it('begins with what the machine is least sure of', () =>
    inPort(async (database) => {
      expect(await queue(database)).toEqual([3, 2, 1]);
    }));

  it('leaves out what somebody accepted, changed, rejected or added', () =>
    inPort(async (database) => {
      await acceptStatement(database, 3, HAND);
      expect(await queue(database)).toEqual([2, 1]);
      await changeStatement(database, 1, { act: 'deny' }, HAND);
      await rejectStatement(database, 2, HAND);
      await addStatement(database, 1, { content: LAMP }, HAND);
      expect(await queue(database)).toEqual([]);
    }));

  it('brings back what is taken back, for as long as that holds', () =>
    inPort(async (database) => {
      await acceptStatement(database, 3, HAND);
      await undo(database, 1, HAND);
      expect(await queue(database)).toEqual([3, 2, 1]);
      await undo(database, 2, HAND);
      expect(await queue(database)).toEqual([2, 1]);
      await undo(database, 3, HAND);
      expect(await queue(database)).toEqual([3, 2, 1]);
      await rejectStatement(database, 2, HAND);
      await undo(database, 5, HAND);
      expect(await queue(database)).toEqual([3, 2, 1]);
    }));

  it('goes on past a page of which nothing is left', () =>
    inPort(async (database) => {
      for (const [i, statement] of [3, 2].entries()) {
        await acceptStatement(database, statement, HAND);
        await undo(database, 3 * i + 1, HAND);
        await undo(database, 3 * i + 2, HAND);
      }
      const [first, ...rest] = await findUnreviewed(database, { limit: 1 });
      expect([first?.id, rest]).toEqual([1, []]);
    }));
});

describe('acceptStatement', () => {
  it('leaves the reading as the machine has it, and says so in the log', () =>
    inPort(async (database) => {
      expect(await acceptStatement(database, 1, HAND)).toEqual({ correction: 1, statement: 1 });
      const kept = await reportOf(database, 1);
      expect(kept?.reading).toBe(kept?.machine);
      const words = 'the port was shut';
      expect(await historyOf(database, {})).toMatchObject([
        {
          kind: 'accept',
          statement: 1,
          state: 'holds',
          what: [{ field: 'accept', machine: words, corrected: words }],
        },
      ]);
    }));

  it('can be said of what somebody added', () =>
    inPort(async (database) => {
      await addStatement(database, 1, { content: LAMP }, HAND);
      await acceptStatement(database, 4, HAND);
      await undo(database, 1, HAND);
      expect((await historyOf(database, { lost: true })).map(({ number, state }) => [number, state])).toEqual(
        [[2, 'has no effect: correction 1, which added the statement, does not hold']],
      );
    }));

  it.each<[number, string]>([
    [9, 'statement 9 is not in the record'],
    [2, 'statement 2 was rejected: onrecord undo 1 takes that back'],
  ])('refuses statement %d: %s', (statement, why) =>
    inPort(async (database) => {
      await rejectStatement(database, 2, HAND);
      await expect(acceptStatement(database, statement, HAND)).rejects.toThrow(why);
      expect(await historyOf(database, {})).toHaveLength(1);
    }),
  );

  it('holds through a new reading where the statement is found again, and is reported where it is not', () =>
    inPort(async (database) => {
      await acceptStatement(database, 1, HAND);
      await acceptStatement(database, 2, HAND);
      const { statements, ...rest } = PORT.reading;
      await storeReread(database, 1, { ...rest, engine: 'test 2', statements: statements.slice(1) });
      expect(await queue(database)).toEqual([3]);
      expect(await historyOf(database, { lost: true })).toMatchObject([{ number: 1, kind: 'accept' }]);
    }));

  it('goes along into another record, with what it accepts', () =>
    inPort(async (database) => {
      await addStatement(database, 1, { content: LAMP }, HAND);
      await acceptStatement(database, 4, HAND);
      await acceptStatement(database, 2, HAND);
      const lines: string[] = [];
      for await (const line of recordLines(database, null)) lines.push(line);
      await inNewRecord(async (other) => {
        // Something is there already, so that every number changes.
        await addAll(other, [newReport('{S1:Ana} {C1:said} {Q1:no}.')]);
        await changeStatement(other, 1, { act: 'deny' }, HAND);
        const importer = new Importer(other);
        for (const line of lines) await importer.take(line);
        await importer.end();
        expect((await historyOf(other, { report: 2 })).map(({ kind, state }) => [kind, state])).toEqual([
          ['add', 'holds'],
          ['accept', 'holds'],
          ['accept', 'holds'],
        ]);
        const left = await findUnreviewed(other, { limit: 9 });
        expect(left.map(({ content }) => content).sort()).toEqual(['nobody paid', 'the port was shut']);
        expect((await checkRecord(other)).faults).toEqual([]);
      });
    }));
});
