import { daysText } from '../day.ts';
import { strings } from '../strings/en.ts';
import { HOURS, hourText, isoDay } from './calendar.ts';

/** What lies between two times, as people write it: days where they are whole, else hours of them. The end is not in it. */
export function timesText(begin: number, end: number): string {
  if (Number.isInteger(begin) && Number.isInteger(end)) return daysText(isoDay(begin), isoDay(end - 1));
  // The hour that ends a day ends at 24:00, not on the next day.
  const lastHour = (Math.round(end * HOURS) - 1) / HOURS;
  const until = Number.isInteger(end) ? strings.timeline.midnight : hourText(end);
  const [first, last] = [
    daysText(isoDay(begin), isoDay(begin)),
    daysText(isoDay(lastHour), isoDay(lastHour)),
  ];
  if (first === last) return strings.timeline.hours(first, hourText(begin), until);
  return strings.days.longRange(strings.days.at(first, hourText(begin)), strings.days.at(last, until));
}
