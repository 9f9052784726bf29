import type { Evidence } from '../../text/evidence.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { RELATIONS, type Relation, XPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Times, When } from '../7-times/when.ts';

/** When something was said, by which temporal expression, and how that is known. */
export interface SaidAt {
  /** An ISO 8601 date or interval; a time of day is left out. */
  readonly value: string;
  /** Id of the expression. */
  readonly when: string;
  readonly evidence: readonly Evidence[];
}

/** What said-at is read from. */
export interface SaidAtGround {
  readonly page: Page;
  readonly attributions: readonly Attribution[];
  readonly times: Times;
}

const relations = (...names: Relation[]) => new Set(names.map((name) => RELATIONS.indexOf(name)));
const tags = (...names: (typeof XPOS)[number][]) => new Set(names.map((name) => XPOS.indexOf(name)));
/** Clauses that happen when the clause above them does: *banned the airline on Monday, saying …*; *called … and said …*. */
const SAME_TIME = relations('conj', 'advcl', 'xcomp', 'parataxis', 'acl');
const SUBJECTS = relations('nsubj', 'nsubj:pass');
/** How a date hangs that is a thing talked about, or a part of one. */
const NO_ADJUNCT = relations('obj', 'iobj', 'nsubj', 'nsubj:pass', 'nmod:poss', 'compound', 'amod', 'nummod');
/** *said in her 1976 memoir*, *in its March 8 statement*. */
const OBLIQUE = relations('obl');
const CONJ = RELATIONS.indexOf('conj');
const VERBS = tags('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD');
const PRESENT = tags('VBP', 'VBZ', 'VB', 'MD');
const FINITE = tags('VBD', 'VBP', 'VBZ', 'MD');
const DOING = XPOS.indexOf('VBG');
const DONE = XPOS.indexOf('VBN');
/** Clauses looked at above the cue's own. */
const CLAUSES_UP = 3;
/** Farthest a date may stand after its cue, in tokens, where no tree ties them. */
const REACH = 8;

/**
 * When each attribution's words were said: the time adjunct of the cue's clause (*said on Tuesday*), or of the clause
 * that the cue's hangs on. Times inside the content are about something else. Null where the text does not say.
 */
export function saidAts(ground: SaidAtGround): (SaidAt | null)[] {
  return ground.attributions.map((attribution) => saidAt(ground, attribution));
}

function saidAt({ page, times }: SaidAtGround, attribution: Attribution): SaidAt | null {
  const cue = tokensOf(page, attribution.cue);
  if (cue.length === 0) return null;
  const near = datesAround(page, times.whens, attribution, cue);
  if (near.length === 0) return null;
  const clause: Clause = { page, attribution, cue, dates: near };
  return ofCue(clause) ?? (isPresent(clause) ? null : (ofClauseAbove(clause) ?? byOrder(clause)));
}

/** An attribution's cue and the dates around it. */
interface Clause {
  readonly page: Page;
  readonly attribution: Attribution;
  readonly cue: readonly number[];
  readonly dates: readonly Dated[];
}

/** A date with the token that it hangs by. */
interface Dated {
  readonly when: When;
  readonly first: number;
  readonly last: number;
  /** The token outside the expression that it hangs on, or -1. */
  readonly above: number;
  /** Whether it stands by itself as an adjunct: not *Monday’s attack*, *the 2031 vote*, *declared tomorrow a holiday*. */
  readonly adjunct: boolean;
}

/** Settled dates in the cue's sentence that stand outside the content. */
function datesAround(
  page: Page,
  whens: readonly When[],
  attribution: Attribution,
  cue: readonly number[],
): Dated[] {
  const sentence = page.sentences[page.sentenceOf[cue[0]!]!]!;
  const found: Dated[] = [];
  for (
    let k = firstEndingAfter(whens, sentence.start);
    k < whens.length && whens[k]!.start < sentence.end;
    k++
  ) {
    const when = whens[k]!;
    if (!canDate(when)) continue;
    const first = firstEndingAfter(page.tokens, when.start);
    const last = firstEndingAfter(page.tokens, when.end - 1) + 1;
    const [top, above] = headOf(page, first, last);
    const adjunct = !NO_ADJUNCT.has(page.syntax.relation[top]!);
    const inside = attribution.content.some((span) => span.start < when.end && when.start < span.end);
    if (inside && !(adjunct && opensContent(page, attribution, cue, first))) continue;
    found.push({ when, first, last, above, adjunct });
  }
  return found;
}

/** *since Monday*, *now* and *three days* date no saying. */
function canDate({ kind, value, evidence }: When): boolean {
  return kind === 'date' && value !== null && !value.includes('..') && evidence[0]?.by !== 'time-reference';
}

/** In *was reported on Saturday somebody was hurt* the date right after the cue is the cue's, whatever the content's bounds. */
function opensContent(
  { quotation }: Page,
  { content }: Attribution,
  cue: readonly number[],
  first: number,
): boolean {
  const gap = first - cue.at(-1)! - 1;
  return content.length > 0 && gap >= 0 && gap <= 1 && quotation[first]! < 0;
}

/** An expression's own head, and the token outside that it hangs on (or -1). */
function headOf({ syntax }: Page, first: number, last: number): [top: number, above: number] {
  for (let i = last - 1; i >= first; i--) {
    const above = syntax.head[i]!;
    if (above < first || above >= last) return [i, above];
  }
  return [last - 1, -1];
}

