import { daysText, dayText } from '../day.ts';

/** A date, date-time or interval of ISO 8601, as people write it. */
export function Day({ value }: { readonly value: string | null }) {
  if (value === null || value.includes('/')) return <span class="day">{dayText(value)}</span>;
  return (
    <time class="day" dateTime={value}>
      {dayText(value)}
    </time>
  );
}

/** The days from one to another, both included. */
export function Days({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  if (from !== null && from === to) return <Day value={from} />;
  return <span class="day">{daysText(from, to)}</span>;
}
