import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database } from '../database.ts';
import { dayAfter } from '../days.ts';
import { codedConditions, type Filter, matchOf } from '../filter.ts';
import { matching, NEWEST } from '../finding.ts';
import { explained } from '../record-error.ts';
import { QueryError } from '../word-query.ts';

export type Unit = 'year' | 'month' | 'day' | 'hour';

/** How many statements fall into each year, month, day or hour, by act, in order of time. */
export interface Timeline {
  readonly unit: Unit;
  /** `from` is an ISO 8601 year, month, day or hour. */
  readonly buckets: readonly { readonly from: string; readonly act: string; readonly statements: number }[];
  /** Statements of these days whose hour nobody tells, so that they are in no bucket; 0 where hours are not asked for. */
  readonly withoutHour: number;
  /** Commitments made in statements that fit, by when they are due, at the finest by day; `from` and `to` are about that day. */
  readonly due: readonly { readonly from: string; readonly commitments: number }[];
  /** Whether so many statements fit that only the newest {@link NEWEST} were counted. */
  readonly partial: boolean;
}

/** Characters of an ISO 8601 date that tell the unit; hours have a column of their own. */
const LENGTH: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10, hour: 10 };

/** Over how many days hours are counted at the most. */
const MOST_DAYS = 31;

/**
 * Counts by day of saying (or else of publication). Without a filter, or with days or an act alone, it is read off the
 * tally that the record keeps. Throws `QueryError` and `RecordError`.
 */
export async function timelineOf(database: Database, filter: Filter, unit: Unit): Promise<Timeline> {
  const { from, to, act, ...rest } = filter;
  if (unit === 'hour') checkShort(from, to);
  const narrow = Object.values(rest).some((value) => value !== undefined);
  try {
    const counts = narrow
      ? await counted(database, filter, unit)
      : unit === 'hour'
        ? await hoursTold(database, { from: from!, to: to!, act })
        : { buckets: await tallied(database, { from, to, act }, unit), withoutHour: 0, partial: false };
    return {
      unit,
      ...counts,
      due: await dueIn(database, filter, unit),
    };
  } catch (error) {
    throw explained(error, database.file);
  }
}

type Buckets = Timeline['buckets'];
type Counts = Pick<Timeline, 'buckets' | 'withoutHour' | 'partial'>;

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

async function counted(database: Database, filter: Filter, unit: Unit): Promise<Counts> {
  const found = matching(database, filter);
  const begin = unit === 'hour' ? sql`statement.hour` : sql`substr(statement.day, 1, ${LENGTH[unit]})`;
  const { rows } = await sql<{ from: string | null; act: string; statements: number; begun: number }>`
    with found (id) as materialized ${found}
    select ${begin} as "from", statement.act, count(*) as statements, sum(statement.day >= ${filter.from ?? ''}) as begun
    from found cross join statement on statement.id = found.id
    group by 1, 2 order by 1, 2`.execute(database.db);
  const total = rows.reduce((sum, { statements }) => sum + statements, 0);
  const buckets = rows.flatMap(({ from, act, statements }) =>
    from === null ? [] : [{ from, act, statements }],
  );
  // What began before these days has no hour, as in the tally no day, of them.
  const silent = rows.reduce((sum, { from, begun }) => sum + (from === null ? (begun ?? 0) : 0), 0);
  return { buckets, withoutHour: unit === 'hour' ? silent : 0, partial: total >= NEWEST };
}

/** Hours along their index, of all statements or those of an act; what the tally has more has no hour. */
async function hoursTold(
  database: Database,
  days: { from: string; to: string; act: string | undefined },
): Promise<Counts> {
  const buckets = await database.db
    .selectFrom('statement')
    .select(({ fn }) => ['hour as from', 'act', fn.countAll<number>().as('statements')])
    .where('hour', '>=', days.from)
    .where('hour', '<', dayAfter(days.to, 1))
    .$if(days.act !== undefined, (query) => query.where('act', '=', days.act!))
    .groupBy(['hour', 'act'])
    .orderBy('hour')
    .orderBy('act')
    .$narrowType<{ from: string }>()
    .execute();
  const sum = (counts: Buckets) => counts.reduce((total, { statements }) => total + statements, 0);
  const all = sum(await tallied(database, days, 'day'));
  return { buckets, withoutHour: all - sum(buckets), partial: false };
}

/** Hours are only told of so few days. Throws `QueryError`. */
function checkShort(from: string | undefined, to: string | undefined): void {
  if (from !== undefined && to !== undefined && to < dayAfter(from, MOST_DAYS)) return;
  throw new QueryError(`hours are counted over at most ${MOST_DAYS} days: give from and to`, 'unit');
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
