import { WORD } from './mention-words.ts';
import { CASE, type NamePage } from './name-page.ts';

/** A date expression, as token indices; `named` when a weekday, month, year or holiday stands in it. */
export interface FoundDate {
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  readonly named: boolean;
}

/**
 * Finds date expressions by rule: *Tuesday*, *on 30 August 2019* (without *on*), *late last year*, *two weeks ago*,
 * *the 1990s*, *2019-08-30*, *yesterday evening*. `isVerb` tells *last week* from *it may last weeks*.
 */
export function findDates(text: string, page: NamePage, isVerb: (token: number) => boolean): FoundDate[] {
  const dates: FoundDate[] = [];
  for (const { first, last } of page.sentences) {
    const reader = new DateReader(text, page, first, last, isVerb);
    for (let i = first; i < last; i++) {
      const date = reader.dateAt(i);
      if (!date) continue;
      dates.push(date);
      i = date.last - 1;
    }
  }
  return dates;
}

const UNIT_LIKE = WORD.timeUnit | WORD.weekday | WORD.month | WORD.dayPart | WORD.holiday;
const STARTS =
  WORD.weekday | WORD.doubtfulWeekday | WORD.month | WORD.doubtfulMonth | WORD.dayWord | WORD.relative |
  WORD.holiday | WORD.smallNumber | WORD.partial | WORD.article; // biome-ignore format: a list

/** Reads dates in one sentence; each method returns the index after the date, or -1. */
class DateReader {
  private readonly text: string;
  private readonly page: NamePage;
  private readonly first: number;
  private readonly end: number;
  private readonly isVerb: (token: number) => boolean;

  constructor(text: string, page: NamePage, first: number, end: number, isVerb: (token: number) => boolean) {
    this.text = text;
    this.page = page;
    this.first = first;
    this.end = end;
    this.isVerb = isVerb;
  }

  dateAt(i: number): FoundDate | null {
    const { bits, cases } = this.page;
    if (!(bits[i]! & STARTS) && cases[i] !== CASE.digits) return null;
    const start = this.is(i, WORD.partial) ? this.afterHyphen(i + 1) : i;
    const named = this.named(start);
    if (named > 0) return { first: i, last: named, named: true };
    const relative = this.relative(start);
    if (relative > 0) return { first: i, last: relative, named: this.hasName(start, relative) };
    return null;
  }

  private named(i: number): number {
    if (i >= this.end) return -1;
    const day = this.weekday(i);
    if (day > 0) return day;
    const month = this.monthFirst(i);
    if (month > 0) return month;
    const dayFirst = this.dayFirst(i);
    if (dayFirst > 0) return dayFirst;
    if (this.is(i, WORD.holiday) && this.isCapital(i)) {
      return this.isForm(i + 1, 'Day') || this.isForm(i + 1, 'Eve') ? i + 2 : i + 1;
    }
    if (this.isDecade(i)) return i + 1;
    if (this.isForm(i, 'the') && this.isDecade(i + 1)) return i + 2;
    return this.numeric(i);
  }

  /** *Tuesday*, *Tuesday morning*, *Tuesday, 3 May 2022*, *Sat 4 June*. */
  private weekday(i: number): number {
    const doubtful = this.is(i, WORD.doubtfulWeekday);
    if (!this.isCapital(i) || !(doubtful || this.is(i, WORD.weekday))) return -1;
    const next = this.isForm(i + 1, ',') ? i + 2 : i + 1;
    const month = this.monthFirst(next);
    if (month > next + 1) return month;
    const day = this.dayFirst(next);
    if (day > 0) return day;
    if (doubtful) return -1;
    return this.is(i + 1, WORD.dayPart) ? i + 2 : i + 1;
  }

  /** *August 30, 2019*, *Aug. 30*, *August 2019*, *August*, *May 3rd*. */
  private monthFirst(i: number): number {
    const doubtful = this.is(i, WORD.doubtfulMonth);
    if (!this.isCapital(i) || !(doubtful || this.is(i, WORD.month))) return -1;
    if (this.isDay(i + 1)) {
      const next = this.isForm(i + 2, ',') ? i + 3 : i + 2;
      return this.isYear(next) ? next + 1 : i + 2;
    }
    const next = this.isForm(i + 1, ',') || this.isForm(i + 1, 'of') ? i + 2 : i + 1;
    if (this.isYear(next)) return next + 1;
    // *in May* is a month; *May said* is not.
    return !doubtful || (i > this.first && this.is(i - 1, WORD.locative | WORD.relative)) ? i + 1 : -1;
  }

  /** *30 August 2019*, *30th of August*. */
  private dayFirst(i: number): number {
    if (!this.isDay(i)) return -1;
    const month = this.isForm(i + 1, 'of') ? i + 2 : i + 1;
    if (!this.is(month, WORD.month | WORD.doubtfulMonth) || !this.isCapital(month)) return -1;
    const next = this.isForm(month + 1, ',') ? month + 2 : month + 1;
    return this.isYear(next) ? next + 1 : month + 1;
  }

