import type { Span } from '../../text/span.ts';
import type { Reading } from '../shapes.ts';
import type { Readable } from './readable.ts';
import type { Run } from './runs.ts';

/** A stretch of the text for which the outlet itself stands, attributions left out. */
export function ownPassages(text: string, runs: readonly Run[]): Span[] {
  const passages: Span[] = [];
  for (const { start, end, depth, statement } of joined(runs)) {
    if (depth > 0 || statement !== null) continue;
    for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const words = line[0].trim();
      // What is left of a sentence beside an attribution is no passage.
      if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 4) continue;
      const from = start + line.index + line[0].indexOf(words);
      passages.push({ start: from, end: from + words.length });
    }
  }
  return passages;
}

/** Loaded words do not part a passage. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const before = found.at(-1);
    if (before && before.statement === run.statement && before.depth === run.depth)
      found[found.length - 1] = { ...before, end: run.end };
    else found.push(run);
  }
  return found;
}

/** A loaded word with all the places where it stands in one voice. */
export interface Loaded {
  readonly word: string;
  readonly list: string;
  readonly spans: readonly Span[];
  /** Whose voice, where it is not the outlet's. */
  readonly speaker: string | null;
}

/** Loaded words: in the outlet's own voice, in its voice but within quotation marks, and in the voices it quotes. */
export interface LoadedByVoice {
  readonly own: readonly Loaded[];
  readonly inMarks: readonly Loaded[];
  readonly quoted: readonly Loaded[];
}

export function loadedByVoice(readable: Readable): LoadedByVoice {
  const { loaded } = readable.reading;
  const outlet = loaded.filter(({ statement }) => statement === null);
  return {
    own: grouped(
      readable,
      outlet.filter(({ quoted }) => !quoted),
    ),
    inMarks: grouped(
      readable,
      outlet.filter(({ quoted }) => quoted),
    ),
    quoted: grouped(
      readable,
      loaded.filter(({ statement }) => statement !== null),
    ),
  };
}

function grouped({ text, statements }: Readable, found: Reading['loaded']): Loaded[] {
  const groups = new Map<string, Loaded>();
  for (const { start, end, statement, list } of found) {
    const word = text.slice(start, end);
    const speaker = (statement && statements.get(statement)?.speaker?.name) || null;
    const key = JSON.stringify([word.toLowerCase(), list, speaker]);
    const before = groups.get(key);
    const spans = [...(before?.spans ?? []), { start, end }];
    groups.set(key, { word: before?.word ?? word, list, speaker, spans });
  }
  return [...groups.values()];
}
