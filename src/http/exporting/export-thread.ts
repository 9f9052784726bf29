import { parentPort, workerData } from 'node:worker_threads';
import { formatOf } from '../../exporting/export-formats.ts';
import { readingOf } from '../../exporting/kept-reading.ts';
import { type Database, exportReports, type Filter, recordLines, withRecord } from '../../record/record.ts';
import type { Refusal } from '../threads/messages.ts';
import { refusalOf } from '../threads/refusals.ts';

/** What an export is started with. */
export interface ExportSettings {
  readonly file: string;
  readonly format: string;
  readonly filter: Filter | null;
}

export type ExportNews =
  | { readonly piece: string }
  | { readonly refusal: Refusal }
  | { readonly ended: true };

// A thread for one export: it hands on a piece for each message it gets, so that a slow reader of a million statements
// fills no memory and keeps nobody else waiting.
const { file, format, filter } = workerData as ExportSettings;
let wanted = 0;
let more: () => void = () => {};
parentPort!.on('message', () => {
  wanted++;
  more();
});

try {
  await withRecord(file, 'read', async (database) => {
    for await (const piece of format === 'record' ? lines(database) : formatted(database)) {
      if (piece === '') continue;
      while (wanted === 0) await new Promise<void>((resolve) => (more = resolve));
      wanted--;
      tell({ piece });
    }
  });
  tell({ ended: true });
} catch (error) {
  tell({ refusal: refusalOf(error) });
}
parentPort!.close();

function tell(news: ExportNews): void {
  parentPort!.postMessage(news);
}

async function* lines(database: Database): AsyncGenerator<string> {
  for await (const line of recordLines(database, filter)) yield `${line}\n`;
}

async function* formatted(database: Database): AsyncGenerator<string> {
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
