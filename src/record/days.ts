/** First and last day, ISO 8601 dates, both included; null where that end is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days that an ISO 8601 date, date-time or interval covers: `2031-06` runs from `2031-06-01` to `2031-06-30`,
 * `2031-08-05/..` has no last day. Null for anything else (a duration, say).
 */
export function daysOf(value: string): Days | null {
  const ends = value.split('/');
  if (ends.length > 2) return null;
  const first = spanOf(ends[0]!);
  const last = spanOf(ends.at(-1)!);
  return first && last ? { from: first.from, to: last.to } : null;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

function spanOf(end: string): Days | null {
  if (end === '..' || end === '') return { from: null, to: null };
  const [, year, month, day] = DATE.exec(end) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
  const length = lengthOfMonth(Number(year), Number(month));
  return length === 0 ? null : { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` };
}

/** 0 for a month that does not exist. */
function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const HOUR = /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]))(?:$|[:Z+.,-])/;

/**
 * The hour that an ISO 8601 date-time tells, `2031-06-18T14`; null where it tells none, or an interval of several. As
 * written, with whatever zone the value has: days are kept that way too, so that an hour is always one of its day.
 */
export function hourOf(value: string): string | null {
  const [first, last = first, ...more] = value.split('/').map((end) => HOUR.exec(end)?.[1] ?? null);
  return first !== null && first === last && more.length === 0 ? first! : null;
}

/** The ISO 8601 date so many days after `day` (before it, where negative). */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
