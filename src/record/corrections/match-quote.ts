import search from 'approx-string-match';
import type { Span } from '../../text/span.ts';

/** A place where a quoted text may stand, and how well it fits, between 0 and 1. */
export interface QuoteMatch extends Span {
  readonly score: number;
}

/** What is known of the place beside the words. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood before: UTF-16 offset. */
  readonly hint: number;
}

/**
 * What counts for a place, after the habits of the Hypothesis client. The words count most; what stands around tells two
 * places of the same words apart (*he said* is everywhere), so both sides together weigh nearly as much; the offset only
 * decides between places that are alike in everything else, because an edit further up moves all that follows.
 */
const WEIGHTS = { words: 50, prefix: 20, suffix: 20, offset: 2 } as const;

/** At most this share of the words may differ, and never more than so many characters: beyond it is another text. */
const ERRORS = { share: 0.3, most: 256 } as const;

/** Longer quotes are not searched for with errors: the time grows with their length times the text's. */
const LONGEST = 4000;

/**
 * The places where `quote` may stand, best first: those of exactly these words where there are any, else those of nearly
 * these words.
 */
export function matchQuote(text: string, quote: string, context: QuoteContext): QuoteMatch[] {
  if (quote === '') return [];
  const exact = exactPlaces(text, quote);
  const found =
    exact.length > 0 || quote.length > LONGEST
      ? exact
      : search(text, quote, Math.min(ERRORS.most, Math.floor(quote.length * ERRORS.share)));
  return found
    .map(({ start, end, errors }) => ({
      start,
      end,
      score: scoreOf(text, { start, end }, 1 - errors / quote.length, context),
    }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** More places than this are not told apart. */
const MOST_PLACES = 1000;

function exactPlaces(text: string, quote: string): (Span & { errors: number })[] {
  const places: (Span & { errors: number })[] = [];
  let at = text.indexOf(quote);
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push({ start: at, end: at + quote.length, errors: 0 });
    at = text.indexOf(quote, at + 1);
  }
  return places;
}

function scoreOf(text: string, { start, end }: Span, words: number, context: QuoteContext): number {
  const { prefix, suffix, hint } = context;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const offset = 1 - Math.abs(start - hint) / Math.max(1, text.length, hint);
  const sum =
    WEIGHTS.words * words +
    WEIGHTS.prefix * sameness(before, prefix) +
    WEIGHTS.suffix * sameness(after, suffix) +
    WEIGHTS.offset * offset;
  return sum / (WEIGHTS.words + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.offset);
}

/** How much of `wanted` stands in `text`, between 0 and 1. The beginning of a text has nothing before it: that counts as 1. */
function sameness(text: string, wanted: string): number {
  if (text === wanted) return 1;
  if (text === '' || wanted === '') return 0;
  const [best] = search(text, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}
