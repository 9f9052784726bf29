import type { Evidence } from '../../text/evidence.ts';
import type { Page } from '../5-attributions/page.ts';
import { type Day, dayOf, isCivil, weekdayOf } from './civil.ts';
import type { DatableNames } from './datable-names.ts';
import type { Expression, Meaning } from './meaning.ts';
import type { Resolver } from './resolver.ts';

/** A day that something in the report says was the day of the report, or a day just before it. */
export interface Tie {
  /** Days it may be, with how likely each is: one a year where the text leaves the year open. */
  readonly days: readonly (readonly [day: Day, weight: number])[];
  /** Days from that day to the report: 0 for *today*, 1 for *yesterday*; null where the report is of that day or a little later. */
  readonly gap: number | null;
  readonly evidence: Evidence;
}

/** A stretch of days that the report can be of. */
export interface Window {
  readonly from: Day | null;
  readonly until: Day | null;
  /** How likely a report of a day outside is, against one inside. */
  readonly outside: number;
  readonly evidence: Evidence;
}

/** Everything in a report that bears on its own date. */
export interface Clues {
  readonly ties: readonly Tie[];
  readonly windows: readonly Window[];
  /** Weekdays that the report names in the past. */
  readonly weekdays: readonly { readonly weekday: number; readonly evidence: Evidence }[];
}

/** Years that are tried where the text names none. */
const YEARS = [1980, 2040] as const;
/** *the 26th day* counts the first day; now and then somebody counts the days between. */
const COUNTED = { fromOne: 0.95, fromNought: 0.05 } as const;

export function findClues(page: Page, resolver: Resolver, dateline: Expression | null): Clues {
  const { expressions } = resolver;
  const ties: Tie[] = [];
  if (dateline) ties.push(tieOf(resolver, dateline, dateline.meaning, 0, 'dateline', 0.95));
  for (const [i, expression] of expressions.entries()) {
    const next = expressions[i + 1];
    if (next && next.first - expression.last <= 3) {
      const tie = sideBySide(page, resolver, expression, next);
      if (tie) ties.push(tie);
    }
    if (expression.meaning.what === 'holiday' && expression.meaning.nth !== undefined) {
      ties.push(tieOf(resolver, expression, expression.meaning, null, 'named-day', 0.9));
    }
  }
  ties.push(...countedTies(resolver));
  return { ties: distinct(ties), windows: windowsOf(page, resolver), weekdays: weekdaysOf(resolver) };
}

/** Two ties that say the same are one clue, the surer of them. */
function distinct(ties: readonly Tie[]): Tie[] {
  const best = new Map<string, Tie>();
  for (const tie of ties) {
    const key = `${tie.gap} ${tie.days.join(' ')}`;
    const known = best.get(key);
    if (!known || tie.evidence.confidence > known.evidence.confidence) best.set(key, tie);
  }
  return [...best.values()];
}

/** *today, June 18*; *Today, on the 1st International Day of …*; *yesterday, 17 June 2031*. */
function sideBySide(page: Page, resolver: Resolver, one: Expression, other: Expression): Tie | null {
  const [today, dated] = one.meaning.what === 'shift' ? [one, other] : [other, one];
  const { meaning } = today;
  if (meaning.what !== 'shift' || meaning.unit !== 'day' || meaning.from !== 'report') return null;
  if (!['day', 'holiday'].includes(dated.meaning.what)) return null;
  // What somebody quoted calls *today* is the day of saying.
  const quoted = page.quotation[today.first]! >= 0;
  return tieOf(
    resolver,
    dated,
    dated.meaning,
    quoted ? null : -meaning.count,
    quoted ? 'today-in-quotation' : 'today',
    0.95,
    today,
  );
}

function tieOf(
  resolver: Resolver,
  expression: Expression,
  meaning: Meaning,
  gap: number | null,
  by: string,
  confidence: number,
  beside?: Expression,
): Tie {
  const spans = [expression, ...(beside ? [beside] : [])].map((one) => resolver.spanOf(one));
  spans.sort((a, b) => a.start - b.start);
  return { days: daysOf(resolver, meaning).map((day) => [day, 1]), gap, evidence: { by, spans, confidence } };
}

/** The days that a date means, one a year where it leaves the year open. */
function daysOf({ words }: Resolver, meaning: Meaning): Day[] {
  if (meaning.what === 'holiday') {
    const named = words.namedDays[meaning.index]!;
    const nth = meaning.nth !== undefined && named.since !== null ? named.since + meaning.nth - 1 : undefined;
    return inYears(meaning.year ?? nth, (year) => named.dayIn(year));
  }
  if (meaning.what !== 'day' || meaning.month === undefined) return [];
  const { day, month, year, weekday } = meaning;
  return inYears(year, (some) => {
    if (!isCivil(some, month, day)) return null;
    const found = dayOf(some, month, day);
    return weekday === undefined || year !== undefined || weekdayOf(found) === weekday ? found : null;
  });
}

