import process from 'node:process';
import type { AddingWatcher, SoFar } from '../adding/adding-many.ts';

const FEW = 5;
const EVERY_MS = 100;

/** A line on standard error that counts reports, only on a terminal and only for many. */
export class Progress {
  private readonly inputs: number;
  private readonly terminal: boolean;
  private done = 0;
  private last = 0;
  private shown = false;

  constructor(inputs: number, terminal = process.stderr.isTTY === true) {
    this.inputs = inputs;
    this.terminal = terminal;
  }

  /** So many reports are read so far, and so many could not be. */
  report(read: number, failed: number): void {
    const now = Date.now();
    if (!this.terminal || Math.max(read, this.inputs) <= FEW || now - this.last < EVERY_MS) return;
    this.last = now;
    this.shown = true;
    const from = this.inputs > 1 ? ` from ${this.done} of ${this.inputs} inputs` : '';
    const failures = failed ? `, ${failed} failed` : '';
    process.stderr.write(`\r\u001b[K${read} reports${from}${failures}`);
  }

  /** One more input is done. */
  input(read: number, failed: number): void {
    this.done++;
    this.report(read, failed);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
  }
}

/** The line for adding: what is in the record counts. */
export function addingProgress(inputs: number): { readonly watcher: AddingWatcher; clear(): void } {
  const progress = new Progress(inputs);
  const added = ({ counts }: SoFar) => counts.new + counts.known + counts.version;
  return {
    watcher: {
      report: (so) => progress.report(added(so), so.failures.length),
      input: (so) => progress.input(added(so), so.failures.length),
    },
    clear: () => progress.clear(),
  };
}
