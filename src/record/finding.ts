import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from './database.ts';
import { codedConditions, type Filter, matchOf } from './filter.ts';
import { firstDay } from './filtered-days.ts';
import { type Numbers, newestNumbers, risingNumbers } from './numbers.ts';

/** The highest numbers of statements that fit, below that of the cursor `after`. */
export async function newestOf(
  database: Database,
  filter: Filter,
  limit: number,
  after: string | undefined,
): Promise<number[]> {
  const before = after === undefined ? undefined : Number(after);
  return firstOf(database, newestNumbers(database, filter, matchOf(filter), before), limit);
}

/** Of how many statements that fit, at the most, an overview is made: the newest. */
export const NEWEST = 20_000;

/** The numbers of the statements that `filter` lets through, the newest `most` of them. Throws `QueryError`. */
export const matching = (database: Database, filter: Filter, most = NEWEST): RawBuilder<unknown> =>
  sql`(${newestNumbers(database, filter, matchOf(filter))} limit ${most})`;

/** Up to so many statements are looked up to sort them by day; more are soon met on a walk along the days. */
const FEW = 1000;

/** The numbers of the earliest statements that fit, after the day and number of the cursor `after`. */
export async function earliestOf(
  database: Database,
  filter: Filter,
  limit: number,
  after: string | undefined,
): Promise<number[]> {
  const list = isListedByDay(filter) ? null : risingNumbers(database, filter, matchOf(filter));
  const conditions = [...daysFrom(database, filter, after), ...codedConditions(filter)];
  if (list === null) return alongDays(database, conditions, limit);
  const first = await firstOf(database, list, FEW);
  return first.length < FEW
    ? amongFew(database, first, conditions, limit)
    : alongDays(database, [...conditions, isIn(list)], limit);
}

/** Whether an index has all that fits by day, or nearly so where one person speaks. */
function isListedByDay(filter: Filter): boolean {
  const { act, channel, manner, certainty, person, report } = filter;
  if (matchOf(filter) !== null || report !== undefined) return false;
  if (person !== undefined) return true;
  return manner === undefined && certainty === undefined && (act === undefined || channel === undefined);
}

function daysFrom(database: Database, { from }: Filter, after: string | undefined): Expression<SqlBool>[] {
  const [day, id] = after?.split(' ') ?? [];
  return [
    sql<SqlBool>`statement.day >= ${from === undefined ? '' : firstDay(database, from)}`,
    ...(day === undefined ? [] : [sql<SqlBool>`(statement.day, statement.id) > (${day}, ${Number(id)})`]),
  ];
}

/** A list is gone through in order, side by side with others, only where it has a limit; the plus keeps it a set to look into. */
const isIn = (list: Numbers) => sql<SqlBool>`+statement.id in (${list} limit -1)`;

async function alongDays(
  { db }: Database,
  conditions: readonly Expression<SqlBool>[],
  limit: number,
): Promise<number[]> {
  const query = db.selectFrom('statement').select('id').orderBy('day').orderBy('id');
  const rows = await query
    .where(({ and }) => and([...conditions]))
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function amongFew(
  { db }: Database,
  numbers: readonly number[],
  conditions: readonly Expression<SqlBool>[],
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select statement.id from json_each(${JSON.stringify(numbers)}) as one cross join statement on statement.id = one.value
    where ${sql.join([...conditions], sql` and `)} order by day, statement.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

async function firstOf({ db }: Database, list: Numbers, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`${list} limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