/** *fears*, *will say*: no saying that a date of the sentence could date, unless it is the verb's own. */
function isPresent({ page, cue }: Clause): boolean {
  const { xpos } = page.syntax;
  const verbs = cue.filter((i) => VERBS.has(xpos[i]!));
  return verbs.length > 0 && verbs.every((i) => PRESENT.has(xpos[i]!));
}

function ofCue({ page, attribution, cue, dates }: Clause): SaidAt | null {
  const own = new Set([...cue, ...tokensOf(page, attribution.source)]);
  const direct = dates.filter(({ above, first, last, adjunct }) => {
    if (own.has(first)) return true;
    if (above < 0) return false;
    if (!adjunct) return OBLIQUE.has(page.syntax.relation[above]!) && cue.includes(page.syntax.head[above]!);
    return own.has(above) || own.has(verbOver(page, above)) || (own.has(first - 1) && own.has(last));
  });
  return direct.length === 0 ? null : saidOn(nearestTo(direct, cue[0]!), 'time-of-cue', 0.92, attribution);
}

function ofClauseAbove({ page, attribution, cue, dates }: Clause): SaidAt | null {
  const { head, relation } = page.syntax;
  let at = topOf(page, cue);
  for (let step = 0; step < CLAUSES_UP; step++) {
    if (!SAME_TIME.has(relation[at]!) || (relation[at] === CONJ && hasSubject(page, at))) return null;
    const above = verbOver(page, head[at]!);
    if (above < 0) return null;
    const hung = dates.filter(
      (date) => date.adjunct && date.above >= 0 && verbOver(page, date.above) === above,
    );
    if (hung.length > 0) return saidOn(nearestTo(hung, cue[0]!), 'time-of-clause', 0.75, attribution);
    at = above;
  }
  return null;
}

/** Dates near the cue in the order of words, where the tree does not help: *On Monday, the agency Fars reported …*. */
function byOrder(clause: Clause): SaidAt | null {
  const { page, attribution, cue, dates } = clause;
  const [start, end] = [cue[0]!, cue.at(-1)! + 1];
  const fits = dates.filter((date) => {
    const { first, last } = date;
    if (!date.adjunct || hangsElsewhere(clause, date)) return false;
    if (last <= start) return opensSentence(clause, date) || isClear(page, attribution, last, start);
    if (isBareYear(date.when)) return false;
    return (
      first >= end &&
      (closesContent(clause, first) || (first - end <= REACH && isClear(page, attribution, end, first)))
    );
  });
  return fits.length === 0 ? null : saidOn(nearestTo(fits, start), 'time-beside-cue', 0.8, attribution);
}

/** Whether a date belongs to a verb of its own: *who took office in 2031, said …*, *after meeting him on Monday*. */
function hangsElsewhere({ page, attribution, cue }: Clause, { above }: Dated): boolean {
  const verb = above < 0 ? -1 : verbOver(page, above);
  if (verb < 0 || cue.includes(verb)) return false;
  const kind = page.syntax.xpos[verb]!;
  if (kind === DOING) return true;
  const { start } = page.tokens[verb]!;
  const inContent = attribution.content.some((span) => span.start <= start && start < span.end);
  return kind !== DONE && !inContent;
}

/** *On June 12, minutes before the vote, the premier claimed …*: a date that opens the sentence of a main verb. */
function opensSentence({ page, cue }: Clause, { first }: Dated): boolean {
  const sentence = page.sentences[page.sentenceOf[first]!]!;
  return first - sentence.first <= 1 && page.syntax.head[topOf(page, cue)]! < 0;
}

/** *declared it a disaster on March 11*: a date right after the end of an unquoted content. */
function closesContent({ page, attribution }: Clause, first: number): boolean {
  const content = attribution.content.at(-1);
  if (!content || first < 2) return false;
  const { end } = page.tokens[first - 2]!;
  return content.end === end || content.end === page.tokens[first - 1]!.end;
}

/** *the 2031 run* is rather about the thing than about the saying. */
function isBareYear({ value }: When): boolean {
  return /^\d{4}$/.test(value!);
}

/** Farthest two tokens may lie apart to have nothing between them. */
const NEAR = 60;

/** Whether neither a finite verb nor a piece of the content stands between two tokens. */
function isClear(page: Page, { content }: Attribution, from: number, to: number): boolean {
  if (from >= to) return true;
  if (to - from > NEAR) return false;
  for (let i = from; i < to; i++) if (isFiniteVerb(page, i)) return false;
  const [start, end] = [page.tokens[from]!.start, page.tokens[to - 1]!.end];
  return !content.some((span) => span.start < end && start < span.end);
}

/** A finite verb, and not the second half of *state-owned*. */
function isFiniteVerb({ syntax, tokens, text }: Page, i: number): boolean {
  return FINITE.has(syntax.xpos[i]!) && !(i > 0 && text[tokens[i - 1]!.start] === '-');
}

/** The nearest verb at or above a token, or -1. */
function verbOver({ syntax }: Page, i: number): number {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = syntax.head[at]!, steps++) {
    if (VERBS.has(syntax.xpos[at]!)) return at;
  }
  return -1;
}

function hasSubject({ syntax, tree }: Page, verb: number): boolean {
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
    if (SUBJECTS.has(syntax.relation[child]!)) return true;
  }
  return false;
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
  return { value: withoutTime(when.value!), when: when.id, evidence: [{ by, spans, confidence }] };
}

/** `2031-06-18T09:30` and `2031-06-18T06:00/2031-06-18T11:59` are both `2031-06-18`. */
function withoutTime(value: string): string {
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
