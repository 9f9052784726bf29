import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { moduleBeside } from '../../pool/module-beside.ts';
import { RefusedByRecord } from '../threads/asked-thread.ts';
import type { ExportNews, ExportSettings } from './export-thread.ts';

/** Milliseconds after which an export ends of which nobody takes anything any more. */
const PATIENCE = 60_000;

/** An export as a stream of text in UTF-8, read no faster than it is taken. Destroying it ends its thread. */
export class ExportStream extends Readable {
  /** Kept when there is something to send; rejects with `RefusedByRecord` where the export cannot even begin. */
  readonly begun: Promise<void>;
  private readonly worker: Worker;
  private readonly patience: number;
  private timer: NodeJS.Timeout | undefined;
  private begin: () => void = () => {};
  private isOver = false;

  constructor(settings: ExportSettings, patience = PATIENCE) {
    super({ highWaterMark: 256 * 1024 });
    this.patience = patience;
    this.begun = new Promise((resolve, reject) => {
      this.begin = resolve;
      this.once('error', reject);
      this.once('close', () => {
        reject(new RefusedByRecord({ code: 'shutting-down', detail: 'The export was broken off' }));
      });
    });
    this.begun.catch(() => {});
    this.worker = new Worker(moduleBeside(import.meta.url, 'export-thread'), { workerData: settings });
    this.worker.on('message', (news: ExportNews) => this.hear(news));
    this.worker.on('error', (error) => this.destroy(error instanceof Error ? error : new Error(`${error}`)));
    this.worker.on('exit', () => {
      if (!this.isOver) this.destroy(new Error('The export ended before it was whole'));
    });
    // The first piece is fetched before anybody reads: only then is it known that all is well.
    this.worker.postMessage('more');
  }

  override _read(): void {
    clearTimeout(this.timer);
    this.worker.postMessage('more');
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.isOver = true;
    clearTimeout(this.timer);
    void this.worker.terminate().then(() => done(error));
  }

  private hear(news: ExportNews): void {
    if (this.isOver) return;
    if ('refusal' in news) {
      this.destroy(new RefusedByRecord(news.refusal));
      return;
    }
    this.begin();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.destroy(new Error('Nobody takes this export')), this.patience);
    this.isOver = 'ended' in news;
    this.push('ended' in news ? null : news.piece);
  }
}
