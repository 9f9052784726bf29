import type { Span } from '../../text/span.ts';
import type { Reading } from '../shapes.ts';
import type { Readable } from './readable.ts';
import type { Run } from './runs.ts';

/** Where a sentence ends within a line, and the next may begin. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+/g;

/** The sentences for which the outlet itself stands, next to each other in one span; what attributes is left out. */
export function ownPassages(text: string, runs: readonly Run[]): Span[] {
  const passages: Span[] = [];
  for (const { start, end, depth, statement } of joined(runs)) {
    if (depth > 0 || statement !== null) continue;
    for (const line of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const from = start + line.index;
      const whole = wholeSentences(text, { start: from, end: from + line[0].length });
      if (whole) passages.push(whole);
    }
  }
  return passages;
}

/** What is left of a span of one line without the sentences that reach beyond it; null where that is nothing. */
function wholeSentences(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const ends = [...words.matchAll(SENTENCE_END)].map(({ index, 0: sign }) => index + sign.length);
  const first = begins(text, start) ? 0 : ends[0];
  const last = end >= text.length || /[\r\n]/.test(text[end]!) ? words.length : ends.at(-1);
  if (first === undefined || last === undefined || first >= last) return null;
  const kept = words.slice(first, last);
  const from = start + first + (kept.length - kept.trimStart().length);
  return /\p{L}/u.test(kept) ? { start: from, end: from + kept.trim().length } : null;
}

function begins(text: string, place: number): boolean {
  return /(?:^|[\r\n]|[.!?…]["'”’»)\]]*\s+)$/.test(text.slice(Math.max(0, place - 8), place));
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
