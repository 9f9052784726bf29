import { parentPort, workerData } from 'node:worker_threads';
import { formatOf } from '../../exporting/export-formats.ts';
import { readingOf } from '../../exporting/kept-reading.ts';
import { exportReports, type Filter, recordLines, withRecord } from '../../record/record.ts';

/** What an export is started with. */
export interface ExportSettings {
  readonly file: string;
  readonly format: string;
  readonly filter: Filter | null;
}

// A thread for one export: it hands on a piece at a time and waits until that is taken, so that a slow reader of a million
// statements fills no memory and keeps nobody else waiting.
const { file, format, filter } = workerData as ExportSettings;

for await (const piece of pieces()) {
  const taken = new Promise((resolve) => parentPort!.once('message', resolve));
  parentPort!.postMessage(piece);
  await taken;
}
parentPort!.postMessage(null);

async function* pieces(): AsyncGenerator<string> {
  const open = await withRecordHeld();
  try {
    yield* format === 'record' ? lines(open.database) : formatted(open.database);
  } finally {
    open.release();
  }
}

type Held = Parameters<typeof exportReports>[0];

/** The record, open until it is released. */
function withRecordHeld(): Promise<{ database: Held; release: () => void }> {
  return new Promise((resolve, reject) => {
    withRecord(
      file,
      'read',
      (database) => new Promise<void>((release) => resolve({ database, release })),
    ).catch(reject);
  });
}

async function* lines(database: Held): AsyncGenerator<string> {
  for await (const line of recordLines(database, filter)) yield `${line}\n`;
}

async function* formatted(database: Held): AsyncGenerator<string> {
  const wanted = formatOf(format)!;
  const { open = '', between = '', close = '' } = wanted.frame ?? {};
  let written = 0;
  for await (const report of exportReports(database, filter)) {
    const reading = readingOf(report);
    if (!reading) continue;
    yield `${written++ === 0 ? open : between}${wanted.write(reading, { width: 80, colour: false })}`;
  }
  yield `${written === 0 ? open : ''}${close}`;
}
