import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { ExportSettings } from './export-thread.ts';

/** An export as a stream of text in UTF-8, read no faster than it is taken. Destroying it ends its thread. */
export function exportStream(settings: ExportSettings): Readable {
  const address = new URL(
    `./export-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
    import.meta.url,
  );
  const worker = new Worker(address, { workerData: settings });
  let ended = false;
  const stream = new Readable({
    highWaterMark: 256 * 1024,
    read: () => worker.postMessage('more'),
    destroy(error, done) {
      ended = true;
      void worker.terminate().then(() => done(error));
    },
  });
  worker.on('message', (piece: string | null) => {
    if (piece === null) ended = true;
    stream.push(piece);
    // An empty piece is no news to a stream: it would wait for more for ever.
    if (piece === '') worker.postMessage('more');
  });
  worker.on('error', (error) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => {
    if (!ended) stream.destroy(new Error('The export ended before it was whole'));
  });
  return stream;
}
