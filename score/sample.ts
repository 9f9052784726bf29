import { readdirSync, readFileSync } from 'node:fs';
import type { GoldDocument, Nestable } from './attributions/corpus-score.ts';
import { parseBrackets } from './bracket-notation.ts';

const FOLDER = new URL('sample/', import.meta.url);

/** The committed sample: invented reports, annotated by hand before any system had read them. */
export function readSample(): GoldDocument<Nestable>[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => {
    const { text, attributions } = parseBrackets(readFileSync(new URL(file, FOLDER), 'utf8'));
    return { doc: file.slice(0, -'.txt'.length), text, attributions };
  });
}