  /** *2019-08-30*, *30/08/2019*, and a year by itself. */
  private numeric(i: number): number {
    const { tokens } = this.page;
    if (i >= this.end || this.page.cases[i] !== CASE.digits) return -1;
    const { start, end } = tokens[i]!;
    if (end - start >= 8 && end - start <= 10 && NUMERIC.test(this.text.slice(start, end))) return i + 1;
    if (!this.isYear(i)) return -1;
    if (this.isForm(i + 1, '-') && this.isForm(i + 3, '-') && this.isDay(i + 2) && this.isDay(i + 4))
      return i + 5;
    return this.isYearPlace(i) ? i + 1 : -1;
  }

  /** A bare number is a year after *in*, *since* … or alone in brackets, and not before a counted thing. */
  private isYearPlace(i: number): boolean {
    const { bits } = this.page;
    if (i === this.first) return false;
    if (this.isForm(i - 1, '(')) return this.isForm(i + 1, ')');
    if (bits[i - 1]! & (WORD.locative | WORD.partial)) return true;
    const { start, end } = this.page.tokens[i - 1]!;
    return BEFORE_YEAR.has(this.text.slice(start, end).toLowerCase());
  }

  private relative(i: number): number {
    if (i >= this.end) return -1;
    if (this.is(i, WORD.dayWord)) return this.is(i + 1, WORD.dayPart) ? i + 2 : i + 1;
    const amount = this.amount(i);
    if (amount > 0 && this.is(amount, WORD.timeUnit) && this.is(amount + 1, WORD.ago)) return amount + 2;
    const at = this.is(i, WORD.article) ? i + 1 : i;
    if (!this.is(at, WORD.relative) || this.isVerb(at)) return -1;
    const twice = this.is(at + 1, WORD.relative) && !this.isVerb(at + 1) ? at + 1 : at;
    const counted = this.amount(twice + 1);
    const unit = counted > 0 ? counted : twice + 1;
    if (!this.is(unit, UNIT_LIKE)) return -1;
    return this.is(unit + 1, WORD.dayPart) ? unit + 2 : unit + 1;
  }

  /** *two*, *14*, *a few*, *several*: the index after the amount. */
  private amount(i: number): number {
    if (i >= this.end) return -1;
    if (this.page.cases[i] === CASE.digits) return i + 1;
    if (!this.is(i, WORD.smallNumber)) return -1;
    if (this.isForm(i + 1, 'of')) return i + 2;
    return this.is(i + 1, WORD.smallNumber) ? i + 2 : i + 1;
  }

  private hasName(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      if (this.is(i, WORD.weekday | WORD.month | WORD.holiday) && this.isCapital(i)) return true;
    }
    return false;
  }

  private afterHyphen(i: number): number {
    return this.isForm(i, '-') ? i + 1 : i;
  }

  private is(i: number, bits: number): boolean {
    return i < this.end && (this.page.bits[i]! & bits) !== 0;
  }

  private isCapital(i: number): boolean {
    const letters = this.page.cases[i]!;
    return letters === CASE.capital || letters === CASE.capitals;
  }

  private isForm(i: number, form: string): boolean {
    if (i >= this.end) return false;
    const { start, end } = this.page.tokens[i]!;
    return end - start === form.length && this.text.startsWith(form, start);
  }

  /** 1 to 31, with or without *st*, *nd*, *rd*, *th*. */
  private isDay(i: number): boolean {
    if (i >= this.end || this.page.cases[i] !== CASE.digits) return false;
    const { start, end } = this.page.tokens[i]!;
    const value = this.digits(start, Math.min(end, start + 2));
    const digits = value > 9 || this.text[start] === '0' ? 2 : 1;
    const rest = end - start - digits;
    return (
      value >= 1 && value <= 31 && (rest === 0 || (rest === 2 && ORDINAL.test(this.text.slice(end - 2, end))))
    );
  }

  private isYear(i: number): boolean {
    if (i >= this.end || this.page.cases[i] !== CASE.digits) return false;
    const { start, end } = this.page.tokens[i]!;
    const value = end - start === 4 ? this.digits(start, end) : 0;
    return value >= 1500 && value < 2100;
  }

  /** *1990s*, *1990’s* as one token. */
  private isDecade(i: number): boolean {
    if (i >= this.end || this.page.cases[i] !== CASE.digits) return false;
    const { start, end } = this.page.tokens[i]!;
    return end - start >= 5 && end - start <= 6 && DECADE.test(this.text.slice(start, end));
  }

  private digits(start: number, end: number): number {
    let value = 0;
    for (let k = start; k < end; k++) {
      const digit = this.text.charCodeAt(k) - 48;
      if (digit < 0 || digit > 9) return value;
      value = 10 * value + digit;
    }
    return value;
  }
}

const NUMERIC = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;
const ORDINAL = /^(st|nd|rd|th)$/;
const DECADE = /^\d{3}0['’]?s$/;
const BEFORE_YEAR = new Set([
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'to',
  'during',
  'before',
  'after',
  'the',
  'for',
  'and',
]);
