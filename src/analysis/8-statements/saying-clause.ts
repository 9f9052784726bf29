import { firstEndingAfter, type Span } from '../../text/span.ts';
import { RELATIONS, type Relation, XPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { When } from '../7-times/when.ts';

export const relations = (...names: Relation[]) => new Set(names.map((name) => RELATIONS.indexOf(name)));
export const tags = (...names: (typeof XPOS)[number][]) => new Set(names.map((name) => XPOS.indexOf(name)));

/** How a date hangs that is a thing talked about, or a part of one. */
const NO_ADJUNCT = relations('obj', 'iobj', 'nsubj', 'nsubj:pass', 'nmod:poss', 'compound', 'amod', 'nummod');
export const VERBS = tags('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD');
const PREPOSITION = XPOS.indexOf('IN');
const IN_NOUN_PHRASE = tags('IN', 'DT', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'PRP$', 'POS', 'CD');
/** Most dates of the sentence that are looked at before and after the cue. */
const AROUND = 12;

/** An attribution's cue and the dates around it. */
export interface Clause {
  readonly page: Page;
  readonly attribution: Attribution;
  readonly cue: readonly number[];
  readonly dates: readonly Dated[];
}

/** A date with the token that it hangs by. */
export interface Dated {
  readonly when: When;
  readonly first: number;
  readonly last: number;
  /** The token outside the expression that it hangs on, or -1. */
  readonly above: number;
  /** Whether it stands by itself as an adjunct: not *Monday’s attack*, *the 2031 vote*, *declared tomorrow a holiday*. */
  readonly adjunct: boolean;
}

/** Settled dates in the cue's sentence that stand outside the content. */
export function datesAround(
  page: Page,
  whens: readonly When[],
  attribution: Attribution,
  cue: readonly number[],
): Dated[] {
  const sentence = page.sentences[page.sentenceOf[cue[0]!]!]!;
  const found: Dated[] = [];
  const middle = firstEndingAfter(whens, page.tokens[cue[0]!]!.start);
  const from = Math.max(firstEndingAfter(whens, sentence.start), middle - AROUND);
  const to = Math.min(whens.length, middle + AROUND);
  for (let k = from; k < to && whens[k]!.start < sentence.end; k++) {
    const when = whens[k]!;
    if (!canDate(when)) continue;
    const first = firstEndingAfter(page.tokens, when.start);
    const last = firstEndingAfter(page.tokens, when.end - 1) + 1;
    const [top, above] = headOf(page, first, last);
    const adjunct = !NO_ADJUNCT.has(page.syntax.relation[top]!);
    const inside = attribution.content.some((span) => span.start < when.end && when.start < span.end);
    const date = { when, first, last, above, adjunct };
    if (inside && !isCuesOwn(page, cue, date)) continue;
    found.push(date);
  }
  return found;
}

/** *since Monday*, *now* and *three days* date no saying. */
function canDate({ kind, value, evidence }: When): boolean {
  return kind === 'date' && value !== null && !value.includes('..') && evidence[0]?.by !== 'time-reference';
}

/**
 * Whether a date is the cue's whatever the content's bounds: right after the cue (*was reported on Saturday somebody was
 * hurt*), hanging on it (*named him on Sunday as …*), or opening the sentence (*On Monday, the agency reported …*).
 */
function isCuesOwn(page: Page, cue: readonly number[], { first, above, adjunct }: Dated): boolean {
  if (page.quotation[first]! >= 0) return false;
  const gap = first - cue.at(-1)! - 1;
  if (isLed(page, cue.at(-1)! + 1, first) || (gap === 0 && adjunct) || (adjunct && cue.includes(above)))
    return true;
  return first < cue[0]! && opensSentence(page, cue, first);
}

/** Longest phrase between a cue and its date: *said in a press release on Tuesday it had agreed*. */
const LED_OVER = 7;

/** Whether a preposition follows the cue, and only nouns and what belongs to them up to the date. */
function isLed({ syntax }: Page, from: number, first: number): boolean {
  if (from >= first || first - from > LED_OVER || syntax.xpos[from] !== PREPOSITION) return false;
  for (let i = from; i < first; i++) if (!IN_NOUN_PHRASE.has(syntax.xpos[i]!)) return false;
  return true;
}

/** An expression's own head, and the token outside that it hangs on (or -1). */
function headOf({ syntax }: Page, first: number, last: number): [top: number, above: number] {
  for (let i = last - 1; i >= first; i--) {
    const above = syntax.head[i]!;
    if (above < first || above >= last) return [i, above];
  }
  return [last - 1, -1];
}

/** *On June 12, minutes before the vote, the premier claimed …*: a date that opens the sentence of a main verb. */
export function opensSentence(page: Page, cue: readonly number[], first: number): boolean {
  const sentence = page.sentences[page.sentenceOf[first]!]!;
  return first - sentence.first <= 1 && page.syntax.head[topOf(page, cue)]! < 0;
}

/** The nearest verb at or above a token, or -1. */
export function verbOver({ syntax }: Page, i: number): number {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = syntax.head[at]!, steps++) {
    if (VERBS.has(syntax.xpos[at]!)) return at;
  }
  return -1;
}

/** The cue's token that hangs on something outside the cue. */
export function topOf({ syntax }: Page, cue: readonly number[]): number {
  const inside = new Set(cue);
  return cue.find((i) => !inside.has(syntax.head[i]!)) ?? cue[0]!;
}

export function nearestTo(dates: readonly Dated[], cue: number): Dated {
  return dates.reduce((best, date) =>
    Math.abs(date.first - cue) < Math.abs(best.first - cue) ? date : best,
  );
}

export function tokensOf({ tokens }: Page, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
      found.push(i);
  }
  return found;
}
