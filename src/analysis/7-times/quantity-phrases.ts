import type { Meaning, Unit } from './meaning.ts';
import type { Phrase } from './phrase.ts';
import type { TimeReader } from './time-reader.ts';

/** Lengths and repetitions: *three days*, *two-year*, *several weeks*, *every Friday*, *daily*, *the 26th day*. */
export function quantityPhrase(r: TimeReader, i: number): Phrase | null {
  const { every, rate, a } = r.word(i);
  if (rate) return { last: i + 1, meaning: { what: 'set', count: 1, unit: rate } };
  if (every && !a) return setPhrase(r, i);
  return ordinalPhrase(r, i) ?? durationPhrase(r, i);
}

function setPhrase(r: TimeReader, i: number): Phrase | null {
  const other = r.amount(i + 1) ?? { last: i + 1, value: 1 };
  const { unit, weekday, month, part, season } = r.word(other.last);
  const last = other.last + 1;
  if (unit) return { last, meaning: { what: 'set', count: other.value ?? 1, unit } };
  if (weekday && r.isCapital(other.last))
    return { last, meaning: { what: 'set', count: 1, unit: 'week', weekday } };
  if (month && r.isCapital(other.last))
    return { last, meaning: { what: 'set', count: 1, unit: 'year', month } };
  if (season) return { last, meaning: { what: 'set', count: 1, unit: 'year' } };
  return part ? { last, meaning: { what: 'set', count: 1, unit: 'day' }, part } : null;
}

/** *26th day*, *26th consecutive day*: counts that can tell the report's date. */
function ordinalPhrase(r: TimeReader, i: number): Phrase | null {
  const number = r.ordinal(i);
  if (number < 2) return null;
  const consecutive = r.word(i + 1).consecutive ? 1 : 0;
  const at = i + 1 + consecutive;
  const { unit, plural } = r.word(at);
  const counted =
    unit === 'day' || unit === 'week' || (consecutive === 1 && unit !== undefined && unit !== 'quarter');
  if (!counted || plural || unit === undefined) return null;
  return { last: at + 1, meaning: { what: 'ordinal', number, unit } };
}

function durationPhrase(r: TimeReader, i: number): Phrase | null {
  const amount = r.amount(i);
  if (!amount) return vaguePhrase(r, i);
  const hyphen = r.isDash(amount.last) ? 1 : 0;
  const at = amount.last + hyphen;
  const { unit, plural } = r.word(at);
  if (!unit) return null;
  const article = r.word(i).a === true && amount.last === i + 1;
  if (article && (plural || !standsAlone(r, i, at, unit))) return null;
  // *$5 a year*, *three times a day*
  if (article && isRate(r, i)) return { last: at + 1, meaning: { what: 'set', count: 1, unit } };
  // *a six-year-old* is an age.
  if (r.word(at + 1).old || (r.isDash(at + 1) && r.word(at + 2).old)) return null;
  const half = r.word(at + 1).and && r.word(at + 2).a && r.word(at + 3).half;
  const value = half && amount.value !== null ? amount.value + 0.5 : amount.value;
  const meaning: Meaning = { what: 'duration', count: value, unit };
  return { last: half ? at + 4 : at + 1, meaning };
}

/** *a week* is a length; *a second term*, *a minute detail*, *a day care centre* and *a quarter of them* are not. */
function standsAlone(r: TimeReader, i: number, at: number, unit: Unit): boolean {
  if (unit === 'second' || unit === 'quarter' || unit === 'season' || unit === 'weekend') return false;
  if (unit === 'day' || unit === 'minute') return isRate(r, i) || r.word(i - 1).before === true;
  return !r.isNoun(at + 1) || r.isDash(at + 1);
}

function isRate(r: TimeReader, i: number): boolean {
  return r.startsWithDigit(i - 1) || r.word(i - 1).number !== undefined || r.isMark(i - 1, '%');
}

/** *for weeks*, *recent years*. */
function vaguePhrase(r: TimeReader, i: number): Phrase | null {
  const { unit, plural } = r.word(i);
  if (!unit || !plural || unit === 'second' || unit === 'quarter') return null;
  return r.word(i - 1).before && !r.word(i - 1).and
    ? { last: i + 1, meaning: { what: 'duration', count: null, unit } }
    : null;
}