function inYears(year: number | undefined, dayIn: (year: number) => Day | null): Day[] {
  const [from, to] = year === undefined ? YEARS : [year, year];
  const days: Day[] = [];
  for (let some = from; some <= to; some++) {
    const day = dayIn(some);
    if (day !== null) days.push(day);
  }
  return days;
}

/** *the 26th day of the lockdown* with *since August 5*: the day of the count, which is the report's or just before. */
function countedTies(resolver: Resolver): Tie[] {
  const { expressions, tenses } = resolver;
  const counts = expressions.filter(({ meaning }) => meaning.what === 'ordinal' && meaning.unit === 'day');
  const starts = expressions.filter(({ meaning }, i) => meaning.what === 'day' && tenses[i] !== 'future');
  const ties = new Map<string, Tie>();
  for (const count of counts) {
    const { number } = count.meaning as Meaning & { what: 'ordinal' };
    for (const start of starts) {
      const first = daysOf(resolver, start.meaning);
      const key = `${number} ${first[0]} ${first.length}`;
      if (first.length === 0 || ties.has(key)) continue;
      const spans = [resolver.spanOf(start), resolver.spanOf(count)].sort((a, b) => a.start - b.start);
      const days = first.flatMap((day) => [
        [day + number - 1, COUNTED.fromOne] as const,
        [day + number, COUNTED.fromNought] as const,
      ]);
      ties.set(key, { days, gap: null, evidence: { by: 'counted-days', spans, confidence: 0.9 } });
    }
  }
  return ties.size === 1 || resolver.expressions.length === 0
    ? [...ties.values()]
    : preferDated([...ties.values()]);
}

/** Where several dates could have begun the count, those with a year; where several still, none is safe. */
function preferDated(ties: readonly Tie[]): Tie[] {
  const dated = ties.filter(({ days }) => days.length === 2);
  return dated.length === 1 ? dated : ties.length === 1 ? [...ties] : [];
}

function windowsOf(page: Page, resolver: Resolver): Window[] {
  const windows: Window[] = [];
  const { expressions, tenses } = resolver;
  for (const [i, expression] of expressions.entries()) {
    const bound = boundsOf(expression.meaning);
    if (!bound) continue;
    const spans = [resolver.spanOf(expression)];
    const future = tenses[i] === 'future';
    if (future)
      windows.push({
        from: null,
        until: bound.to,
        outside: 0.2,
        evidence: { by: 'date-to-come', spans, confidence: 0.7 },
      });
    else if (tenses[i] === 'past' || tenses[i] === 'passive' || bound.to === bound.from) {
      windows.push({
        from: bound.from,
        until: null,
        outside: 0.02,
        evidence: { by: 'date-gone-by', spans, confidence: 0.9 },
      });
    }
  }
  return [...windows, ...datableWindows(page, resolver.words.datableNames)];
}

/** First and last day of a date that names its year. */
function boundsOf(meaning: Meaning): { from: Day; to: Day } | null {
  if (meaning.what === 'year') return { from: dayOf(meaning.year, 1, 1), to: dayOf(meaning.year, 12, 31) };
  if (meaning.what === 'month' && meaning.year !== undefined) {
    return { from: dayOf(meaning.year, meaning.month, 1), to: dayOf(meaning.year, meaning.month, 28) };
  }
  if (meaning.what !== 'day' || meaning.year === undefined || meaning.month === undefined) return null;
  if (!isCivil(meaning.year, meaning.month, meaning.day)) return null;
  const day = dayOf(meaning.year, meaning.month, meaning.day);
  return { from: day, to: day };
}

function datableWindows({ tokens, lexemes }: Page, names: DatableNames): Window[] {
  const windows = new Map<string, Window>();
  for (let i = 0; i < lexemes.length; i++) {
    const entries = names.get(lexemes[i]!.norm);
    if (!entries) continue;
    for (const { keys, from, until } of entries) {
      const key = `${from} ${until}`;
      if (windows.has(key) || !keys.every((one, k) => lexemes[i + k]?.norm === one)) continue;
      const spans = [{ start: tokens[i]!.start, end: tokens[i + keys.length - 1]!.end }];
      windows.set(key, {
        from,
        until,
        outside: 0.03,
        evidence: { by: 'datable-name', spans, confidence: 0.9 },
      });
    }
  }
  return [...windows.values()];
}

/** Weekdays of the past in the outlet's own voice. */
function weekdaysOf(resolver: Resolver): Clues['weekdays'] {
  const found = new Map<number, Evidence>();
  for (const [i, expression] of resolver.expressions.entries()) {
    const { meaning } = expression;
    if (meaning.what !== 'weekday' || meaning.step !== undefined || resolver.tenses[i] === 'future') continue;
    if (resolver.page.quotation[expression.first]! >= 0 || found.has(meaning.weekday)) continue;
    found.set(meaning.weekday, { by: 'weekday', spans: [resolver.spanOf(expression)], confidence: 0.8 });
  }
  return [...found].map(([weekday, evidence]) => ({ weekday, evidence }));
}
