import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketed } from '../../../tests/notation/bracketed.ts';
import { outline } from '../../../tests/notation/corrected.ts';
import { withKnown } from '../../../tests/notation/known.ts';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { toWire, type WireReading } from '../../formats/wire.ts';
import { checkRecord } from '../checking.ts';
import { addStatement, changeStatement, rejectStatement } from '../corrections/correcting.ts';
import { historyOf } from '../corrections/history.ts';
import { splitPerson } from '../corrections/regrouping.ts';
import { undo } from '../corrections/undoing.ts';
import type { Database } from '../database.ts';
import { familyOf } from '../families/asking.ts';
import { reportOf } from '../showing.ts';
import { differenceOf } from './comparing.ts';
import { reportsToReread, reportToReread, storeReread } from './rereading.ts';

const HAND = { by: 'Milo', why: null, now: NOW };

const ROWS = ['p1: name=Anna Ruiz', 's1: speaker=p1; act=announce'];
const NOTATION =
  '{S1:Anna Ruiz} {C1:said} {Q1:the whole port was shut}. {S2:Guards} {C2:denied} {Q2:it all}. {S3:A clerk} {C3:wrote} {Q3:nobody paid}.';
const PORT = newReport(NOTATION, ...ROWS);
const { text } = PORT.report;

/** What a newer engine reads in the same text. */
function newer(notation: string, ...rows: string[]): WireReading {
  const reading = bracketed(notation);
  expect(reading.report.text).toBe(text);
  return { ...toWire(withKnown(reading, rows)), engine: 'test 2' };
}

/** The statements of report 1 by their numbers: `1: s1 Anna Ruiz announce [the port]`. */
async function numbered(database: Database): Promise<string[]> {
  const kept = await reportOf(database, 1);
  const rows = await database.db
    .selectFrom('statement')
    .select(['id', 'local'])
    .where('report', '=', 1)
    .execute();
  const ids = new Map(rows.map(({ id, local }) => [local, id]));
  return outline(text, kept!.reading!).map((line) => `${ids.get(line.split(' ')[0]!)}: ${line}`);
}

const inPort = (work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, [PORT]);
    await work(database);
    expect((await checkRecord(database)).faults).toEqual([]);
  });

