import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WireReading } from '../formats/wire.ts';
import type { Report } from '../text/report.ts';
import { moduleBeside } from './module-beside.ts';
import type { Reply, Request } from './reading-worker.ts';

/** How much text goes to a worker at once, in UTF-16 code units: a few reports, so that handing over costs little. */
const BATCH = 12_000;

interface Waiting {
  readonly report: Report;
  readonly resolve: (reading: WireReading) => void;
  readonly reject: (error: Error) => void;
}

/** Reads reports in worker threads, so that whoever asks can go on with something else. */
export class ReadingPool {
  private readonly workers: PooledWorker[];
  private readonly queue: Waiting[] = [];
  private scheduled = false;
  private closed = false;

  /** `size` threads, each with models of its own (about 100 MB). */
  constructor(size = availableParallelism()) {
    this.workers = Array.from({ length: Math.max(1, size) }, () => new PooledWorker(() => this.handOut()));
  }

  /** How many reports should be waiting or being read to keep every thread busy. */
  get appetite(): number {
    return this.workers.length * 8;
  }

  /** The reading of a report in its wire shape. Rejects when the pool is closed, or its thread dies. */
  read(report: Report): Promise<WireReading> {
    if (this.closed) return Promise.reject(new Error('The reading pool is closed'));
    return new Promise((resolve, reject) => {
      this.queue.push({ report, resolve, reject });
      // Reports that arrive in one go travel together.
      if (!this.scheduled) queueMicrotask(() => this.handOut());
      this.scheduled = true;
    });
  }

  /** Ends the threads; what is still waiting is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new Error('The reading pool is closed'));
    await Promise.all(this.workers.map((worker) => worker.end()));
  }

  private handOut(): void {
    this.scheduled = false;
    for (const worker of this.workers) {
      if (this.queue.length === 0) return;
      if (worker.idle) worker.give(this.nextBatch());
    }
  }

  private nextBatch(): Waiting[] {
    const batch: Waiting[] = [];
    for (let units = 0; this.queue.length > 0 && units < BATCH; ) {
      const next = this.queue.shift()!;
      units += next.report.text.length;
      batch.push(next);
    }
    return batch;
  }
}

/** How often a thread that dies before it has answered anything is started again. */
const TRIES = 3;

/** One thread. A thread that dies (out of memory, say) fails its batch and is replaced. */
class PooledWorker {
  private readonly done: () => void;
  private worker: Worker;
  private batch: readonly Waiting[] | null = null;
  private ending = false;
  private deaths = 0;

  constructor(done: () => void) {
    this.done = done;
    this.worker = this.start();
  }

  get idle(): boolean {
    return this.batch === null;
  }

  give(batch: readonly Waiting[]): void {
    this.batch = batch;
    const request: Request = { reports: batch.map(({ report }) => report) };
    // Only a thread at work keeps the process alive.
    this.worker.ref();
    this.worker.postMessage(request);
  }

  async end(): Promise<void> {
    this.ending = true;
    await this.worker.terminate();
  }

  private start(): Worker {
    const worker = new Worker(moduleBeside(import.meta.url, 'reading-worker'));
    let cause = new Error('A reading thread ended before it was done');
    worker.unref();
    worker.on('message', (reply: Reply) => this.answer(reply));
    worker.on('error', (error) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => this.replace(cause));
    return worker;
  }

  private answer(reply: Reply): void {
    const batch = this.batch ?? [];
    this.batch = null;
    this.deaths = 0;
    this.worker.unref();
    batch.forEach(({ resolve, reject }, i) => {
      const answer = reply[i]!;
      if ('fault' in answer) reject(new Error(answer.fault));
      else resolve(JSON.parse(answer.reading) as WireReading);
    });
    this.done();
  }

  private replace(cause: Error): void {
    const batch = this.batch ?? [];
    this.batch = null;
    for (const { reject } of batch) reject(cause);
    if (this.ending || ++this.deaths > TRIES) return;
    this.worker = this.start();
    this.done();
  }
}
