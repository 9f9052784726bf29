import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from './database.ts';
import { codedConditions, dateConditions, type Filter } from './filter.ts';
import { type Days, daysOf } from './filtered-days.ts';

/**
 * Numbers of statements, by lists. Each part of a filter has an index that lists its statements in the order of their
 * numbers. SQLite goes through several lists side by side and keeps what stands in all (*MERGE (INTERSECT)* in a query
 * plan): a page of common words is full soon, and that words never meet an act is known when two lists are read, without
 * a look at any statement.
 */
export type Numbers = RawBuilder<{ readonly id: number }>;

/** One list: which column is the number, of which rows. */
interface List {
  readonly number: RawBuilder<unknown>;
  readonly rows: RawBuilder<unknown>;
}

/** What decides which lists are read; answers are the same whatever they are. */
export interface Sizes {
  /** A code (an act, a channel …) that so many statements have is common: a look at all statements finds it soon. */
  readonly common: number;
  /** Days with fewer statements than this have a list, which is sorted by number. */
  readonly few: number;
}

/** A list of so many is read in a few milliseconds, all of a million statements in fifty; sorting costs more than reading. */
const SIZES: Sizes = { common: 200_000, few: 20_000 };

/**
 * The numbers of all that fits, the highest first; below `before` where that is given. `match` is the FTS5 query of the
 * filter's words, or null.
 */
export function newestNumbers(
  database: Database,
  filter: Filter,
  match: string | null,
  before: number = Number.MAX_SAFE_INTEGER,
  sizes: Sizes = SIZES,
): Numbers {
  const days = daysOf(database, filter, sizes.few);
  const codes = codesOf(database, filter, sizes.common);
  const lists = narrowLists(filter, match, codes.rare);
  if (days?.few) lists.push(listOfDays(days, filter));
  const rest = { ...codes.common, ...(days && !days.few ? datesOf(filter) : {}) };
  if (lists.length === 0 || Object.keys(rest).length > 0) lists.push(listOfRest(rest));
  const [first, last] = rangeOf(database, filter);
  const range = [Math.max(first, days?.first ?? 0), Math.min(last, days?.last ?? last, before - 1)] as const;
  return sql`${inAll(lists, range)} order by 1 desc`;
}

/**
 * The numbers of what has the words, and what else is rare; the lowest first: in that order they are soon made into a set.
 * Null where nothing of that is asked for.
 */
export function risingNumbers(database: Database, filter: Filter, match: string | null): Numbers | null {
  const lists = narrowLists(filter, match, codesOf(database, filter, SIZES.common).rare);
  return lists.length === 0 ? null : sql`${inAll(lists, rangeOf(database, filter))} order by 1`;
}

const inAll = (lists: readonly List[], [first, last]: readonly [number, number]) =>
  sql.join(
    lists.map(
      ({ number, rows }) =>
        sql`select ${number} as id from ${rows} and ${number} between ${first} and ${last}`,
    ),
    sql` intersect `,
  );

/** The first and last number of what somebody says, or of a report: no list need be read above or below. */
function rangeOf({ raw }: Database, { person, report }: Filter): [number, number] {
  if (person === undefined && report === undefined) return [0, Number.MAX_SAFE_INTEGER];
  const [column, value] = report === undefined ? ['person', person!] : ['report', report];
  const found = raw.prepare(`select min(id) as first, max(id) as last from statement where ${column} = ?`);
  const { first, last } = found.get(value) as Record<'first' | 'last', number | null>;
  return [first ?? 0, last ?? -1];
}

const numbersIn = (rows: RawBuilder<unknown>): List => ({ number: sql`id`, rows });

/** What one person says is listed by day, and a report's statements by name: these lists are short, and sorted. */
const narrowLists = ({ person, report }: Filter, match: string | null, rare: Codes): List[] => [
  ...(match === null
    ? []
    : [{ number: sql`rowid`, rows: sql`statement_words where statement_words match ${match}` }]),
  ...Object.entries(rare).map(([code, value]) => listOfCode(code as Code, value)),
  ...(person === undefined
    ? []
    : [numbersIn(sql`statement indexed by statement_by_person where person = ${person}`)]),
  ...(report === undefined ? [] : [numbersIn(sql`statement where report = ${report}`)]),
];

const CODES = ['act', 'channel', 'manner', 'certainty'] as const;
type Code = (typeof CODES)[number];
type Codes = Pick<Filter, Code>;

function codesOf({ raw }: Database, filter: Filter, most: number): { rare: Codes; common: Codes } {
  const [rare, common]: [[Code, string][], [Code, string][]] = [[], []];
  for (const code of CODES) {
    const value = filter[code];
    if (value === undefined) continue;
    const { n } = raw
      .prepare(`select count(*) as n from (select 1 from statement where ${code} = ? limit ${most})`)
      .get(value) as { n: number };
    (n < most ? rare : common).push([code, value]);
  }
  return { rare: Object.fromEntries(rare), common: Object.fromEntries(common) };
}

const listOfCode = (code: Code, value: string): List =>
  numbersIn(sql`statement indexed by ${sql.ref(`statement_by_${code}`)} where ${sql.ref(code)} = ${value}`);

/** A code alone has a list; several, or dates, are looked for in a narrow copy of all statements, in one go. */
function listOfRest(rest: Filter): List {
  const [[name, value] = [], ...others] = Object.entries(rest);
  const code = CODES.find((one) => one === name);
  if (code !== undefined && others.length === 0) return listOfCode(code, value);
  return numbersIn(sql`statement indexed by statement_in_brief where ${allOf(codedConditions(rest))}`);
}

function listOfDays({ since }: Days, filter: Filter): List {
  const fits = allOf([sql<SqlBool>`day >= ${since}`, ...dateConditions(filter)]);
  return numbersIn(sql`statement indexed by statement_by_day where ${fits}`);
}

const datesOf = ({ from, to }: Filter): Pick<Filter, 'from' | 'to'> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const allOf = (conditions: readonly Expression<SqlBool>[]) =>
  sql`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
