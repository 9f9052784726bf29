import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toWire } from '../../src/formats/wire.ts';
import { type Added, addReport, type NewReport } from '../../src/record/adding.ts';
import { type Database, openDatabase } from '../../src/record/database.ts';
import { bracketed } from './bracketed.ts';
import { withKnown } from './known.ts';

/** A report for the record: its text in the notation of `bracketed`, what is known in that of `withKnown`. */
export function newReport(notation: string, ...rows: string[]): NewReport {
  const reading = withKnown(bracketed(notation), rows);
  return { report: reading.report, reading: toWire(reading) };
}

/** Runs `work` on a new record in a folder of its own, which is then removed. */
export async function inNewRecord<Result>(
  work: (database: Database, file: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-record-'));
  const file = join(folder, 'desk.db');
  const database = await openDatabase(file, 'create');
  try {
    return await work(database, file);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const NOW = '2031-06-20T08:00:00.000Z';

/** Adds reports one after another. */
export async function addAll(database: Database, reports: readonly NewReport[]): Promise<Added[]> {
  const added: Added[] = [];
  for (const report of reports) added.push(await addReport(database, report, NOW));
  return added;
}
