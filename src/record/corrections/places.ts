import type { Span } from '../../text/span.ts';
import { CorrectionError } from './correction.ts';

/** So many places are named where words stand more than once. */
const NAMED = 4;

/**
 * A stretch of the text as somebody typed it: `12-20`, UTF-16 offsets with the end left out, or words that stand in the
 * text once. Throws {@link CorrectionError}.
 */
export function spanOf(text: string, typed: string): Span {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(typed) ?? [];
  if (start !== undefined) return { start: Number(start), end: Number(end) };
  const found = placesOf(text, typed);
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new CorrectionError(`“${typed}” does not stand in the report, letter for letter`);
  const named = found.slice(0, NAMED).map((place) => `${place.start}-${place.end}`);
  const more = found.length > NAMED ? ' …' : '';
  throw new CorrectionError(
    `“${typed}” stands in the report ${found.length} times: give one of ${named.join(', ')}${more}`,
  );
}

/** Where words stand in a text, whatever blanks part them. */
function placesOf(text: string, words: string): Span[] {
  const pieces = words
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (pieces.join('') === '') return [];
  const pattern = new RegExp(pieces.join('\\s+'), 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Of several places of a name the one nearest to `near` (an offset); null where it stands nowhere. */
export function nearestPlace(text: string, name: string, near: number): Span | null {
  const places = placesOf(text, name).sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  return places[0] ?? null;
}
