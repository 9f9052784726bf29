import type { Page } from '../5-attributions/page.ts';
import { type Day, dayOf, isCivil, weekdayOf } from './civil.ts';
import type { OwnWeekday, Tie } from './clue.ts';
import type { Expression, Meaning } from './meaning.ts';
import type { Resolver } from './resolver.ts';

/** Years that are tried where the text names none. */
const YEARS = [1980, 2040] as const;

/** Two ties that say the same are one clue, the surer of them. */
export function distinct(ties: readonly Tie[]): Tie[] {
  const best = new Map<string, Tie>();
  for (const tie of ties) {
    const key = `${tie.gap} ${tie.days.join(' ')}`;
    const known = best.get(key);
    if (!known || tie.evidence.confidence > known.evidence.confidence) best.set(key, tie);
  }
  return [...best.values()];
}

/** Most tokens between two expressions that explain each other. */
const BESIDE = 3;

/** Whether two expressions stand side by side in one sentence: *today, on the 1st …*. */
export function isBeside({ sentenceOf }: Page, one: Expression, next: Expression): boolean {
  return next.first - one.last <= BESIDE && sentenceOf[one.first] === sentenceOf[next.first];
}

/** *today, June 18*; *Today, on the 1st International Day of …*; *yesterday, 17 June 2031*. */
export function sideBySide(page: Page, resolver: Resolver, one: Expression, other: Expression): Tie | null {
  const [today, dated] = one.meaning.what === 'shift' ? [one, other] : [other, one];
  const { meaning } = today;
  if (meaning.what !== 'shift' || meaning.unit !== 'day' || meaning.from !== 'report') return null;
  if (!['day', 'holiday'].includes(dated.meaning.what)) return null;
  // What somebody quoted calls *today* is the day of saying.
  const quoted = page.quotation[today.first]! >= 0;
  if (quoted && meaning.count !== 0) return null;
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

export function tieOf(
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
export function daysOf({ words }: Resolver, meaning: Meaning): Day[] {
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

/** *tomorrow, Wednesday*, *tonight, Thursday*, in the outlet's own voice. */
export function ownWeekdayOf(
  page: Page,
  resolver: Resolver,
  one: Expression,
  other: Expression,
): OwnWeekday[] {
  const [today, named] = one.meaning.what === 'shift' ? [one, other] : [other, one];
  if (!isDayWord(today.meaning) || named.meaning.what !== 'weekday' || page.quotation[today.first]! >= 0)
    return [];
  const spans = [one, other].map((expression) => resolver.spanOf(expression));
  const weekday = ((((named.meaning.weekday - today.meaning.count - 1) % 7) + 7) % 7) + 1;
  return [{ weekday, evidence: { by: 'own-weekday', spans, confidence: 0.95 } }];
}

export function isDayWord(meaning: Meaning): meaning is Meaning & { what: 'shift' } {
  return (
    meaning.what === 'shift' &&
    meaning.unit === 'day' &&
    meaning.from === 'report' &&
    Math.abs(meaning.count) < 2
  );
}
