import type { RouteName } from '../../api/routes.ts';
import { AskedThread } from './asked-thread.ts';
import type { ThreadSettings } from './messages.ts';

/** How many threads, and how long a question may take before its thread is given up, in milliseconds. */
export interface PoolOptions {
  readonly size: number;
  readonly patience: number;
}

/** Threads that answer from the record, each with a connection of its own; every question goes to the least busy. */
export class ThreadPool {
  private readonly threads: readonly AskedThread[];
  private last = 0;

  private constructor(threads: readonly AskedThread[]) {
    this.threads = threads;
  }

  /** Rejects with `RecordError` where the record cannot be opened. */
  static async start(settings: ThreadSettings, { size, patience }: PoolOptions): Promise<ThreadPool> {
    const threads = Array.from({ length: size }, () => new AskedThread(settings, patience));
    try {
      await Promise.all(threads.map(({ ready }) => ready));
    } catch (error) {
      await Promise.all(threads.map((thread) => thread.close()));
      throw error;
    }
    return new ThreadPool(threads);
  }

  /** Questions that wait for an answer. */
  get waiting(): number {
    return this.threads.reduce((sum, thread) => sum + thread.waiting, 0);
  }

  /** The answer as JSON text. Rejects with `RefusedByRecord`. */
  ask(name: RouteName, given: object): Promise<string> {
    const thread = this.threads.reduce((a, b) => (b.waiting < a.waiting ? b : a));
    return thread.ask(++this.last, name, given);
  }

  /** Waits for what is under way, then ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}
