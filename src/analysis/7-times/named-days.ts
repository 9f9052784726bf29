import {
  type Day,
  dayOf,
  dayOfIso,
  daysInMonth,
  easterOf,
  isCivil,
  orthodoxEasterOf,
  weekdayOf,
} from './civil.ts';
import { wordKey } from './time-words.ts';

/** A day with a name that comes once a year, or in the years that the table knows. */
export interface NamedDay {
  /** The first is the usual one. */
  readonly names: readonly string[];
  /** The words of each name as keys. */
  readonly keys: readonly (readonly number[])[];
  /** The year in which it was first kept, where *the 1st … Day* can tell the year. */
  readonly since: number | null;
  /** In that year, or null where the table does not say. */
  dayIn(year: number): Day | null;
}

/** The table made ready for looking up: see {@link TimeWords}. */
export interface NamedDays {
  readonly namedDays: readonly NamedDay[];
  readonly namedDaysByStart: ReadonlyMap<number, readonly number[]>;
}

/**
 * Reads the lines of `data/en/named-days.ts`: `rule | names, parted by semicolons | first year`. A rule is a day
 * (`08-22`), a distance from Easter (`easter+1`, `orthodox+0`), a weekday of a month (`4th thu nov`, `last mon may`), or
 * a list of dates (`2030-04-24 2031-04-13`). Throws `Error` on a line that it cannot read.
 */
export function compileNamedDays(table: string): NamedDays {
  const namedDays: NamedDay[] = [];
  const namedDaysByStart = new Map<number, number[]>();
  for (const line of table.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [rule = '', list = '', since = ''] = line.split('|').map((part) => part.trim());
    const names = list.split(';').map((name) => name.trim());
    const keys = names.map((name) => wordsOf(name).map(wordKey));
    const index = namedDays.length;
    namedDays.push({ names, keys, since: since ? Number(since) : null, dayIn: ruleOf(rule) });
    for (const start of new Set(keys.map(([first]) => first!))) {
      namedDaysByStart.set(start, [...(namedDaysByStart.get(start) ?? []), index]);
    }
  }
  return { namedDays, namedDaysByStart };
}

/** A name's words as stage 1 cuts them: hyphens and possessive endings apart. */
function wordsOf(name: string): string[] {
  return name.match(/['’]s\b|[\p{L}\p{N}.]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function ruleOf(rule: string): (year: number) => Day | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) {
    const [month, day] = [Number(fixed[1]), Number(fixed[2])];
    return (year) => (isCivil(year, month, day) ? dayOf(year, month, day) : null);
  }
  const feast = /^(easter|orthodox)([+-]\d+)$/.exec(rule);
  if (feast) {
    const sunday = feast[1] === 'easter' ? easterOf : orthodoxEasterOf;
    return (year) => sunday(year) + Number(feast[2]);
  }
  const nth = /^(last|\d)(?:st|nd|rd|th)? (\w{3}) (\w{3})(\+\d)?$/.exec(rule);
  if (nth) {
    const [weekday, month] = [WEEKDAYS.indexOf(nth[2]!) + 1, MONTHS.indexOf(nth[3]!) + 1];
    if (weekday > 0 && month > 0) {
      return (year) => nthWeekday(year, month, weekday, nth[1]!) + Number(nth[4] ?? 0);
    }
  }
  const days = rule.split(/\s+/).map(dayOfIso);
  if (days.includes(null)) throw new Error(`A named day’s rule that cannot be read: ${rule}`);
  const byYear = new Map(rule.split(/\s+/).map((date, i) => [Number(date.slice(0, 4)), days[i]!]));
  return (year) => byYear.get(year) ?? null;
}

function nthWeekday(year: number, month: number, weekday: number, nth: string): Day {
  if (nth === 'last') {
    const end = dayOf(year, month, daysInMonth(year, month));
    return end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(nth) - 1);
}
