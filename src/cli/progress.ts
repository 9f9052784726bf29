import process from 'node:process';

const FEW = 5;
const EVERY_MS = 100;

/** A line on standard error that counts reports, only on a terminal and only for many. */
export class Progress {
  private readonly total: number;
  private readonly shown: boolean;
  private done = 0;
  private last = 0;

  constructor(total: number, shown = process.stderr.isTTY === true) {
    this.total = total;
    this.shown = shown && total > FEW;
  }

  /** One more input is done, `failed` of them so far could not be read. */
  step(failed: number): void {
    this.done++;
    const now = Date.now();
    if (!this.shown || now - this.last < EVERY_MS) return;
    this.last = now;
    const failures = failed ? `, ${failed} failed` : '';
    process.stderr.write(`\r\u001b[K${this.done} of ${this.total} reports${failures}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
  }
}
