import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database } from '../database.ts';
import { codedConditions, type Filter, matchOf } from '../filter.ts';
import { matching, NEWEST } from '../finding.ts';
import { explained } from '../record-error.ts';

export type Unit = 'year' | 'month' | 'day';

/** How many statements fall into each year, month or day, by act, in order of time. */
export interface Timeline {
  readonly unit: Unit;
  /** `from` is an ISO 8601 year, month or day. */
  readonly buckets: readonly { readonly from: string; readonly act: string; readonly statements: number }[];
  /** Commitments made in statements that fit, by when they are due; `from` and `to` are about that day. */
  readonly due: readonly { readonly from: string; readonly commitments: number }[];
  /** Whether so many statements fit that only the newest {@link NEWEST} were counted. */
  readonly partial: boolean;
}

/** Characters of an ISO 8601 date that tell the unit. */
const LENGTH: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };

/**
 * Counts by day of saying (or else of publication). Without a filter, or with days or an act alone, it is read off the
 * tally that the record keeps. Throws `QueryError` and `RecordError`.
 */
export async function timelineOf(database: Database, filter: Filter, unit: Unit): Promise<Timeline> {
  const { from, to, act, ...rest } = filter;
  const narrow = Object.values(rest).some((value) => value !== undefined);
  try {
    const { buckets, partial } = narrow
      ? await counted(database, filter, unit)
      : { buckets: await tallied(database, { from, to, act }, unit), partial: false };
    return {
      unit,
      buckets,
      partial,
      due: await dueIn(database, filter, unit),
    };
  } catch (error) {
    throw explained(error, database.file);
  }
}

type Buckets = Timeline['buckets'];

async function tallied(
  { db }: Database,
  { from, to, act }: { from: string | undefined; to: string | undefined; act: string | undefined },
  unit: Unit,
): Promise<Buckets> {
  const begin = sql<string>`substr(day, 1, ${LENGTH[unit]})`;
  return db
    .selectFrom('tally')
    .select(({ fn }) => [begin.as('from'), 'act', fn.sum<number>('statements').as('statements')])
    .$if(from !== undefined, (query) => query.where('day', '>=', from!))
    .$if(to !== undefined, (query) => query.where('day', '<=', to!))
    .$if(act !== undefined, (query) => query.where('act', '=', act!))
    .where('statements', '>', 0)
    .where('day', '!=', '')
    .groupBy([begin, 'act'])
    .orderBy(begin)
    .orderBy('act')
    .execute();
}

async function counted(
  database: Database,
  filter: Filter,
  unit: Unit,
): Promise<{ buckets: Buckets; partial: boolean }> {
  const found = matching(database, filter);
  const begin = sql`substr(statement.day, 1, ${LENGTH[unit]})`;
  const { rows } = await sql<{ from: string; act: string; statements: number }>`
    with found (id) as materialized ${found}
    select ${begin} as "from", statement.act, count(*) as statements
    from found cross join statement on statement.id = found.id
    group by 1, 2 order by 1, 2`.execute(database.db);
  const total = rows.reduce((sum, { statements }) => sum + statements, 0);
  return { buckets: rows.filter(({ from }) => from !== null), partial: total >= NEWEST };
}

async function dueIn(database: Database, filter: Filter, unit: Unit): Promise<Timeline['due']> {
  const { from, to, ...who } = filter;
  const begin = sql<string>`substr(due_to, 1, ${LENGTH[unit]})`;
  return database.db
    .selectFrom('commitment')
    .select(({ fn }) => [begin.as('from'), fn.countAll<number>().as('commitments')])
    .where('due_to', 'is not', null)
    .$if(from !== undefined, (query) => query.where('due_to', '>=', from!))
    .$if(to !== undefined, (query) => query.where('due_to', '<=', to!))
    .$call((query) => {
      const made = madeIn(database, who);
      return made === null ? query : query.where(made);
    })
    .groupBy(begin)
    .orderBy(begin)
    .execute();
}

/** That a commitment is made in a statement that fits, days aside; null where every statement does. */
function madeIn(database: Database, filter: Filter): Expression<SqlBool> | null {
  if (matchOf(filter) !== null) return sql<SqlBool>`commitment.statement in ${matching(database, filter)}`;
  const [first, ...more] = codedConditions(filter);
  if (first === undefined) return null;
  const conditions = sql.join([first, ...more], sql` and `);
  return sql<SqlBool>`exists (select 1 from statement where statement.id = commitment.statement and ${conditions})`;
}
