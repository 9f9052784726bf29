import { expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../tests/notation/recorded.ts';
import { checkRecord } from './checking.ts';
import { acceptStatement, addStatement, changeStatement, rejectStatement } from './corrections/correcting.ts';
import { undo } from './corrections/undoing.ts';
import type { Database } from './database.ts';
import { storeReread } from './rereading/rereading.ts';

const HAND = { by: 'Milo', why: null, now: NOW };
const QUOTE =
  'We will not open the gates of the dam until the water in the lower valley has fallen by two metres';
const dam = (number: number, dates: string, by: string) =>
  newReport(
    `Report ${number}. {S1:Anna Ruiz} {C1:said}: {Q1:“${QUOTE}”}. A clerk wrote it.`,
    `report: published=${dates}; by=${by}; origin=outlet ${number}`,
    's1: act=announce',
  );
const UNDATED = dam(1, '2031-06-19 or 2031-09-19', 'undecided');
const DATED = dam(2, '2031-06-18', 'dateline');

/** `2031-06-18 announce 1`; the day is left out where there is none. */
function tally({ raw }: Database): string[] {
  const rows = raw.prepare('select * from tally where statements <> 0 order by day, act').all();
  return rows.map(({ day, act, statements }) => `${day} ${act} ${statements}`.trim());
}

it('counts by day and act what there is, whatever happens to it', async () => {
  await inNewRecord(async (database) => {
    const after = async (_: unknown, ...expected: string[]) => {
      expect(tally(database)).toEqual(expected);
      expect((await checkRecord(database)).faults).toEqual([]);
    };
    await after(await addAll(database, [UNDATED]), 'announce 1');
    // The other report dates this one.
    await after(await addAll(database, [DATED]), '2031-06-18 announce 1', '2031-06-19 announce 1');
    const denied = await changeStatement(database, 1, { act: 'deny' }, HAND);
    await after(denied, '2031-06-18 announce 1', '2031-06-19 deny 1');
    const moved = await changeStatement(database, 1, { saidAt: '2031-06-17' }, HAND);
    await after(moved, '2031-06-17 deny 1', '2031-06-18 announce 1');
    await after(await acceptStatement(database, 1, HAND), '2031-06-17 deny 1', '2031-06-18 announce 1');
    const rejected = await rejectStatement(database, 2, HAND);
    await after(rejected, '2031-06-17 deny 1');
    await after(
      await undo(database, rejected.correction, HAND),
      '2031-06-17 deny 1',
      '2031-06-18 announce 1',
    );
    const start = DATED.report.text.indexOf('A clerk');
    await after(
      await addStatement(database, 2, { content: [{ start, end: start + 7 }], act: 'ask' }, HAND),
      '2031-06-17 deny 1',
      '2031-06-18 announce 1',
      '2031-06-18 ask 1',
    );
    const { reading } = DATED;
    const warns = reading!.statements.map((one) => ({ ...one, act: 'warn' as const }));
    await after(
      await storeReread(database, 2, { ...reading!, engine: 'test 2', statements: warns }),
      '2031-06-17 deny 1',
      '2031-06-18 ask 1',
      '2031-06-18 warn 1',
    );
  });
});

it('is missed by a check where it is wrong', async () => {
  await inNewRecord(async (database) => {
    await addAll(database, [DATED]);
    database.raw.exec(`update tally set statements = 7; insert into tally values ('', 'deny', 1)`);
    expect((await checkRecord(database)).faults).toEqual([
      'the tally of deny on no day is wrong',
      'the tally of announce on 2031-06-18 is wrong',
    ]);
  });
});
