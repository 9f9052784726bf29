import { Worker } from 'node:worker_threads';
import type { RouteName } from '../../api/routes.ts';
import type { Answered, Refusal, ThreadSettings } from './messages.ts';

/** A request that a thread refused. */
export class RefusedByRecord extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.refusal = refusal;
  }
}

/** How long a question may take before its thread is given up, in milliseconds. */
const PATIENCE = 30_000;

/** Threads that answer from the record, each with a connection of its own; every question goes to the least busy. */
export class ThreadPool {
  private readonly threads: RecordThread[];
  private last = 0;

  private constructor(threads: RecordThread[]) {
    this.threads = threads;
  }

  /** Starts `size` threads; rejects with what opening the record throws. */
  static async start(settings: ThreadSettings, size: number): Promise<ThreadPool> {
    const threads = Array.from({ length: size }, () => new RecordThread(settings));
    await Promise.all(threads.map((thread) => thread.ready));
    return new ThreadPool(threads);
  }

  /** Questions that wait for an answer. */
  get waiting(): number {
    return this.threads.reduce((sum, thread) => sum + thread.waiting, 0);
  }

  /** The answer as JSON text. Rejects with {@link RefusedByRecord}. */
  ask(name: RouteName, given: object): Promise<string> {
    const thread = this.threads.reduce((a, b) => (b.waiting < a.waiting ? b : a));
    return thread.ask(++this.last, name, given);
  }

  /** Waits for what is under way, then ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}

interface Waiting {
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** One thread; one that dies or hangs refuses what it was asked, and another takes its place. */
class RecordThread {
  readonly ready: Promise<void>;
  private readonly settings: ThreadSettings;
  private readonly open = new Map<number, Waiting>();
  private worker: Worker;
  private closing: (() => void) | null = null;

  constructor(settings: ThreadSettings) {
    this.settings = settings;
    this.worker = this.start();
    const { worker } = this;
    this.ready = new Promise((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', reject);
    });
  }

  get waiting(): number {
    return this.open.size;
  }

  ask(id: number, name: RouteName, given: object): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void this.worker.terminate(), PATIENCE);
      this.open.set(id, { resolve, reject, timer });
      this.worker.postMessage({ id, name, given, now: new Date().toISOString() });
    });
  }

  async close(): Promise<void> {
    if (this.open.size > 0) await new Promise<void>((resolve) => (this.closing = resolve));
    this.closing = () => {};
    await this.worker.terminate();
  }

  private start(): Worker {
    const address = new URL(
      `./record-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
      import.meta.url,
    );
    const worker = new Worker(address, { workerData: this.settings });
    worker.on('message', (answered: Answered | 'ready') => {
      if (answered !== 'ready') this.take(answered);
    });
    // Why it died is told by the refusals below; without a listener it would take the room along.
    worker.on('error', () => {});
    worker.on('exit', () => this.replace());
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

  private replace(): void {
    const detail = 'This question took too long, or its thread ended: ask for less';
    for (const { reject, timer } of this.open.values()) {
      clearTimeout(timer);
      reject(new RefusedByRecord({ code: 'record-refused', detail }));
    }
    this.open.clear();
    if (this.closing) this.closing();
    else this.worker = this.start();
  }
}
