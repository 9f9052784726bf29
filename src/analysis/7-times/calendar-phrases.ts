import { isCivil } from './civil.ts';
import type { Meaning } from './meaning.ts';
import type { Phrase } from './phrase.ts';
import type { TimeReader } from './time-reader.ts';

/** Dates by the names and numbers of the calendar: *Tuesday*, *18 June 2031*, *June*, *the 1990s*, *2031-06-18*. */
export function calendarPhrase(r: TimeReader, i: number): Phrase | null {
  const { weekday, month, season } = r.word(i);
  if (weekday !== undefined) return weekdayPhrase(r, i, weekday);
  if (month !== undefined) return monthPhrase(r, i, month);
  if (season !== undefined) return seasonPhrase(r, i);
  if (r.startsWithDigit(i)) return dayMonthPhrase(r, i) ?? numericPhrase(r, i) ?? yearPhrase(r, i);
  return decadePhrase(r, i) ?? partialPhrase(r, i) ?? spokenYear(r, i);
}

/** *nineteen ninety-six*. */
function spokenYear(r: TimeReader, i: number): Phrase | null {
  const { number } = r.word(i);
  if (number === undefined || number < 18 || number > 20) return null;
  const rest = r.word(i + 1).number === undefined ? null : r.amount(i + 1);
  if (rest?.value == null || rest.value < 20 || rest.value > 99 || r.word(rest.last).unit) return null;
  return { last: rest.last, meaning: { what: 'year', year: number * 100 + rest.value } };
}

/** *mid-2029*, *mid-November 2029*, where that is one token. */
function partialPhrase(r: TimeReader, i: number): Phrase | null {
  const rest = r.afterPartial(i);
  if (!rest) return null;
  const third = rest.third ? { third: rest.third } : {};
  if (rest.year > 0) return { last: i + 1, meaning: { what: 'year', year: rest.year }, ...third };
  const { month, season } = rest.word;
  const { last, year } = yearAfter(r, i + 1);
  const dated = year === undefined ? {} : { year };
  if (month !== undefined) return { last, meaning: { what: 'month', month, ...dated }, ...third };
  return season === undefined ? null : { last, meaning: { what: 'season', season, ...dated } };
}

/** *Tuesday*, *Tuesday morning*, *Wednesday, June 18, 2031*, *Sat 4 June*. */
function weekdayPhrase(r: TimeReader, i: number, weekday: number): Phrase | null {
  if (!r.isCapital(i)) return null;
  const next = r.isMark(i + 1, ',') ? i + 2 : i + 1;
  const date = monthPhrase(r, next, r.word(next).month) ?? dayMonthPhrase(r, next);
  if (date?.meaning.what === 'day') return { ...date, meaning: { ...date.meaning, weekday } };
  const { doubtful, plural } = r.word(i);
  if (doubtful) return null;
  if (plural) return { last: i + 1, meaning: { what: 'set', count: 1, unit: 'week', weekday } };
  return withPart(r, { last: i + 1, meaning: { what: 'weekday', weekday } });
}

/** Adds a part of the day that follows: *Tuesday morning*. */
export function withPart(r: TimeReader, phrase: Phrase): Phrase {
  const { part, plural } = r.word(phrase.last);
  if (!part || r.word(phrase.last).dayWord !== undefined) return phrase;
  if (plural && phrase.meaning.what === 'weekday') {
    const { weekday } = phrase.meaning;
    return { last: phrase.last + 1, meaning: { what: 'set', count: 1, unit: 'week', weekday }, part };
  }
  return { ...phrase, last: phrase.last + 1, part };
}

/** *August 30, 2019*, *Aug. 30*, *August 2019*, *August*, *May 3rd*, *June 5-7*. */
export function monthPhrase(r: TimeReader, i: number, month: number | undefined): Phrase | null {
  if (month === undefined || !r.isCapital(i)) return null;
  const day = r.dayNumber(i + 1);
  if (day > 0 && !r.isMark(i + 2, '%')) {
    const to = r.isDash(i + 2) ? r.dayNumber(i + 3) : -1;
    if (to > day) {
      const { last, year } = yearAfter(r, i + 4);
      return { last, meaning: spanOf(dayMeaning(day, month, year), dayMeaning(to, month, year)) };
    }
    const { last, year } = yearAfter(r, i + 2);
    return { last, meaning: dayMeaning(day, month, year) };
  }
  const ordinal = r.word(i + 1).ordinal ?? -1;
  if (ordinal > 0 && ordinal < 32 && !r.isNoun(i + 2)) {
    return { last: i + 2, meaning: dayMeaning(ordinal, month, undefined) };
  }
  return bareMonth(r, i, month);
}

function bareMonth(r: TimeReader, i: number, month: number): Phrase | null {
  const of = r.word(i + 1).of ? 1 : 0;
  const { last, year } = yearAfter(r, i + 1 + of);
  if (year !== undefined) return { last, meaning: { what: 'month', month, year } };
  // *March last year*, *in March of this year*
  const { step: yearStep } = r.word(i + 1 + of);
  if (yearStep !== undefined && r.word(i + 2 + of).unit === 'year' && !r.word(i + 2 + of).plural) {
    return { last: i + 3 + of, meaning: { what: 'month', month, yearStep } };
  }
  if (r.isPerson(i)) return null;
  const { before, step, partial, every, of: ofBefore } = r.word(i - 1);
  const placed = before || step !== undefined || partial || every || ofBefore || r.isHyphen(i - 1);
  // *in May* is a month; *May said* is not.
  if (r.word(i).doubtful && !placed) return null;
  return { last: i + 1, meaning: { what: 'month', month } };
}

