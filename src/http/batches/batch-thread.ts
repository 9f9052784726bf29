import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { addAll, type SoFar } from '../../adding/adding-many.ts';
import type { Input } from '../../adding/input.ts';
import { webFetcher, webInput } from '../../adding/web-inputs.ts';
import { ofBytes } from '../../intake/index.ts';
import { ReadingPool } from '../../pool/reading-pool.ts';
import { withRecord } from '../../record/record.ts';
import type { ReportMeta } from '../../text/report.ts';

/** Something to add. */
export type Wanted =
  | { readonly text: string; readonly meta: ReportMeta }
  | { readonly address: string }
  /** A file that was uploaded: its name, and where it lies meanwhile. */
  | { readonly name: string; readonly path: string };

export interface BatchSettings {
  readonly file: string;
  readonly allowPrivate: boolean;
  readonly wanted: readonly Wanted[];
}

/** How far the batch is. `report` is the number of the report that was just added. */
export type BatchNews = SoFar & { readonly done: number; readonly report?: number };

// A thread for one batch: it takes, reads and stores, while others go on answering. Any message ends it early.
const { file, allowPrivate, wanted } = workerData as BatchSettings;
// All addresses by one fetcher, so that no host is asked twice at a time.
const web = webInput(webFetcher(allowPrivate));
const stop = new AbortController();
parentPort!.on('message', () => stop.abort());
parentPort!.unref();
// One core is left to those who ask.
const pool = new ReadingPool(Math.max(1, availableParallelism() - 1));
let done = 0;
try {
  const added = await withRecord(file, 'write', (database) =>
    addAll(wanted.map(inputOf), database, pool, {
      signal: stop.signal,
      watcher: {
        report: (so, report) => tell({ ...plain(so), done, report }),
        input: (so) => tell({ ...plain(so), done: ++done }),
      },
    }),
  );
  tell({ ...plain(added), done });
} finally {
  await pool.close();
}

function tell(news: BatchNews): void {
  parentPort!.postMessage(news);
}

function plain({ counts, failures, notes }: SoFar): SoFar {
  return { counts, failures, notes };
}

function inputOf(one: Wanted, i: number): Input {
  if ('address' in one) return web(one.address);
  if ('path' in one) {
    const { name, path } = one;
    return { label: name, name, open: async () => ({ bytes: createReadStream(path), meta: { file: name } }) };
  }
  const { text, meta } = one;
  const label = meta.title ?? `text ${i + 1}`;
  return {
    label,
    name: 'text.txt',
    open: async () => ({ bytes: ofBytes(new TextEncoder().encode(text)), meta }),
  };
}
