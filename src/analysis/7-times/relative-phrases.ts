import { calendarPhrase, withPart } from './calendar-phrases.ts';
import type { Meaning, Step, Unit } from './meaning.ts';
import { namedDayPhrase } from './named-day-phrases.ts';
import type { Phrase } from './phrase.ts';
import { quarterPhrase } from './quarter-phrases.ts';
import type { TimeReader } from './time-reader.ts';

/** Dates counted from the report's date or from another: *yesterday*, *last month*, *two days ago*, *a week later*. */
export function relativePhrase(r: TimeReader, i: number): Phrase | null {
  // *USA Today* and *Kamloops This Week* are papers.
  if (r.isCapital(i) && r.isCapital(i - 1) && !r.word(i).the) return null;
  const { dayWord, part } = r.word(i);
  if (dayWord !== undefined) {
    const phrase: Phrase = { last: i + 1, meaning: shift(dayWord, 'day', 'report') };
    return part ? { ...phrase, part } : withPart(r, phrase);
  }
  return steppedPhrase(r, i) ?? unitAgoPhrase(r, i) ?? countedPhrase(r, i) ?? dayBeforePhrase(r, i);
}

function shift(count: number, unit: Unit, from: 'report' | 'text', whole = true): Meaning {
  return { what: 'shift', count, unit, from, whole };
}

/** *last month*, *this morning*, *the past three weeks*, *the following day*, *last Friday*, *that year*. */
function steppedPhrase(r: TimeReader, i: number): Phrase | null {
  const the = r.word(i).the ? 1 : 0;
  let at = i + the;
  const { step, textStep, window, that, a } = r.word(at);
  // *last week* counts; *it will last weeks* does not.
  if (r.isVerb(at) && step !== 0 && !(the && textStep !== undefined)) return null;
  if (step === undefined && textStep === undefined && !window && !that) return null;
  if (a) return null;
  // *this past Tuesday*, *this coming week*
  const second = r.word(at + 1);
  const twice = step === 0 && (second.step !== undefined || second.window) && !r.isVerb(at + 1);
  if (twice) at++;
  const by = twice ? (second.step ?? -1) : (step ?? textStep ?? (that ? 0 : -1));
  const fromText = !twice && step === undefined;
  const windowed = twice ? second.window : window;
  return (
    (windowed ? windowPhrase(r, at + 1) : null) ??
    (window && step === undefined && textStep === undefined
      ? null
      : namedPhrase(r, at + 1, by, fromText, the === 1))
  );
}

/** After *the past*: *three weeks*, *few days*, *decade*, *years*. */
function windowPhrase(r: TimeReader, i: number): Phrase | null {
  const amount = r.word(i).a ? null : r.amount(i);
  const at = amount ? amount.last : i;
  const { unit, plural } = r.word(at);
  if (!unit || !(amount || plural || unit === 'decade' || unit === 'century')) return null;
  if (amount?.value === 1) return null;
  const count = amount ? amount.value : plural ? null : 1;
  return { last: at + 1, meaning: { what: 'duration', count, unit } };
}

/** After *last*, *this*, *next* …: what it is one of. */
function namedPhrase(r: TimeReader, i: number, by: Step, fromText: boolean, the: boolean): Phrase | null {
  const fiscal = r.word(i).fiscal ? i + 1 : i;
  const quarter = quarterPhrase(r, fiscal);
  if (quarter?.meaning.what === 'quarter') return { ...quarter, meaning: { ...quarter.meaning, step: by } };
  const { unit, plural, part, weekday, month, season, period } = r.word(fiscal);
  if (period && fromText && !plural) return { last: fiscal + 1, meaning: shift(by, 'quarter', 'text') };
  if (part) return partOfDay(fiscal, part, by, fromText || (by === 1 && the));
  if (unit && !plural && unit !== 'second' && unit !== 'minute') {
    // *the next day* follows the day before in the text; *next week* the report's.
    const text = fromText || (the && by === 1 && (unit === 'day' || unit === 'week'));
    return withPart(r, { last: fiscal + 1, meaning: shift(by, unit, text ? 'text' : 'report') });
  }
  if (weekday !== undefined && r.isCapital(fiscal) && !r.word(fiscal).doubtful) {
    return withPart(r, { last: fiscal + 1, meaning: { what: 'weekday', weekday, step: by } });
  }
  if (month !== undefined && r.isCapital(fiscal) && !r.isPerson(fiscal)) {
    const dated = calendarPhrase(r, fiscal);
    if (dated && dated.meaning.what !== 'month') return dated;
    return { last: fiscal + 1, meaning: { what: 'month', month, step: by } };
  }
  if (season && !plural) return { last: fiscal + 1, meaning: { what: 'season', season, step: by } };
  const named = namedDayPhrase(r, fiscal);
  if (named?.meaning.what === 'holiday') return { ...named, meaning: { ...named.meaning, step: by } };
  return null;
}

