import { overlap } from '../../text/span.ts';
import { type DayRange, dayRange } from './day-range.ts';
import type { Readable } from './readable.ts';

export const LANES = ['published', 'said', 'about', 'due'] as const;
export type Lane = (typeof LANES)[number];

/** A date of the text, once for each lane it is in. */
export interface Dated extends DayRange {
  readonly lane: Lane;
  /** ISO 8601. */
  readonly value: string;
  /** How often. */
  readonly count: number;
}

/** The dates of a reading: published, said, spoken about, due. What the text does not settle is left out. */
export function datesOf({ reading }: Readable): Dated[] {
  const { report, statements, whens } = reading;
  const told = new Set(statements.flatMap(({ saidAt }) => saidAt?.when ?? []));
  // A date that says when something was said is not spoken about; a due date has a lane of its own.
  const due = statements.flatMap(({ commitments }) => commitments.flatMap((one) => one.due ?? []));
  const about = whens.filter(
    ({ id, kind, value, start, end }) =>
      kind === 'date' &&
      value !== null &&
      !told.has(id) &&
      !report.published.evidence.some(
        ({ by, spans }) => by === 'dateline' && spans.some((span) => overlap(span, { start, end })),
      ),
  );
  return [
    ...counted('published', [report.published.value]),
    ...counted(
      'said',
      statements.map(({ saidAt }) => saidAt?.value ?? null),
    ),
    ...counted(
      'about',
      about.map(({ value }) => value),
    ),
    ...counted('due', due),
  ];
}

function counted(lane: Lane, values: readonly (string | null)[]): Dated[] {
  const found = new Map<string, Dated>();
  for (const value of values) {
    const range = value === null ? null : dayRange(value);
    if (!range || value === null) continue;
    // Hours are too fine for this: what falls on a day is that day's.
    const day = value.replace(/T[^/]*/g, '');
    found.set(day, { lane, value: day, ...range, count: (found.get(day)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What the drawing shows: the dates of report and sayings with those near them. Dates far off would flatten it. */
export function windowOf(dates: readonly Dated[]): DayRange | null {
  const near = dates.filter(({ lane }) => lane === 'published' || lane === 'said');
  const [core, spread] = near.length > 0 ? [rangeOf(near), 120] : [rangeOf(dates), 0];
  if (!core) return null;
  const reach = Math.max(spread, core.to - core.from);
  const within = dates.filter(({ from, to }) => from >= core.from - reach && to <= core.to + reach);
  const range = rangeOf(within.length > 0 ? within : dates)!;
  const margin = Math.max(1, (range.to - range.from) * 0.05);
  return { from: range.from - margin, to: range.to + margin };
}

function rangeOf(dates: readonly DayRange[]): DayRange | null {
  if (dates.length === 0) return null;
  return {
    from: dates.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: dates.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}
