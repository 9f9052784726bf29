import type { Evidence } from '../../text/evidence.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { RELATIONS, type Relation, XPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { When } from '../7-times/when.ts';
import type { StatementGround } from './find-statements.ts';

/** When something was said, by which temporal expression, and how that is known. */
export interface SaidAt {
  /** An ISO 8601 date or interval; a time of day is left out. */
  readonly value: string;
  /** Id of the expression. */
  readonly when: string;
  readonly evidence: readonly Evidence[];
}

const relations = (...names: Relation[]) => new Set(names.map((name) => RELATIONS.indexOf(name)));
/** Clauses that happen when the clause above them does: *banned the airline on Monday, saying …*; *called … and said …*. */
const SAME_TIME = relations('conj', 'advcl', 'xcomp', 'parataxis', 'acl');
const VERBS = new Set(
  (['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'] as const).map((tag) => XPOS.indexOf(tag)),
);
/** Clauses looked at above the cue's own. */
const CLAUSES_UP = 3;

/**
 * When the attribution's words were said: the time adjunct of the cue's clause (*said on Tuesday*), or of the clause that
 * the cue's hangs on. Times inside the content are about something else. Null where the text does not say.
 */
export function saidAt(
  ground: Pick<StatementGround, 'page' | 'times'>,
  attribution: Attribution,
): SaidAt | null {
  const { page, times } = ground;
  const cue = tokensOf(page, attribution.cue);
  if (cue.length === 0) return null;
  const near = datesAround(page, times.whens, attribution, cue[0]!);
  if (near.length === 0) return null;
  return fromClauses(page, near, attribution, cue) ?? fromOrder(page, near, attribution, cue);
}

/** Dates next to the cue in the order of words, where the tree does not help: *On Monday, the agency Fars reported …*. */
function fromOrder(
  page: Page,
  near: readonly Dated[],
  attribution: Attribution,
  cue: readonly number[],
): SaidAt | null {
  const [start, end] = [cue[0]!, cue.at(-1)! + 1];
  const fits = near.filter(({ first, last }) => {
    if (last <= start)
      return !verbBetween(page, last, start) && !contentBetween(page, attribution, last, start);
    return (
      first >= end &&
      first - end <= REACH &&
      !verbBetween(page, end, first) &&
      !contentBetween(page, attribution, end, first)
    );
  });
  return fits.length === 0 ? null : saidOn(nearestTo(fits, start), 'time-before-cue', 0.8, attribution);
}

/** Farthest a date may stand after its cue, in tokens. */
const REACH = 8;

function verbBetween({ verbsBefore }: Page, from: number, to: number): boolean {
  return verbsBefore[to]! > verbsBefore[from]!;
}

function contentBetween({ tokens }: Page, { content }: Attribution, from: number, to: number): boolean {
  if (from >= to) return false;
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return content.some((span) => span.start < end && start < span.end);
}

/** A date with the token that it hangs by. */
interface Dated {
  readonly when: When;
  readonly first: number;
  readonly last: number;
  /** The token outside the expression that it hangs on, or -1. */
  readonly above: number;
}

/** Settled dates in the cue's sentence that stand outside the content. */
function datesAround(page: Page, whens: readonly When[], { content }: Attribution, cue: number): Dated[] {
  const sentence = page.sentences[page.sentenceOf[cue]!]!;
  const found: Dated[] = [];
  for (
    let k = firstEndingAfter(whens, sentence.start);
    k < whens.length && whens[k]!.start < sentence.end;
    k++
  ) {
    const when = whens[k]!;
    if (!canDate(when) || content.some((span) => span.start < when.end && when.start < span.end)) continue;
    const first = firstEndingAfter(page.tokens, when.start);
    const last = firstEndingAfter(page.tokens, when.end - 1) + 1;
    found.push({ when, first, last, above: headAbove(page, first, last) });
  }
  return found;
}

/** *since Monday*, *now* and *three days* date no saying. */
function canDate({ kind, value, evidence }: When): boolean {
  return kind === 'date' && value !== null && !value.includes('..') && evidence[0]?.by !== 'time-reference';
}

function headAbove({ syntax }: Page, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const above = syntax.head[i]!;
    if (above < first || above >= last) return above;
  }
  return -1;
}

function fromClauses(
  page: Page,
  near: readonly Dated[],
  attribution: Attribution,
  cue: readonly number[],
): SaidAt | null {
  const { head, relation } = page.syntax;
  const own = new Set([...cue, ...tokensOf(page, attribution.source)]);
  const direct = near.filter(({ above }) => above >= 0 && (own.has(above) || own.has(verbOver(page, above))));
  if (direct.length > 0) return saidOn(nearestTo(direct, cue[0]!), 'time-of-cue', 0.92, attribution);
  let at = topOf(page, cue);
  for (let step = 0; step < CLAUSES_UP; step++) {
    if (!SAME_TIME.has(relation[at]!)) return null;
    const above = verbOver(page, head[at]!);
    if (above < 0) return null;
    const dates = near.filter((date) => date.above >= 0 && verbOver(page, date.above) === above);
    if (dates.length > 0) return saidOn(nearestTo(dates, cue[0]!), 'time-of-clause', 0.75, attribution);
    at = above;
  }
  return null;
}

/** The nearest verb at or above a token, or -1. */
function verbOver({ syntax }: Page, i: number): number {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = syntax.head[at]!, steps++) {
    if (VERBS.has(syntax.xpos[at]!)) return at;
  }
  return -1;
}

/** The cue's token that hangs on something outside the cue. */
function topOf({ syntax }: Page, cue: readonly number[]): number {
  const inside = new Set(cue);
  return cue.find((i) => !inside.has(syntax.head[i]!)) ?? cue[0]!;
}

function nearestTo(dates: readonly Dated[], cue: number): Dated {
  return dates.reduce((best, date) =>
    Math.abs(date.first - cue) < Math.abs(best.first - cue) ? date : best,
  );
}

function saidOn({ when }: Dated, by: string, confidence: number, { cue }: Attribution): SaidAt {
  const spans = [{ start: when.start, end: when.end }, ...cue].sort((a, b) => a.start - b.start);
  return { value: dayOfTime(when.value!), when: when.id, evidence: [{ by, spans, confidence }] };
}

/** `2031-06-18T09:30` and `2031-06-18T06:00/2031-06-18T11:59` are both `2031-06-18`. */
function dayOfTime(value: string): string {
  const days = value.split('/').map((end) => end.replace(/T.*$/, ''));
  return days[0] === days.at(-1) ? days[0]! : days.join('/');
}

function tokensOf({ tokens }: Page, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
      found.push(i);
  }
  return found;
}
