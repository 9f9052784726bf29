import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { download, fileNameOf } from '../download.ts';
import { type Readable, readableOf } from '../reading/readable.ts';
import { strings } from '../strings/en.ts';
import type { Known, Order, Report, Taken } from './messages.ts';

/** How far the reading of a text is. */
export type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'loading'; readonly done: number; readonly all: number | null }
  | { readonly state: 'reading'; readonly since: number; readonly length: number }
  | { readonly state: 'done'; readonly readable: Readable; readonly seconds: number }
  | { readonly state: 'failed'; readonly in: 'model' | 'text'; readonly why: string };

export interface Reader {
  readonly progress: Progress;
  readonly read: (text: string, known: Known) => void;
  /** Stops at once, whatever is being done; the next text begins afresh. */
  readonly cancel: () => void;
  /** Hands the last reading out as a file. */
  readonly take: (as: Taken) => void;
  /** Back to the text. */
  readonly leave: () => void;
}

/** Reads texts in a worker of this page. */
export function useReader(): Reader {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const worker = useRef<Worker | null>(null);
  const asked = useRef<{ text: string; known: Known }>({ text: '', known: {} });
  const close = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => close, []);

  const hear = (report: Report) => {
    const { text, known } = asked.current;
    if (report.kind === 'taken') return takeAway(report, known);
    setProgress(progressOf(report, text));
  };
  const read = useCallback((text: string, known: Known) => {
    asked.current = { text, known };
    setProgress({ state: 'loading', done: 0, all: null });
    worker.current ??= openWorker(hear, (why) => {
      close();
      setProgress({ state: 'failed', in: 'text', why });
    });
    send(worker.current, { kind: 'read', text, known });
  }, []);
  const cancel = useCallback(() => {
    close();
    setProgress({ state: 'cancelled' });
  }, []);
  const take = useCallback((as: Taken) => {
    if (worker.current) send(worker.current, { kind: 'take', as });
  }, []);
  const leave = useCallback(() => setProgress({ state: 'idle' }), []);
  return { progress, read, cancel, take, leave };
}

function progressOf(report: Exclude<Report, { kind: 'taken' }>, text: string): Progress {
  switch (report.kind) {
    case 'loading':
      return { state: 'loading', done: report.done, all: report.all };
    case 'reading':
      return { state: 'reading', since: performance.now(), length: text.length };
    case 'read':
      return { state: 'done', readable: readableOf(text, report.reading), seconds: report.seconds };
    case 'failed':
      return { state: 'failed', in: report.in, why: report.why };
  }
}

function openWorker(hear: (report: Report) => void, fail: (why: string) => void): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => hear(data));
  // Its file did not load, or it ran out of memory.
  worker.addEventListener('error', (event) => fail(event.message ?? ''));
  worker.addEventListener('messageerror', () => fail(''));
  return worker;
}

function send(worker: Worker, order: Order): void {
  worker.postMessage(order);
}

const TYPES = { json: 'application/json', jsonl: 'application/jsonl', csv: 'text/csv' } as const;

function takeAway({ as, content }: Extract<Report, { kind: 'taken' }>, { title }: Known): void {
  // The mark tells Excel that a table is UTF-8.
  const mark = as === 'csv' ? '\uFEFF' : '';
  const name = `${fileNameOf(title ?? strings.try.untitled)}.${as}`;
  download(name, new Blob([mark, content], { type: `${TYPES[as]};charset=utf-8` }));
}
