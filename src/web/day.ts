import { strings } from './strings/en.ts';

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2}))?/;

/** Year, month and day of a date, as far as it goes; null for what is no date. Never through `Date`: no zone shifts it. */
interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
}

function partsOf(value: string): Parts | null {
  const [, year, month, day, time] = PART.exec(value) ?? [];
  if (year === undefined || (month !== undefined && !strings.days.months[Number(month) - 1])) return null;
  return { year, month, day, time };
}

/**
 * An ISO 8601 date, date-time or interval as people write it: `2031-06-12` is *12 June 2031*, `2031-06-12/2031-06-14`
 * *12–14 June 2031*, `../2031-06-30` *by 30 June 2031*. What is none is shown as it is.
 */
export function dayText(value: string | null): string {
  if (value === null) return strings.days.unknown;
  const [from, to, ...more] = value.split('/');
  if (to === undefined) return oneText(value);
  return more.length > 0 ? value : daysText(from === '..' ? null : from!, to === '..' ? null : to);
}

/** The days from one to another, both included: a whole month or year is named as that. Null: that end is open. */
export function daysText(from: string | null, to: string | null): string {
  if (!from || !to) {
    if (to) return strings.days.until(oneText(to));
    return from ? strings.days.since(oneText(from)) : strings.days.unknown;
  }
  if (from === to) return oneText(from);
  const [first, last] = [partsOf(from), partsOf(to)];
  if (!first || !last || first.time || last.time) return strings.days.longRange(oneText(from), oneText(to));
  return wholeText(first, last) ?? rangeText(first, last);
}

function wholeText(first: Parts, last: Parts): string | null {
  if (first.year !== last.year || first.day !== '01' || !first.month || !last.month || !last.day) return null;
  if (Number(last.day) !== lengthOfMonth(Number(last.year), Number(last.month))) return null;
  if (first.month === last.month) return textOf({ ...first, day: undefined });
  return first.month === '01' && last.month === '12' ? first.year : null;
}

function rangeText(first: Parts, last: Parts): string {
  const sameMonth = first.year === last.year && first.month === last.month && first.day && last.day;
  if (sameMonth) return strings.days.range(String(Number(first.day)), textOf(last));
  return strings.days.longRange(textOf(first, first.year === last.year), textOf(last));
}

function oneText(value: string): string {
  const parts = partsOf(value);
  if (!parts) return value;
  return parts.time ? strings.days.at(textOf(parts), parts.time) : textOf(parts);
}

function textOf({ year, month, day }: Parts, withoutYear = false): string {
  const name = month === undefined ? undefined : strings.days.months[Number(month) - 1];
  const parts = [day === undefined ? undefined : String(Number(day)), name];
  if (!withoutYear || name === undefined) parts.push(year);
  return parts.filter((part) => part !== undefined).join(' ');
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
