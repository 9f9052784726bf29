import type { Page } from '../5-attributions/page.ts';
import { calendarPhrase } from './calendar-phrases.ts';
import { clockAt } from './clock-phrases.ts';
import type { Expression } from './meaning.ts';
import { namedDayPhrase } from './named-day-phrases.ts';
import type { Phrase } from './phrase.ts';
import { quantityPhrase } from './quantity-phrases.ts';
import { quarterPhrase } from './quarter-phrases.ts';
import { relativePhrase } from './relative-phrases.ts';
import { TimeReader, thirdOf } from './time-reader.ts';
import type { TimeWords } from './time-words.ts';

/** A rule reads a phrase that begins at a token, or finds none there. */
type Rule = (r: TimeReader, i: number) => Phrase | null;

/** The first that reads something wins. */
const RULES: readonly Rule[] = [
  namedDayPhrase,
  edgePhrase,
  clockPhrase,
  yearFirstQuarter,
  quarterPhrase,
  calendarPhrase,
  relativePhrase,
  quantityPhrase,
  referencePhrase,
];

/** All temporal expressions of a page, in order and not overlapping. */
export function findExpressions(page: Page, words: TimeWords): Expression[] {
  const reader = new TimeReader(page, words);
  const found: Expression[] = [];
  for (const { first, last } of page.sentences) {
    reader.enter(first, last);
    for (let i = first; i < last; i++) {
      const expression = expressionAt(reader, i);
      if (!expression) continue;
      found.push(expression);
      i = expression.last - 1;
    }
  }
  return found;
}

function expressionAt(r: TimeReader, i: number): Expression | null {
  if (!r.mayBegin(i)) return null;
  const inner = afterOpening(r, i);
  for (const rule of RULES) {
    const phrase = rule(r, inner) ?? (inner > i ? rule(r, i) : null);
    if (!phrase) continue;
    if (inner > i && !takesOpening(r, i, inner, phrase))
      return inner > i + 1 ? null : expressionFrom(r, i, phrase);
    return { first: i, ...thirdBetween(r, i, inner), ...phrase };
  }
  return null;
}

/** *the* alone before a day or a year is no part of it: *the 1995 treaty*; the expression begins after it. */
function expressionFrom(r: TimeReader, i: number, phrase: Phrase): Expression | null {
  return r.word(i).the ? { first: i + 1, ...phrase } : null;
}

/** The index after *the*, *early*, *mid-*, *the end of*. */
function afterOpening(r: TimeReader, i: number): number {
  let at = r.word(i).the ? i + 1 : i;
  if (r.word(at).edge && r.word(at + 1).of) {
    at += 2;
    if (r.word(at).the) at++;
  } else if (r.word(at).fiscal && r.year(at + 1) > 0) {
    at++;
  } else if (r.word(at).partial) {
    at = r.isDash(at + 1) ? at + 2 : at + 1;
    const inThe = r.word(at).before && !r.word(at).and && !r.word(at).to;
    if (inThe && (r.word(at + 1).the || r.word(at + 1).that)) at += 1;
  }
  return at;
}

/** The *early* or *mid-* of an opening. */
function thirdBetween(r: TimeReader, i: number, inner: number): Pick<Expression, 'third'> {
  for (let at = i; at < inner; at++) {
    const third = thirdOf(r.word(at));
    if (third) return { third };
  }
  return {};
}

function takesOpening(r: TimeReader, i: number, inner: number, { meaning }: Phrase): boolean {
  if (inner === i + 1 && r.word(i).the) {
    return !['day', 'month', 'year', 'weekday', 'numeric', 'clock'].includes(meaning.what);
  }
  return meaning.what !== 'duration' && meaning.what !== 'set' && meaning.what !== 'reference';
}

/** The unit of *the end of the year*, which {@link afterOpening} leaves. */
function edgePhrase(r: TimeReader, i: number): Phrase | null {
  const { unit, plural } = r.word(i);
  const back = r.word(i - 1).the ? i - 2 : i - 1;
  const long = unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year';
  if (!long || plural || !r.word(back).of || !r.word(back - 1).edge) return null;
  return { last: i + 1, meaning: { what: 'shift', count: 0, unit, from: 'report', whole: true } };
}

/** *9 a.m. Wednesday*, *noon on June 18*, *10 p.m.* */
function clockPhrase(r: TimeReader, i: number): Phrase | null {
  const clock = clockAt(r, i);
  if (!clock) return null;
  let at = r.isMark(clock.last, ',') ? clock.last + 1 : clock.last;
  if (r.word(at).before && !r.word(at).and && !r.word(at).to) at++;
  const day = calendarPhrase(r, at) ?? relativePhrase(r, at);
  const isDay =
    day && (day.meaning.what === 'day' || day.meaning.what === 'weekday' || day.meaning.what === 'shift');
  if (day && isDay && day.minute === undefined) return { ...day, minute: clock.minute };
  return { last: clock.last, meaning: { what: 'clock' }, minute: clock.minute };
}

/** *the 2030 third quarter*. */
function yearFirstQuarter(r: TimeReader, i: number): Phrase | null {
  const year = r.year(i);
  if (year < 0) return null;
  const quarter = quarterPhrase(r, i + 1);
  if (quarter?.meaning.what !== 'quarter') return null;
  return { ...quarter, meaning: { ...quarter.meaning, year } };
}

/** *now*, *recently*, *soon*; and *earlier in the day*, which {@link afterOpening} leaves as *the day*. */
function referencePhrase(r: TimeReader, i: number): Phrase | null {
  const { reference } = r.word(i);
  if (reference) return { last: i + 1, meaning: { what: 'reference', to: reference } };
  if (!r.word(i).the) return null;
  const { unit, plural } = r.word(i + 1);
  if (!unit || plural) return null;
  const afterPartial = r.word(i - 1).before && r.word(i - 2).partial;
  if (unit === 'weekend')
    return { last: i + 2, meaning: { what: 'shift', count: 0, unit, from: 'report', whole: true } };
  if (unit === 'quarter' || (afterPartial && unit !== 'second' && unit !== 'minute')) {
    return { last: i + 2, meaning: { what: 'shift', count: 0, unit, from: 'text', whole: true } };
  }
  return null;
}
