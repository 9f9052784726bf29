import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { addAll, type SoFar } from '../../adding/adding-many.ts';
import type { Input } from '../../adding/input.ts';
import { webFetcher, webInput } from '../../adding/web-inputs.ts';
import { ofBytes, Unreadable } from '../../intake/index.ts';
import { ReadingPool } from '../../pool/reading-pool.ts';
import { RecordError, withRecord } from '../../record/record.ts';
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

/**
 * How far the batch is: `failures` and `notes` are those since the news before, `report` is the number of the report that was
 * just added. The last news says whether the batch was stopped before its end.
 */
export type BatchNews = SoFar & {
  readonly done: number;
  readonly report?: number;
  readonly stopped?: boolean;
};

/** Why the batch as a whole came to nothing; `known` where that is written for users. */
export interface BatchFault {
  readonly fault: string;
  readonly known: boolean;
}

// A process for one batch: it takes, reads and stores, while others go on answering. A thread would do but for V8, which ends
// the whole process now and then when threads that have loaded WebAssembly come and go (nodejs/node#64500).
const [{ file, allowPrivate, wanted }] = (await once(process, 'message')) as [BatchSettings];
const stop = new AbortController();
// The room says when to stop, with any message, and when it is gone nobody waits any more. Ctrl-C is for the room.
process.on('message', () => stop.abort());
process.on('disconnect', () => stop.abort());
process.on('SIGINT', () => {});
/** Rejects when the batch is stopped: nobody waits for a slow server then. */
const givenUp = new Promise<never>((_, reject) => {
  stop.signal.addEventListener('abort', () => reject(new Unreadable('was not fetched: adding was stopped')));
});
givenUp.catch(() => {});
// All addresses by one fetcher, so that no host is asked twice at a time.
const web = webInput(webFetcher(allowPrivate));
// One core is left to those who ask.
const pool = new ReadingPool(Math.max(1, availableParallelism() - 1));
let done = 0;
const told = { failures: 0, notes: 0 };
try {
  const added = await withRecord(file, 'write', (database) =>
    addAll(wanted.map(inputOf), database, pool, {
      signal: stop.signal,
      watcher: {
        report: (so, report) => void tell({ ...since(so), done, report }),
        input: (so) => void tell({ ...since(so), done: ++done }),
      },
    }),
  );
  await tell({ ...since(added), done, stopped: added.stopped });
} catch (error) {
  const { message } = error as Error;
  await tell({ fault: message, known: error instanceof RecordError });
}
// Neither its threads nor what is still being fetched keep it any longer.
process.exit();

/** Resolves when it is on its way; where the room is gone nobody hears it. */
function tell(news: BatchNews | BatchFault): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send!(news, () => resolve());
    else resolve();
  });
}

/** What is new since this was last asked. */
function since({ counts, failures, notes }: SoFar): SoFar {
  const fresh = { counts, failures: failures.slice(told.failures), notes: notes.slice(told.notes) };
  told.failures = failures.length;
  told.notes = notes.length;
  return fresh;
}

function inputOf(one: Wanted, i: number): Input {
  if ('address' in one) {
    const input = web(one.address);
    return { ...input, open: () => Promise.race([input.open(), givenUp]) };
  }
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
