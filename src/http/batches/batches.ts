import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setPriority } from 'node:os';
import type { Answer, Given } from '../../api/contract.ts';
import { moduleBeside } from '../../pool/module-beside.ts';
import { Refusal } from '../answering/problems.ts';
import { present } from '../present.ts';
import type { BatchFault, BatchNews, BatchSettings, Wanted } from './batch-process.ts';

export type Batch = Answer<'batch'>;

interface Kept {
  batch: Batch;
  /** Nothing any more once the batch is over: texts are long. */
  wanted: readonly Wanted[];
  readonly cleanUp: () => void;
  /** Whether something was left that was to be added. */
  stopped: boolean;
}

/** Batches remembered, and numbers of reports and lines kept of each. */
const MOST_BATCHES = 100;
const MOST_REPORTS = 200;
const MOST_FAILURES = 1000;

/** The priority of adding: 0 is ordinary, 19 the least. */
const LESS_URGENT = 10;

/** Batches that may wait. */
const MOST_WAITING = 20;

/** Adds reports, a batch after the other, each in a process of its own. */
export class Batches {
  /** Reports that all batches brought, by what came of them. */
  readonly totals = { new: 0, known: 0, version: 0, unread: 0 };
  private readonly settings: Omit<BatchSettings, 'wanted'>;
  private readonly kept = new Map<string, Kept>();
  private readonly queue: Kept[] = [];
  private readonly events = new EventEmitter().setMaxListeners(0);
  private running: { readonly kept: Kept; readonly child: ChildProcess } | null = null;
  private closed = false;

  constructor(settings: Omit<BatchSettings, 'wanted'>) {
    this.settings = settings;
  }

  /** The latest first. */
  list(): Batch[] {
    return [...this.kept.values()].map(({ batch }) => batch).reverse();
  }

  get(id: string): Batch | undefined {
    return this.kept.get(id)?.batch;
  }

  /** Starts with what a request names. */
  startWith({ texts, addresses }: Given<'addBatch'>['body']): Batch {
    const wanted: Wanted[] = [
      ...texts.map(({ text, ...about }) => {
        const meta = present(about);
        return { text, meta: 'published' in meta ? { ...meta, publishedBy: 'by hand' } : meta };
      }),
      ...addresses.map((address) => ({ address })),
    ];
    return this.start(wanted);
  }

  /** Starts, or waits for those before; `cleanUp` is called when it is over. Throws a `Refusal`. */
  start(wanted: readonly Wanted[], cleanUp: () => void = () => {}): Batch {
    if (this.closed || this.queue.length >= MOST_WAITING) {
      cleanUp();
      if (this.closed) throw new Refusal('shutting-down', 'The room is closing');
      throw new Refusal('too-many-requests', 'Much is being added already: wait until that is done');
    }
    const batch: Batch = {
      id: randomBytes(8).toString('hex'),
      state: 'running',
      inputs: wanted.length,
      done: 0,
      counts: { new: 0, known: 0, version: 0, unread: 0 },
      failures: [],
      notes: [],
      reports: [],
      why: null,
    };
    const kept: Kept = { batch, wanted, cleanUp, stopped: false };
    this.kept.set(batch.id, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_BATCHES) this.kept.delete(oldest!);
    this.queue.push(kept);
    this.next();
    return batch;
  }

  /** Stops a batch: what is under way is finished, the rest left. */
  cancel(id: string): Batch {
    const kept = this.kept.get(id)!;
    if (this.running?.kept === kept) this.running.child.send('stop', () => {});
    else if (kept.batch.state === 'running') {
      this.queue.splice(this.queue.indexOf(kept), 1);
      kept.stopped = true;
      this.finish(kept, null);
    }
    return kept.batch;
  }

  /** Calls `listener` with how the batch is now, and whenever that changes. Gives what ends that. */
  watch(id: string, listener: (batch: Batch) => void): () => void {
    this.events.on(id, listener);
    listener(this.kept.get(id)!.batch);
    return () => this.events.off(id, listener);
  }

  /** How many follow a batch. */
  watchers(id: string): number {
    return this.events.listenerCount(id);
  }

  /** Stops everything and waits for what is under way. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { batch } of this.kept.values()) if (batch.state === 'running') this.cancel(batch.id);
    const child = this.running?.child;
    if (child) await new Promise((resolve) => child.once('exit', resolve));
  }

  private next(): void {
    if (this.running) return;
    const kept = this.queue.shift();
    if (!kept) return;
    const child = startProcess();
    let fault: string | null = 'a fault in onrecord, please report it: adding ended before it was done';
    this.running = { kept, child };
    child.on('message', (news: BatchNews | BatchFault) => {
      if ('fault' in news)
        fault = news.known ? news.fault : `a fault in onrecord, please report it: ${news.fault}`;
      else {
        if (news.stopped !== undefined) fault = null;
        this.take(kept, news);
      }
    });
    // What comes of it is told by its end.
    child.on('error', () => {});
    child.once('close', () => {
      this.running = null;
      this.finish(kept, fault);
      this.next();
    });
    child.send({ ...this.settings, wanted: kept.wanted }, () => {});
  }

  private take(kept: Kept, { counts, failures, notes, done, report, stopped }: BatchNews): void {
    kept.stopped ||= stopped === true;
    for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) {
      this.totals[outcome] += counts[outcome] - kept.batch.counts[outcome];
    }
    const reports =
      report === undefined ? kept.batch.reports : [...kept.batch.reports, report].slice(-MOST_REPORTS);
    kept.batch = {
      ...kept.batch,
      counts,
      failures: longer(kept.batch.failures, failures),
      notes: longer(kept.batch.notes, notes),
      done,
      reports,
    };
    this.events.emit(kept.batch.id, kept.batch);
  }

  private finish(kept: Kept, fault: string | null): void {
    const state = fault !== null ? 'failed' : kept.stopped ? 'cancelled' : 'done';
    kept.wanted = [];
    kept.batch = { ...kept.batch, state, why: fault };
    kept.cleanUp();
    this.events.emit(kept.batch.id, kept.batch);
  }
}

const longer = (lines: readonly string[], more: readonly string[]) =>
  more.length === 0 ? lines : [...lines, ...more].slice(0, MOST_FAILURES);

/** The process of a batch. It waits for others when the machine is busy: whoever asks goes first. */
function startProcess(): ChildProcess {
  const child = fork(moduleBeside(import.meta.url, 'batch-process'), [], {
    execArgv: ['--max-semi-space-size=16'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    if (child.pid !== undefined) setPriority(child.pid, LESS_URGENT);
  } catch {
    // Not every system lets a process say so.
  }
  return child;
}
