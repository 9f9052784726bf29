import { Readable } from 'node:stream';
import type { Batch, Batches } from './batches.ts';

/** Milliseconds between two events, at least; the last one comes at once. */
const BETWEEN = 200;

/** Milliseconds between signs of life. Who has not taken the one before by then is gone. */
const BEAT = 15_000;

/**
 * How a batch is, whenever that changes, until it is over, as server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html). Who takes them slowly is told less often: only how it is
 * at the time is kept.
 */
export class BatchEvents extends Readable {
  private readonly stop: () => void;
  private readonly beat: NodeJS.Timeout;
  private untold: Batch | null = null;
  private isAsked = false;
  private resting: NodeJS.Timeout | undefined;

  constructor(batches: Batches, id: string) {
    super({ highWaterMark: 1 });
    this.stop = batches.watch(id, (batch) => {
      this.untold = batch;
      this.tell();
    });
    this.beat = setInterval(() => this.live(), BEAT);
  }

  override _read(): void {
    this.isAsked = true;
    this.tell();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.stop();
    clearInterval(this.beat);
    clearTimeout(this.resting);
    done(error);
  }

  private tell(): void {
    const batch = this.untold;
    if (!batch || !this.isAsked) return;
    const isOver = batch.state !== 'running';
    if (this.resting && !isOver) return;
    this.untold = null;
    this.isAsked = false;
    this.resting = setTimeout(() => {
      this.resting = undefined;
      this.tell();
    }, BETWEEN);
    this.push(`event: batch\ndata: ${JSON.stringify(batch)}\n\n`);
    if (isOver) this.push(null);
  }

  private live(): void {
    if (!this.isAsked) {
      this.destroy();
      return;
    }
    this.isAsked = false;
    this.push(':\n\n');
  }
}