/** *last night* was yesterday's; *this morning* is today's. */
function partOfDay(i: number, part: Phrase['part'] & string, by: Step, fromText: boolean): Phrase {
  return { last: i + 1, meaning: shift(by, 'day', fromText ? 'text' : 'report'), part };
}

/** *year-ago*, *the year-earlier quarter*: what is compared with. */
function unitAgoPhrase(r: TimeReader, i: number): Phrase | null {
  const { unit, plural } = r.word(i);
  if (unit !== 'year' || plural || !r.isHyphen(i + 1)) return null;
  const { ago, away } = r.word(i + 2);
  if (ago !== -1 && away !== -1) return null;
  const compared = r.word(i + 3).period || r.word(i + 3).unit === 'quarter';
  return { last: compared ? i + 4 : i + 3, meaning: shift(-1, 'year', 'report', false) };
}

/** *two days ago*, *a week later*, *five months earlier*, *a day after the vote*, *two weeks from now*. */
function countedPhrase(r: TimeReader, i: number): Phrase | null {
  const amount = r.amount(i);
  if (!amount) {
    const { unit, plural } = r.word(i);
    const { ago } = r.word(i + 1);
    return unit && plural && ago ? { last: i + 2, meaning: { what: 'reference', to: 'past' } } : null;
  }
  const hyphen = r.isHyphen(amount.last) ? 1 : 0;
  const { unit } = r.word(amount.last + hyphen);
  if (!unit || hyphen) return null;
  const at = amount.last + 1;
  const { ago, away, before } = r.word(at);
  if (ago === undefined && away === undefined) return fromNow(r, at, amount.value, unit);
  // In *two days before the vote* the day depends on the vote's.
  const loose = ago === undefined && before === true;
  if (amount.value === null)
    return { last: at + 1, meaning: { what: 'reference', to: (ago ?? away)! < 0 ? 'past' : 'future' } };
  const count = (ago ?? away)! * amount.value;
  const from = ago !== undefined ? 'report' : 'text';
  if (loose && !endsClause(r, at + 1)) return null;
  return { last: at + 1, meaning: shift(count, unit, from, false) };
}

/** Whether nothing more of the clause stands at `i`. */
function endsClause(r: TimeReader, i: number): boolean {
  return !r.has(i) || /^[,.;:)”"—-]/.test(r.form(i));
}

/** *from now*, *from today*, *hence*. */
function fromNow(r: TimeReader, at: number, count: number | null, unit: Unit): Phrase | null {
  const now = r.word(at + 1);
  if (!r.word(at).between || !(now.reference === 'present' || now.dayWord === 0) || count === null)
    return null;
  return { last: at + 2, meaning: shift(count, unit, 'report', false) };
}

/** *the day before yesterday*, *the day after tomorrow*, *the day before*, *the week after*. */
function dayBeforePhrase(r: TimeReader, i: number): Phrase | null {
  if (!r.word(i).the) return null;
  const { unit, plural } = r.word(i + 1);
  const { away } = r.word(i + 2);
  if (!unit || plural || away === undefined) return null;
  const { dayWord } = r.word(i + 3);
  if (dayWord !== undefined) return { last: i + 4, meaning: shift(dayWord + away, 'day', 'report') };
  return endsClause(r, i + 3) ? { last: i + 3, meaning: shift(away, unit, 'text', unit !== 'week') } : null;
}