/** *30 August 2019*, *30th of August*, *5-7 June*, *3 and 5 May*. */
export function dayMonthPhrase(r: TimeReader, i: number): Phrase | null {
  const day = r.dayNumber(i);
  if (day < 0) return null;
  const linked = r.isDash(i + 1) || r.word(i + 1).and || r.word(i + 1).to;
  const second = linked ? r.dayNumber(i + 2) : -1;
  const at = second > day ? i + 3 : i + 1;
  const of = r.word(at).of ? 1 : 0;
  const { month } = r.word(at + of);
  if (month === undefined || !r.isCapital(at + of)) return null;
  const { last, year } = yearAfter(r, at + of + 1);
  const from = dayMeaning(day, month, year);
  const between = r.isDash(i + 1) || r.word(i - 1).between;
  if (second > day && !between) return null;
  return { last, meaning: second > day ? spanOf(from, dayMeaning(second, month, year)) : from };
}

function dayMeaning(day: number, month: number, year: number | undefined): Meaning {
  return { what: 'day', day, month, ...(year === undefined ? {} : { year }) };
}

function spanOf(from: Meaning, to: Meaning): Meaning {
  return { what: 'span', from, to };
}

/** A year, with or without a comma before it. */
function yearAfter(r: TimeReader, i: number): { last: number; year?: number } {
  const at = r.isMark(i, ',') ? i + 1 : i;
  const year = r.year(at);
  return year > 0 ? { last: at + 1, year } : { last: i };
}

/** *2019-08-30*, *30/08/2019*, *11/02/89*. */
function numericPhrase(r: TimeReader, i: number): Phrase | null {
  const form = r.form(i);
  if (form.length < 6 || form.length > 10) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(form);
  if (iso) {
    const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
    return isCivil(year, month, day) ? { last: i + 1, meaning: { what: 'day', day, month, year } } : null;
  }
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/.exec(form);
  if (!parts) return null;
  const [first, second, short] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const year = short > 99 ? short : short + (short < 50 ? 2000 : 1900);
  if (!isCivil(year, first, second) && !isCivil(year, second, first)) return null;
  return { last: i + 1, meaning: { what: 'numeric', first, second, year } };
}

/** *in 1947*, *(1990)*, *the 1995 massacre*, *1990s*. */
function yearPhrase(r: TimeReader, i: number): Phrase | null {
  const decade = decadePhrase(r, i);
  if (decade) return decade;
  const year = r.year(i);
  if (year < 0 || !isYearPlace(r, i, year)) return null;
  return { last: i + 1, meaning: { what: 'year', year } };
}

function isYearPlace(r: TimeReader, i: number, year: number): boolean {
  if (r.word(i + 1).zone || (r.isPluralNoun(i + 1) && !r.word(i - 1).the)) return false;
  const { before, partial, of, fiscal, year: yearWord, unit, edge, period } = r.word(i - 1);
  if (r.isMark(i - 1, '$') || r.isMark(i - 1, '£') || r.isMark(i - 1, '€')) return false;
  if (before || partial || of || fiscal || yearWord || edge || unit === 'year' || period) return year >= 1000;
  if (r.isMark(i - 1, '(') || r.isMark(i - 1, '[')) return true;
  return year >= 1900 && year < 2100 && (r.isNoun(i + 1) || !r.startsWithDigit(i + 1)) && !r.isDash(i - 1);
}

/** *1990s*, *’90s*, *the 1990s*. */
function decadePhrase(r: TimeReader, i: number): Phrase | null {
  if (!r.has(i)) return null;
  const { start, end } = r.page.tokens[i]!;
  const length = end - start;
  if (length < 3 || length > 6 || r.page.text[end - 1] !== 's') return null;
  const parts = /^(?:(\d{3})0|['’‘](\d)0)['’]?s$/.exec(r.form(i));
  if (!parts) return null;
  const year = parts[1] ? Number(parts[1]) * 10 : 1900 + Number(parts[2]) * 10;
  return { last: i + 1, meaning: { what: 'decade', year } };
}

/** *summer 2018*, *summer of 2018*; *summer* alone after *in the*, *early*, *by*. */
export function seasonPhrase(r: TimeReader, i: number): Phrase | null {
  const { season, doubtful, plural } = r.word(i);
  if (season === undefined || plural || r.isVerb(i)) return null;
  const of = r.word(i + 1).of ? 1 : 0;
  const { last, year } = yearAfter(r, i + 1 + of);
  if (year !== undefined) return { last, meaning: { what: 'season', season, year } };
  const back = r.word(i - 1).the ? i - 2 : i - 1;
  const { before, partial, step } = r.word(back);
  const loose = before && back < i - 1;
  if (partial || step !== undefined || loose || (before && !doubtful)) {
    return r.isNoun(i + 1) && !partial ? null : { last: i + 1, meaning: { what: 'season', season } };
  }
  return null;
}
