import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../tests/notation/recorded.ts';
import { addReport } from './adding.ts';
import { checkRecord } from './checking.ts';
import { addStatement, changeStatement, rejectStatement } from './corrections/correcting.ts';
import { historyOf } from './corrections/history.ts';
import { undo } from './corrections/undoing.ts';
import { exportReports } from './exporting.ts';
import { exportLine, importLine } from './importing.ts';
import { reportOf } from './showing.ts';

const HAND = { by: 'Milo', why: 'it says so', now: NOW };

const PORT = newReport(
  '{S1:Anna Ruiz} {C1:said} {Q1:the port was shut}. {S2:Guards} {C2:denied} {Q2:it all}. A clerk wrote.',
  'report: url=https://lenga.example/port',
  'p1: name=Anna Ruiz',
  's1: speaker=p1',
);

/** The lines that a corrected record is exported as. */
const exported = () =>
  inNewRecord(async (database) => {
    await addAll(database, [newReport('{S1:Ana} {C1:said} {Q1:no}.'), PORT]);
    await changeStatement(database, 1, { act: 'deny' }, HAND);
    await changeStatement(database, 3, { act: 'deny', answers: { statement: 2, how: 'deny' } }, HAND);
    await addStatement(database, 2, { content: [{ start: 0, end: 9 }] }, HAND);
    await changeStatement(database, 4, { channel: 'letter', parent: 2 }, { ...HAND, by: 'Ana' });
    await rejectStatement(database, 2, HAND);
    await undo(database, 5, HAND);
    const lines: string[] = [];
    for await (const report of exportReports(database, null)) lines.push(exportLine(report));
    const reports = [await reportOf(database, 1), await reportOf(database, 2)];
    return { lines, reports, history: await historyOf(database, {}) };
  });

describe('importLine', () => {
  it('gives the same record again, with its corrections', async () => {
    const { lines, reports, history } = await exported();
    await inNewRecord(async (database) => {
      for (const line of lines.toReversed()) {
        const { report, added } = importLine(line);
        await addReport(database, report, added);
      }
      const again = [await reportOf(database, 2), await reportOf(database, 1)];
      expect(again.map((report) => report?.reading)).toEqual(reports.map((report) => report?.reading));
      expect(again.map((report) => report?.machine)).toEqual(reports.map((report) => report?.machine));
      const told = (list: typeof history) =>
        list.map(({ by, at, why, kind, state, what }) =>
          JSON.stringify([by, at, why, kind, state, kind === 'undo' || what]),
        );
      expect(told(await historyOf(database, {})).sort()).toEqual(told(history).sort());
      expect((await checkRecord(database)).faults).toEqual([]);
      await undo(database, 2, HAND);
      expect((await reportOf(database, 1))?.reading?.statements).toHaveLength(2);
    });
  });

  it.each([
    ['{', 'is not valid JSON'],
    ['{"onrecord":2}', 'is no report that onrecord export wrote'],
    ['null', 'is no report that onrecord export wrote'],
  ])('refuses %s: it %s', (line, message) => {
    expect(() => importLine(line)).toThrow(message);
  });

  it('refuses corrections that it did not write', async () => {
    const [line] = (await exported()).lines;
    for (const corrections of [
      7,
      [null],
      [{}],
      [{ number: 1, at: '', by: '', deed: { kind: 'merge' } }],
      [{ number: 1, at: '', by: '', deed: { kind: 'change' } }],
    ]) {
      const harmed = JSON.stringify({ ...JSON.parse(line!), corrections });
      expect(() => importLine(harmed)).toThrow('has corrections that onrecord export did not write');
    }
  });
});
