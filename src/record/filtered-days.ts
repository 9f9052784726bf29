import type { Database } from './database.ts';
import type { Filter } from './filter.ts';

/** The days that a filter's dates leave. */
export interface Days {
  /** The first day on which anything that fits may have begun to be said: an ISO 8601 day, or '' for any. */
  readonly since: string;
  /** Whether their statements are few enough to be sorted by number. */
  readonly few: boolean;
  /** The lowest and the highest number of a statement of these days. */
  readonly first: number;
  readonly last: number;
}

/** Null where the filter names no date. Fewer statements than `most` are few. */
export function daysOf(database: Database, { from, to = '9999' }: Filter, most: number): Days | null {
  if (from === undefined && to === '9999') return null;
  const since = from === undefined ? '' : firstDay(database, from);
  const { n } = database.raw
    .prepare(`select count(*) as n from (select 1 from statement where day >= ? and day <= ? limit ${most})`)
    .get(since, to) as { n: number };
  return { since, few: n < most, ...numbersOn(database, since, to) };
}

/** What was said in a month began before its last day: the first day of what reaches `from`. */
export function firstDay({ raw }: Database, from: string): string {
  const first = raw.prepare(`
    select min(day) as day from statement indexed by statement_over_days
    where said_to > day and said_to >= ? and day < ?`);
  return String(first.get(from, from)?.['day'] ?? from);
}

/**
 * What was said long ago came into the record long ago, as a rule: its statements stand together. Costs three looks at an
 * index for each of the days, of which there are thousands where there are millions of statements.
 */
function numbersOn({ raw }: Database, since: string, to: string): Pick<Days, 'first' | 'last'> {
  const found = raw.prepare(`
    with recursive days (day) as (
      select min(day) from statement where day >= ?
      union all
      select (select min(day) from statement where day > days.day) from days where days.day < ?
    )
    select min((select min(id) from statement where day = days.day)) as first,
      max((select max(id) from statement where day = days.day)) as last
    from days where day <= ?`);
  const { first, last } = found.get(since, to, to) as Record<'first' | 'last', number | null>;
  return { first: first ?? 0, last: last ?? -1 };
}
