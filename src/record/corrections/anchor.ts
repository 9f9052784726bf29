import type { WireStatement } from '../../formats/wire.ts';
import { overlap, type Span } from '../../text/span.ts';
import { type Anchor, ROLES, type Role } from './correction.ts';
import { matchQuote, type QuoteMatch } from './match-quote.ts';

/** What an anchor needs of a statement. */
export type Placed = Pick<WireStatement, 'source' | 'cue' | 'content'>;

/** How a place was found again: `exact` by its spans, `overlap` by most of its words, `quoted` in a text that has changed. */
export type FoundBy = 'exact' | 'overlap' | 'quoted';

export type Found<Statement> =
  | { readonly statement: Statement; readonly by: FoundBy }
  | { readonly lost: 'gone' | 'ambiguous' };

/** Code units kept before and after a statement, as in the Hypothesis client. */
const CONTEXT = 32;

/** The anchor of a statement that stands in `text`. */
export function anchorOf(text: string, { source, cue, content }: Placed): Anchor {
  const plain = (list: readonly Span[]) => list.map(({ start, end }) => ({ start, end }));
  const spans = { source: plain(source), cue: plain(cue), content: plain(content) };
  const { start, end } = stretchOf(spans);
  const words = (role: Role) => spans[role].map((span) => text.slice(span.start, span.end));
  return {
    spans,
    words: { source: words('source'), cue: words('cue'), content: words('content') },
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** From the first to the last character of a statement. */
export function stretchOf({ source, cue, content }: Placed): Span {
  const all = [...source, ...cue, ...content];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/**
 * Which of the statements in `text` stands at an anchor: the same spans, else the same cue and most of the content, else
 * (where the words are no longer at their place) the same where they stand now. Two that fit equally are ambiguous: nothing
 * is moved by guesswork.
 */
export function findAnchored<Statement extends Placed & { readonly id: string }>(
  anchor: Anchor,
  statements: readonly Statement[],
  text: string,
): Found<Statement> {
  const atPlace = findAt(anchor.spans, statements);
  if (standsIn(anchor, text)) return atPlace;
  const moved = relocated(anchor, text);
  if ('lost' in moved) return moved;
  const found = findAt(moved.spans, statements);
  return 'lost' in found ? found : { statement: found.statement, by: 'quoted' };
}

function findAt<Statement extends Placed>(place: Placed, statements: readonly Statement[]): Found<Statement> {
  const same = (role: Role) => (other: Placed) => sameSpans(place[role], other[role]);
  const sameSaying = statements.filter((one) => same('cue')(one) && same('content')(one));
  // Two statements of exactly the same spans are one place: whichever comes first.
  const exact = sameSaying.find(same('source'));
  if (exact) return { statement: exact, by: 'exact' };
  const alike = sameSaying.length > 0 ? sameSaying : statements.filter((one) => isMostlyAt(place, one));
  if (alike.length === 0) return { lost: 'gone' };
  return alike.length > 1 ? { lost: 'ambiguous' } : { statement: alike[0]!, by: 'overlap' };
}

const sameSpans = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);

/** Two contents that share less, by Dice's coefficient over characters, are two sayings. */
const ENOUGH = 0.5;

/** Cues touch (*said*, *said on Friday*), or there is none in either, and the contents share most of their characters. */
function isMostlyAt(place: Placed, other: Placed): boolean {
  const cues = place.cue.length === 0 ? other.cue.length === 0 : shared(place.cue, other.cue) > 0;
  return cues && dice(place.content, other.content) >= ENOUGH;
}

function dice(a: readonly Span[], b: readonly Span[]): number {
  const both = unitsOf(a) + unitsOf(b);
  return both === 0 ? 0 : (2 * shared(a, b)) / both;
}

const unitsOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function shared(a: readonly Span[], b: readonly Span[]): number {
  let units = 0;
  for (const one of a) {
    for (const other of b) {
      units += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return units;
}

/** Whether the anchor's words stand at its spans. */
export function standsIn({ spans, words }: Anchor, text: string): boolean {
  return ROLES.every((role) =>
    spans[role].every(({ start, end }, i) => text.slice(start, end) === words[role][i]),
  );
}

/** A place that fits less well is another one. */
const GOOD = 0.75;

/** The best place must be this much better than the next: more than the offset alone can make it (2 of 92). */
const CLEARLY = 0.03;

/** An anchor's spans in another text, and how well they fit there, between 0 and 1. */
export interface Relocated {
  readonly spans: Anchor['spans'];
  readonly score: number;
}

/** Where the whole stretch of an anchor stands in another text, by its words and what stood around it. */
export function stretchIn(
  { prefix, suffix, exact, spans }: Anchor,
  text: string,
): QuoteMatch | { readonly lost: 'gone' | 'ambiguous' } {
  const places = matchQuote(text, exact, { prefix, suffix, hint: stretchOf(spans).start });
  const [best] = places;
  if (!best || best.score < GOOD) return { lost: 'gone' };
  // Inexact matches come with shorter and longer ones of the same place.
  const next = places.find((place) => !overlap(place, best));
  return next && best.score - next.score < CLEARLY ? { lost: 'ambiguous' } : best;
}

/** Where an anchor stands in another text: the whole stretch, then each piece inside it, letter for letter. */
export function relocated(anchor: Anchor, text: string): Relocated | { readonly lost: 'gone' | 'ambiguous' } {
  const { spans, words } = anchor;
  const best = stretchIn(anchor, text);
  if ('lost' in best) return best;
  const { start: hint } = stretchOf(spans);
  const within = text.slice(best.start, best.end);
  const piece = (role: Role, i: number): Span | null => {
    const expected = spans[role][i]!.start - hint;
    const at = nearest(within, words[role][i]!, expected);
    return at === null ? null : { start: best.start + at, end: best.start + at + words[role][i]!.length };
  };
  const pieces = (role: Role) => spans[role].map((_, i) => piece(role, i));
  const found = { source: pieces('source'), cue: pieces('cue'), content: pieces('content') };
  const all = ROLES.every((role) => found[role].every((span) => span !== null));
  return all ? { spans: found as Anchor['spans'], score: best.score } : { lost: 'gone' };
}

/** Where `words` stand in `text`, the place nearest to `expected`; null where they don't. */
function nearest(text: string, words: string, expected: number): number | null {
  const before = text.lastIndexOf(words, expected);
  const after = text.indexOf(words, expected);
  if (before < 0 && after < 0) return null;
  if (before < 0 || after < 0) return Math.max(before, after);
  return expected - before <= after - expected ? before : after;
}
