/** What a bar of a timeline stands for. */
export type Unit = 'year' | 'month' | 'day' | 'hour';

/** Days as whole numbers since 1 January 1970, so that they can be reckoned with and no time zone shifts them. */
const DAY = 86_400_000;
export const HOURS = 24;

/** The number of the first day of an ISO 8601 year, month, day or date-time; null for what is none. */
export function dayNumber(iso: string): number | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso) ?? [];
  if (year === undefined) return null;
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : at / DAY;
}

/** The same with the hour, where one is told, as a fraction of the day. */
export function timeNumber(iso: string): number | null {
  const day = dayNumber(iso);
  const hour = /^[\d-]{10}T(\d{2})/.exec(iso)?.[1];
  return day === null || hour === undefined ? day : (day * HOURS + Number(hour)) / HOURS;
}

/** An hour as ISO 8601 has it: `2031-06-17T14`. */
export function isoHour(time: number): string {
  return new Date((Math.round(time * HOURS) / HOURS) * DAY + 1).toISOString().slice(0, 13);
}

/** When an hour begins: `14:00`. */
export const hourText = (time: number) => `${isoHour(time).slice(11)}:00`;

/** A day as an ISO 8601 date. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first day (or hour) of the unit that a day falls into. */
export function beginOf(unit: Unit, day: number): number {
  if (unit === 'hour') return Math.floor(day * HOURS) / HOURS;
  const length = { year: 4, month: 7, day: 10 }[unit];
  return dayNumber(isoDay(day).slice(0, length))!;
}

/** The first day of the unit after the one that begins on a day, or of one some units later. */
export function laterBy(unit: Unit, begin: number, units = 1): number {
  if (unit === 'hour') return (Math.round(begin * HOURS) + units) / HOURS;
  if (unit === 'day') return begin + units;
  const date = new Date(begin * DAY);
  const months = unit === 'month' ? units : units * 12;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / DAY;
}

/** Days from the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** The ends are hours, both included, instead of days. */
  readonly hours?: true;
}

/** When a span is over. */
export const endOf = ({ last, hours }: Span) => laterBy(hours ? 'hour' : 'day', last);

/** The days that a span lies on. */
export const daysOfSpan = ({ first, last }: Span): Span => ({
  first: Math.floor(first),
  last: Math.floor(last),
});

/** Over how many days hours can be asked for, and over how many they fit best. */
export const MOST_DAYS_OF_HOURS = 31;
const DAYS_BY_HOUR = 3;

export const lengthOf = ({ first, last }: Span) => last - first + 1;

/** The span that both have in common, or null. */
export function common(a: Span, b: Span): Span | null {
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return first <= last ? { first, last } : null;
}

/** A span as long as another, moved so that it lies within bounds; as long as these where it is longer. */
export function within(span: Span, bounds: Span): Span {
  const length = Math.min(lengthOf(span), lengthOf(bounds));
  const first = Math.min(Math.max(span.first, bounds.first), bounds.last - length + 1);
  return { first, last: first + length - 1 };
}

/** In which unit a span is best seen at first. */
export function unitFor(span: Span): Unit {
  const days = lengthOf(span);
  if (days <= DAYS_BY_HOUR) return 'hour';
  return days <= 190 ? 'day' : days <= 25 * 366 ? 'month' : 'year';
}
