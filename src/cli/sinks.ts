import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Waits until the stream has taken the text, so that a slow reader does not fill the memory. */
export function send(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });
}

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
