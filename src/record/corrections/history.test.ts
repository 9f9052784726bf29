import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import type { Database } from '../database.ts';
import { storeReread } from '../rereading/rereading.ts';
import { acceptStatement, changeStatement, rejectStatement } from './correcting.ts';
import { type HistoryFilter, historyOf, historyPage } from './history.ts';
import { mergePeople } from './regrouping.ts';
import { undo } from './undoing.ts';

const HAND = { by: 'Milo', why: null, now: NOW };

const REPORTS = ['Anna Ruiz', 'Milo Baro'].map((name) =>
  newReport(
    `{S1:${name}} {C1:said} {Q1:no}. {S2:${name}} {C2:said} {Q2:so}.`,
    `p1: name=${name}`,
    's1: speaker=p1',
    's2: speaker=p1',
  ),
);

/** Runs on a record with entries about two reports and about people, of which one has no effect any more. */
const inCorrected = (work: (database: Database) => Promise<void>) =>
  inNewRecord(async (database) => {
    await addAll(database, REPORTS);
    await changeStatement(database, 1, { act: 'deny' }, HAND);
    await acceptStatement(database, 3, HAND);
    await mergePeople(database, 1, 2, HAND);
    await undo(database, 2, HAND);
    await rejectStatement(database, 2, HAND);
    await changeStatement(database, 4, { act: 'warn' }, HAND);
    const { statements, ...rest } = REPORTS[0]!.reading!;
    await storeReread(database, 1, { ...rest, engine: 'test 2', statements: statements.slice(1) });
    await work(database);
  });

async function paged(database: Database, filter: HistoryFilter, limit: number) {
  const entries = [];
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null; ) {
    const page = await historyPage(database, filter, { limit, before });
    expect(page.entries.length).toBeLessThanOrEqual(limit);
    entries.push(...page.entries);
    before = page.next;
  }
  return entries;
}

describe('historyPage', () => {
  it.each<[HistoryFilter, number[]]>([
    [{}, [6, 5, 4, 3, 2, 1]],
    [{ report: 1 }, [5, 1]],
    [{ report: 2 }, [6, 4, 2]],
    [{ statement: 3 }, [4, 2]],
    [{ lost: true }, [1]],
    [{ report: 2, lost: true }, []],
  ])('has every entry once, the latest first, as the whole history has it: %j', (filter, numbers) =>
    inCorrected(async (database) => {
      const whole = (await historyOf(database, filter)).toReversed();
      expect(whole.map(({ number }) => number)).toEqual(numbers);
      for (const limit of [1, 2, 3, 50]) expect(await paged(database, filter, limit)).toEqual(whole);
    }),
  );
});
