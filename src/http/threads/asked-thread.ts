import { Worker } from 'node:worker_threads';
import type { RouteName } from '../../api/routes.ts';
import { moduleBeside } from '../../pool/module-beside.ts';
import { RecordError, type RecordErrorCode } from '../../record/record.ts';
import type { Answered, Refusal, ThreadSettings } from './messages.ts';

/** A request that a thread refused. */
export class RefusedByRecord extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.refusal = refusal;
  }
}

interface Waiting {
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const LOST = 'This took too long, or its thread ended: look whether it was done, or ask for less';

/**
 * One thread. When it dies, or hangs for longer than `patience`, whatever it was asked is refused at once; another takes its
 * place when the next question comes, so that a record that cannot be opened any more is not tried for ever.
 */
export class AskedThread {
  /** Resolves when the record is open; rejects with what opening it throws. */
  readonly ready: Promise<void>;
  private settings: ThreadSettings;
  private readonly patience: number;
  private readonly open = new Map<number, Waiting>();
  private worker: Worker | null;
  private closing: (() => void) | null = null;

  /** `patience` is in milliseconds. */
  constructor(settings: ThreadSettings, patience: number) {
    this.settings = settings;
    this.patience = patience;
    const worker = this.start();
    this.worker = worker;
    this.ready = new Promise((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', (error) => reject(known(error, settings.file)));
    });
    // A record that is lost later is not made anew.
    if (settings.mode === 'create') this.settings = { ...settings, mode: 'write' };
  }

  get waiting(): number {
    return this.open.size;
  }

  ask(id: number, name: RouteName, given: object): Promise<string> {
    return new Promise((resolve, reject) => {
      const worker = (this.worker ??= this.start());
      const timer = setTimeout(() => this.giveUp(worker), this.patience);
      this.open.set(id, { resolve, reject, timer });
      worker.postMessage({ id, name, given, now: new Date().toISOString() });
    });
  }

  /** Waits for what is under way, then ends the thread. */
  async close(): Promise<void> {
    if (this.open.size > 0) await new Promise<void>((resolve) => (this.closing = resolve));
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(moduleBeside(import.meta.url, 'record-thread'), { workerData: this.settings });
    let why = LOST;
    worker.on('message', (answered: Answered | 'ready') => {
      if (answered !== 'ready') this.take(answered);
    });
    worker.on('error', (error) => {
      const cause = known(error, this.settings.file);
      if (cause instanceof RecordError) why = cause.message;
    });
    worker.on('exit', () => this.lose(worker, why));
    return worker;
  }

  private take(answered: Answered): void {
    const waiting = this.open.get(answered.id);
    if (!waiting) return;
    this.open.delete(answered.id);
    clearTimeout(waiting.timer);
    if ('json' in answered) waiting.resolve(answered.json);
    else waiting.reject(new RefusedByRecord(answered.refusal));
    if (this.open.size === 0) this.closing?.();
  }

  /** Where SQLite itself is at work or waits for a lock, it ends only when that is over: nobody waits for it. */
  private giveUp(worker: Worker): void {
    this.lose(worker, LOST);
    worker.unref();
    void worker.terminate();
  }

  private lose(worker: Worker, detail: string): void {
    if (worker !== this.worker) return;
    this.worker = null;
    for (const { reject, timer } of this.open.values()) {
      clearTimeout(timer);
      reject(new RefusedByRecord({ code: 'record-refused', detail }));
    }
    this.open.clear();
    this.closing?.();
  }
}

/** An error of another thread, which arrives without its class. */
function known(error: unknown, file: string): unknown {
  const { name, code } = error as { name?: string; code?: RecordErrorCode };
  return name === 'RecordError' && code !== undefined ? new RecordError(code, file, { cause: error }) : error;
}
