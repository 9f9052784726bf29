import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Reading } from '../analysis/reading.ts';
import type { Format, Layout } from '../formats/index.ts';

/** Where readings go. */
export interface Sink {
  /** Takes the reading of an input called `name` (see `Input.name`). */
  write(reading: Reading, name: string): Promise<void>;
  /** Ends the result; called once, also when nothing was written. */
  close(): Promise<void>;
}

/** All readings one after another. */
export function streamSink(stream: NodeJS.WritableStream, format: Format, layout: Layout): Sink {
  const { open = '', between = '', close = '' } = format.frame ?? {};
  let written = 0;
  return {
    async write(reading) {
      await send(stream, `${written++ === 0 ? open : between}${format.write(reading, layout)}`);
    },
    async close() {
      await send(stream, `${written === 0 ? open : ''}${close}`);
    },
  };
}

/**
 * Waits until the stream has taken the text, so that a slow reader does not fill the memory. Rejects where a file cannot be
 * written; that nobody reads standard output any more is told by its own event.
 */
export function send(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text === '') resolve();
    else
      stream.write(text, (error) => {
        if (error && stream !== process.stdout) reject(error);
        else resolve();
      });
  });
}

/** A file to send to. Rejects where it cannot be made. */
export async function fileToWrite(path: string): Promise<NodeJS.WritableStream> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  // Whoever sends hears of errors; without a listener the process would end.
  stream.on('error', () => {});
  return stream;
}

/** Ends a file. Rejects where its rest cannot be written. */
export const ended = (stream: NodeJS.WritableStream) =>
  new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.end(resolve);
  });

/** A file a reading, in the folders that the inputs had; a standoff format's file has the text beside it. */
export function folderSink(folder: string, format: Format, layout: Layout): Sink {
  mkdirSync(folder, { recursive: true });
  const { open = '', close = '' } = format.frame ?? {};
  const taken = new Set<string>();
  return {
    async write(reading, name) {
      const path = join(folder, free(name.replace(/\.[^./\\]*$/, ''), taken));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}${format.extension}`, `${open}${format.write(reading, layout)}${close}`);
      if (format.standoff) writeFileSync(`${path}.txt`, reading.report.text);
    },
    async close() {},
  };
}

/** Two inputs of the same name get two files: `harbour`, `harbour-2`. */
function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name}-${n}`;
  taken.add(candidate);
  return candidate;
}
