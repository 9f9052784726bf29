import { parentPort } from 'node:worker_threads';
import { read } from '../analysis/reading.ts';
import { toWire } from '../formats/wire.ts';
import { en } from '../languages/en/node.ts';
import type { Report } from '../text/report.ts';

/** What a worker is asked. */
export interface Request {
  readonly reports: readonly Report[];
}

/** What it answers for each report: its reading as JSON, which is quicker to hand over than an object, or what went wrong. */
export type Reply = readonly ({ readonly reading: string } | { readonly fault: string })[];

parentPort!.on('message', ({ reports }: Request) => {
  parentPort!.postMessage(reports.map(replyTo) satisfies Reply);
});

/** Analysis throws on no text; should it, the one who asked is told and the other reports are read. */
function replyTo(report: Report): Reply[number] {
  try {
    return { reading: JSON.stringify(toWire(read(report, en))) };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
