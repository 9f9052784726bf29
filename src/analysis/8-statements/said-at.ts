import type { Evidence } from '../../text/evidence.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { RELATIONS, type Relation, XPOS } from '../3-syntax/syntax.ts';
import type { Attribution } from '../5-attributions/attribution.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Cast } from '../6-speakers/speaker.ts';
import type { Times, When } from '../7-times/when.ts';
import { onSameOccasion } from './same-occasion.ts';

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
  readonly cast: Cast;
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
const MARKS = relations('mark', 'case');
const CLAUSES = relations('advcl');
const CLAUSE_OF_NOUN = RELATIONS.indexOf('acl');
const CONJ = RELATIONS.indexOf('conj');
const VERBS = tags('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD');
const PRESENT = tags('VBP', 'VBZ', 'VB', 'MD');
const FINITE = tags('VBD', 'VBP', 'VBZ', 'MD');
const PREPOSITION = XPOS.indexOf('IN');
const IN_NOUN_PHRASE = tags('IN', 'DT', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'PRP$', 'POS', 'CD');
const DOING = XPOS.indexOf('VBG');
const DONE = XPOS.indexOf('VBN');
/** Clauses looked at above the cue's own. */
const CLAUSES_UP = 3;
/** Most dates of the sentence that are looked at before and after the cue. */
const AROUND = 12;
/** Farthest a date may stand after its cue, in tokens, where no tree ties them. */
const REACH = 8;

/**
 * When each attribution's words were said: the time adjunct of the cue's clause (*said on Tuesday*), or of the clause
 * that the cue's hangs on. Times inside the content are about something else. Null where the text does not say.
 */
export function saidAts(ground: SaidAtGround): (SaidAt | null)[] {
  return onSameOccasion(
    ground,
    ground.attributions.map((attribution) => saidAt(ground, attribution)),
  );
}

function saidAt({ page, times }: SaidAtGround, attribution: Attribution): SaidAt | null {
  const cue = tokensOf(page, attribution.cue);
  if (cue.length === 0) return null;
  const near = datesAround(page, times.whens, attribution, cue);
  if (near.length === 0) return null;
  const clause: Clause = { page, attribution, cue, dates: near };
  const own = ofCue(clause);
  if (own || !isOfThePast(clause)) return own;
  return (hasVerb(clause) ? ofClauseAbove(clause) : null) ?? byOrder(clause);
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

/** Not *fears* or *will say*, which a date of the sentence does not date unless it stands in the cue. */
function isOfThePast({ page, cue }: Pick<Clause, 'page' | 'cue'>): boolean {
  const verbs = cue.filter((i) => VERBS.has(page.syntax.xpos[i]!));
  return verbs.length === 0 || verbs.some((i) => !PRESENT.has(page.syntax.xpos[i]!));
}

function hasVerb({ page, cue }: Clause): boolean {
  return cue.some((i) => VERBS.has(page.syntax.xpos[i]!));
}

function ofCue({ page, attribution, cue, dates }: Clause): SaidAt | null {
  const past = isOfThePast({ page, cue });
  const source = new Set(tokensOf(page, attribution.source));
  const direct = dates.filter((date) => {
    const { above, first, adjunct } = date;
    if (cue.includes(first)) return true;
    if (above < 0 || !past) return source.has(first) && ofDocument(page, source, above);
    if (source.has(first)) return ofDocument(page, source, above);
    if (!adjunct) return OBLIQUE.has(page.syntax.relation[above]!) && cue.includes(page.syntax.head[above]!);
    return (
      cue.includes(above) ||
      source.has(above) ||
      cue.includes(verbOver(page, above)) ||
      isAttending(page, cue, above)
    );
  });
  return direct.length === 0 ? null : saidOn(nearestTo(direct, cue[0]!), 'time-of-cue', 0.92, attribution);
}

/** Dates of the source: of *a report published yesterday*, not of *Lund, who had offered it last week*. */
function ofDocument(page: Page, source: ReadonlySet<number>, above: number): boolean {
  const verb = above < 0 ? -1 : verbOver(page, above);
  return !source.has(verb) || page.syntax.relation[verb] === CLAUSE_OF_NOUN;
}

/**
 * Whether a date's verb goes with the cue's as a participle, or with a noun beside it: *meeting in session on Monday, the
 * council asked …*; *in a letter sent on Wednesday, she proposed …*. *after taking office in May* is another time.
 */
function isAttending({ syntax, tree }: Page, cue: readonly number[], above: number): boolean {
  if (syntax.xpos[above] !== DOING && syntax.xpos[above] !== DONE) return false;
  for (let child = tree.firstChild[above]!; child >= 0; child = tree.nextSibling[child]!) {
    if (MARKS.has(syntax.relation[child]!)) return false;
  }
  const over = syntax.head[above]!;
  if (syntax.relation[above] === CLAUSE_OF_NOUN) {
    return over >= 0 && OBLIQUE.has(syntax.relation[over]!) && cue.includes(syntax.head[over]!);
  }
  return CLAUSES.has(syntax.relation[above]!) && cue.includes(over) && above < cue[0]!;
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
    if (last <= start && opensSentence(page, cue, first)) return true;
    if (!date.adjunct || hangsElsewhere(clause, date)) return false;
    if (last <= start) return isClear(page, attribution, last, start);
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
  return kind !== DONE && page.syntax.relation[verb] !== CLAUSE_OF_NOUN && !inContent;
}

/** *On June 12, minutes before the vote, the premier claimed …*: a date that opens the sentence of a main verb. */
function opensSentence(page: Page, cue: readonly number[], first: number): boolean {
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
