import { parentPort } from 'node:worker_threads';
import { read } from '../analysis/reading.ts';
import { toWire } from '../formats/wire.ts';
import { en } from '../languages/en/node.ts';
import type { Report } from '../text/report.ts';

/** What a worker is asked. */
export interface Request {
  readonly reports: readonly Report[];
}

/** What it answers: the readings as JSON, which is quicker to hand over than objects. */
export type Reply = { readonly readings: readonly string[] } | { readonly fault: string };

parentPort!.on('message', ({ reports }: Request) => {
  parentPort!.postMessage(replyTo(reports));
});

/** Analysis throws on no text; should it, the one who asked is told and the worker goes on. */
function replyTo(reports: readonly Report[]): Reply {
  try {
    return { readings: reports.map((report) => JSON.stringify(toWire(read(report, en)))) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