describe('storeReread', () => {
  it('keeps the numbers of what stays, and gives new ones to what is new', async () => {
    await inPort(async (database) => {
      const reread = await storeReread(
        database,
        1,
        newer(
          'Anna Ruiz said the whole {C1:port} was {Q1:shut}. {S2:Guards} {C2:denied} {Q2:it all}. {S3:A clerk} {C3:wrote nobody} {Q3:paid}.',
        ),
      );
      expect(await numbered(database)).toEqual([
        '4: s1 ? assert [shut]',
        '2: s2 ? assert [it all]',
        '3: s3 ? assert [paid]',
      ]);
      expect(reread?.difference).toEqual({ kept: 2, added: 1, removed: 1, changed: { cue: 1, content: 1 } });
      expect((await reportOf(database, 1))?.machine?.engine).toBe('test 2');
    });
  });

  it('keeps corrections, whatever the statements are called now', async () => {
    await inPort(async (database) => {
      await changeStatement(database, 2, { act: 'deny', answers: { statement: 1, how: 'deny' } }, HAND);
      await rejectStatement(database, 3, HAND);
      const shuffled = NOTATION.replace(
        /([SCQ])(\d)/g,
        (_, role, n) => `${role}${{ 1: 3, 2: 1, 3: 2 }[n as 1]}`,
      );
      const reread = await storeReread(database, 1, newer(shuffled, 'p1: name=Anna Ruiz', 's3: speaker=p1'));
      expect(reread?.lost).toEqual([]);
      expect(await numbered(database)).toEqual([
        '1: s3 Anna Ruiz assert [the whole port was shut]',
        '2: s1 ? deny [it all] | deny s3',
      ]);
      await undo(database, 2, HAND);
      expect(await numbered(database)).toContain('3: s2 ? assert [nobody paid]');
    });
  });

  it('keeps a correction whose statement now has other ends', async () => {
    await inPort(async (database) => {
      await changeStatement(database, 3, { act: 'deny' }, HAND);
      await storeReread(database, 1, newer(NOTATION.replace('{Q3:nobody paid}', 'nobody {Q3:paid}')));
      expect(await numbered(database)).toContain('3: s3 ? deny [paid]');
      expect(await historyOf(database, {})).toMatchObject([
        { lost: false, state: 'holds, its place found by most of its words' },
      ]);
    });
  });

  it('reports a correction that has lost its place, keeps it, and finds it again', async () => {
    await inPort(async (database) => {
      await changeStatement(database, 3, { act: 'deny' }, HAND);
      const without = NOTATION.replace(
        '{S3:A clerk} {C3:wrote} {Q3:nobody paid}',
        'A clerk wrote nobody paid',
      );
      const reread = await storeReread(database, 1, newer(without, ...ROWS));
      const why = 'no statement stands at its place any more';
      expect(reread?.lost).toEqual([{ correction: 1, why }]);
      expect(await historyOf(database, { lost: true })).toMatchObject([
        { number: 1, state: `has no effect: ${why}`, what: [{ field: 'act', corrected: 'deny' }] },
      ]);
      expect(await storeReread(database, 1, newer(without, ...ROWS))).toMatchObject({ lost: [] });
      await storeReread(database, 1, newer(NOTATION, ...ROWS));
      expect(await numbered(database)).toContain('3: s3 ? deny [nobody paid]');
      expect(await historyOf(database, { lost: true })).toEqual([]);
    });
  });

  it('lets the machine find what somebody had added', async () => {
    await inNewRecord(async (database) => {
      await addAll(database, [
        newReport(NOTATION.replace('{S3:A clerk} {C3:wrote} {Q3:nobody paid}', 'A clerk wrote nobody paid')),
      ]);
      const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
      const roles = { source: at('A clerk'), cue: at('wrote'), content: at('nobody paid') };
      await addStatement(database, 1, { ...roles, act: 'deny' }, HAND);
      const added = '3: s3 ? deny [nobody paid]';
      expect(await numbered(database)).toContain(added);
      await storeReread(database, 1, newer(NOTATION));
      expect(await numbered(database)).toContain(added);
      expect((await numbered(database)).length).toBe(3);
    });
  });

  it('keeps a speaker apart who was split off', async () => {
    await inNewRecord(async (database) => {
      const other = newReport('{S1:Anna Ruiz} {C1:said} {Q1:no}.', ...ROWS.slice(0, 1), 's1: speaker=p1');
      await addAll(database, [PORT, other]);
      await splitPerson(database, 1, [1], HAND);
      const shuffled = NOTATION.replaceAll('1:', '9:');
      await storeReread(database, 1, newer(shuffled, 'p4: name=Anna Ruiz', 's9: speaker=p4'));
      const people = await database.db.selectFrom('statement').select('person').orderBy('id').execute();
      expect(people.map(({ person }) => person)).toEqual([2, null, null, 1]);
    });
  });

  it('mends rows that do not follow the reading', async () => {
    await inPort(async (database) => {
      await changeStatement(database, 2, { act: 'deny' }, HAND);
      database.raw.exec("update statement set local = 's9' where id = 1");
      expect((await checkRecord(database)).faults).toHaveLength(1);
      await storeReread(database, 1, PORT.reading!);
      expect(await numbered(database)).toContain('2: s2 ? deny [it all]');
    });
  });

  it('takes up a report that was kept unread, and links it like a new one', async () => {
    await inNewRecord(async (database) => {
      const other = newReport('{S1:Anna Ruiz} {C1:said} {Q1:the whole port was shut}.', ...ROWS);
      const why = 'is not read: it is in German (de)';
      const meta = { ...PORT.report.meta, language: 'de' };
      await addAll(database, [other, { report: { ...PORT.report, meta }, reading: null, unread: why }]);
      expect(await reportsToReread(database, other.reading!.engine)).toEqual([2]);
      expect(await reportToReread(database, 2)).toMatchObject({ unread: why, original: null });
      const reread = await storeReread(database, 2, PORT.reading!, 'en');
      expect(reread).toMatchObject({ first: true, difference: { kept: 0, added: 3 }, lost: [] });
      expect(await reportOf(database, 2)).toMatchObject({ unread: null, meta: { language: 'en' } });
      const rows = await database.db.selectFrom('statement').select('person').orderBy('id').execute();
      expect(rows.map(({ person }) => person)).toEqual([1, 1, null, null]);
      expect(await familyOf(database, 1)).toMatchObject([{ members: [{}, {}] }]);
      expect(await reportsToReread(database, other.reading!.engine)).toEqual([]);
      expect((await checkRecord(database)).faults).toEqual([]);
    });
  });

  it('goes on where it was left', async () => {
    await inNewRecord(async (database) => {
      await addAll(database, [PORT, newReport('{S1:Ana} {C1:said} {Q1:no}.')]);
      expect(await reportsToReread(database, 'test 2')).toEqual([1, 2]);
      expect((await reportToReread(database, 1))?.report.text).toBe(text);
      await storeReread(database, 1, newer(NOTATION, ...ROWS));
      expect(await reportsToReread(database, 'test 2')).toEqual([2]);
      expect(await reportsToReread(database, null)).toEqual([1, 2]);
      const broken = newer(NOTATION);
      const twice = { ...broken, statements: [...broken.statements, broken.statements[0]!] };
      await expect(storeReread(database, 2, twice)).rejects.toThrow();
      expect(await reportsToReread(database, 'test 2')).toEqual([2]);
      expect(await storeReread(database, 77, broken)).toBeNull();
    });
  });
});

describe('differenceOf', () => {
  const difference = (before: string, after: string) => {
    const [one, other] = [bracketed(before), bracketed(after)];
    return differenceOf(one.report.text, toWire(one), toWire(other));
  };

  it.each([
    [
      '{C1:said} {Q1:no} {C2:said} {Q2:yes}',
      '{C2:said} {Q2:no} {C1:said} {Q1:yes}',
      { kept: 2, added: 0, removed: 0, changed: {} },
    ],
    ['{C1:said} {Q1:no}', 'said no', { kept: 0, added: 0, removed: 1, changed: {} }],
    ['said no', '{C1:said} {Q1:no}', { kept: 0, added: 1, removed: 0, changed: {} }],
    [
      '{C1:said} {Q1:a port {C2:x} {Q2:no}}',
      '{C1:said} {Q1:a port} {C2:x} {Q2:no}',
      { kept: 2, added: 0, removed: 0, changed: { content: 1, parent: 1 } },
    ],
  ])('%s becomes %s', (before, after, expected) => {
    expect(difference(before, after)).toEqual(expected);
  });

  it('is none between a reading and itself with other ids', () => {
    const reading = toWire(bracketed(NOTATION));
    const ids = fc.shuffledSubarray(['s1', 's2', 's3'], { minLength: 3 });
    fc.assert(
      fc.property(ids, (names) => {
        const name = new Map(reading.statements.map(({ id }, i) => [id, names[i]!]));
        const statements = reading.statements.map((one) => ({ ...one, id: name.get(one.id)! }));
        expect(differenceOf(text, reading, { ...reading, statements })).toEqual({
          kept: 3,
          added: 0,
          removed: 0,
          changed: {},
        });
      }),
    );
  });
});
