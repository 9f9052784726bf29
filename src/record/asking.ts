import { type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from './database.ts';
import { type Path, pathTo } from './paths.ts';
import { explained } from './record-error.ts';
import type { Schema } from './schema.ts';
import { wordQuery } from './word-query.ts';

/** Which statements to look for. Everything given must hold. */
export interface Filter {
  /** Words of the content, as `wordQuery` reads them. */
  readonly words?: string;
  /** Words of the name or description. */
  readonly speaker?: string;
  readonly addressee?: string;
  readonly target?: string;
  readonly outlet?: string;
  readonly channel?: string;
  readonly act?: string;
  readonly manner?: string;
  readonly certainty?: string;
  /** ISO 8601 dates: said (or else published) on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
  /** Numbers of a report, of somebody in the list of speakers. */
  readonly report?: number;
  readonly person?: number;
}

/** A statement as lists show it. */
export interface Hit {
  /** Number of the statement in the record. */
  readonly id: number;
  readonly report: number;
  readonly local: string;
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly target: string | null;
  readonly content: string;
  readonly channel: string;
  readonly act: string;
  readonly manner: string;
  readonly polarity: string;
  readonly certainty: string;
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly confidence: number;
}

export interface Page {
  readonly hits: readonly Hit[];
  /** What to hand in as `after` for the next page; null at the end. */
  readonly next: string | null;
}

/** `newest`: what the record got last comes first; `day`: by the day it was said, the earliest first. */
export type Order = 'newest' | 'day';

/**
 * One page of the statements that `filter` lets through. Throws `QueryError` where its words cannot be understood and
 * `RecordError` where the file cannot be read.
 */
export async function findStatements(
  database: Database,
  filter: Filter,
  { order = 'newest', limit, after }: { order?: Order; limit: number; after?: string },
): Promise<Page> {
  try {
    const path = pathTo(database, matchOf(filter), filter, order);
    let query = hitsOf(database, path)
      .where(({ and }) => and(conditions(filter, path)))
      .limit(limit + 1);
    query = order === 'day' ? byDay(query, after) : byNewest(query, path, after);
    const rows = await query.execute();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const cursor = last && (order === 'day' ? `${last.day} ${last.id}` : String(last.id));
    return { hits: shown.map(({ day: _, ...hit }) => hit), next: rows.length > limit ? cursor! : null };
  } catch (error) {
    throw explained(error, database.file);
  }
}

/** What lists show of statements, with the day that they are sorted by. */
export function hitsOf(database: Database, path: Path = { by: 'each statement' }) {
  return statementsBy(database, path)
    .innerJoin('report', 'report.id', 'statement.report')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select([...SHOWN]);
}

const SHOWN = [
  'statement.id',
  'statement.report',
  'statement.local',
  'speaker.name as speaker',
  'statement.addressee',
  'statement.target',
  'statement.content',
  'statement.channel',
  'statement.act',
  'statement.manner',
  'statement.polarity',
  'statement.certainty',
  'statement.said_from as saidFrom',
  'statement.said_to as saidTo',
  'statement.day as day',
  'report.outlet',
  'report.title',
  'report.published',
  'statement.confidence',
] as const;

/** Of how many statements that fit, at the most, an overview is made: the newest. */
export const NEWEST = 20_000;

/** The numbers of the statements that `filter` lets through, the newest {@link NEWEST} of them. Throws `QueryError`. */
export function matching(database: Database, filter: Filter): RawBuilder<unknown> {
  const path = pathTo(database, matchOf(filter), filter, 'newest');
  const id = path.by === 'words in order' ? sql<number>`found.rowid` : sql<number>`statement.id`;
  const query = statementsBy(database, path)
    .select(id.as('id'))
    .where(({ and }) => and(conditions(filter, path)))
    .orderBy(id, 'desc')
    .limit(NEWEST);
  return sql`${query}`;
}

/** Where a query begins: at the index of words, whose numbers come in order, or at the statements. */
function statementsBy({ db }: Database, path: Path): SelectQueryBuilder<Schema, 'statement', object> {
  if (path.by !== 'words in order') return db.selectFrom('statement');
  const words = sql<{ rowid: number }>`statement_words`.as('found');
  // A cross join is one whose order SQLite keeps (https://sqlite.org/lang_select.html#crossjoin).
  const query = db.selectFrom(words).crossJoin('statement').whereRef('statement.id', '=', 'found.rowid');
  return query as unknown as SelectQueryBuilder<Schema, 'statement', object>;
}

type Query<Row> = SelectQueryBuilder<Schema, 'statement' | 'report' | 'speaker', Row>;

function byNewest<Row>(query: Query<Row>, path: Path, after: string | undefined): Query<Row> {
  const id = path.by === 'words in order' ? sql<number>`found.rowid` : sql<number>`statement.id`;
  const older = after === undefined ? query : query.where(sql<SqlBool>`${id} < ${Number(after)}`);
  return older.orderBy(id, 'desc');
}

function byDay<Row>(query: Query<Row>, after: string | undefined): Query<Row> {
  const [day = '', id = ''] = after?.split(' ') ?? [];
  const dated = query.where('statement.day', 'is not', null);
  const later =
    after === undefined
      ? dated
      : dated.where(sql<SqlBool>`(statement.day, statement.id) > (${day}, ${Number(id)})`);
  return later.orderBy('statement.day').orderBy('statement.id');
}

/** The filter as conditions on `statement`. Throws `QueryError`. */
export function conditions(filter: Filter, path: Path = { by: 'list of words' }): Expression<SqlBool>[] {
  const { channel, act, manner, certainty, from, to, report, person } = filter;
  const match = matchOf(filter);
  const equal = Object.entries({ channel, act, manner, certainty, report, person }).flatMap(
    ([column, value]) =>
      value === undefined ? [] : [sql<SqlBool>`${sql.ref(`statement.${column}`)} = ${value}`],
  );
  return [
    ...equal,
    ...(from === undefined ? [] : [sql<SqlBool>`coalesce(statement.said_to, statement.day) >= ${from}`]),
    ...(path.since === undefined ? [] : [sql<SqlBool>`statement.day >= ${path.since}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`statement.day <= ${to}`]),
    ...(match === null ? [] : [holding(match, path)]),
  ];
}

function holding(match: string, path: Path): Expression<SqlBool> {
  switch (path.by) {
    case 'words in order':
      return sql<SqlBool>`found.statement_words match ${match}`;
    case 'each statement':
      return sql<SqlBool>`exists (
        select 1 from statement_words where rowid = statement.id and statement_words match ${match})`;
    case 'list of words': {
      const [first, last] = path.between ?? [0, Number.MAX_SAFE_INTEGER];
      return sql<SqlBool>`statement.id in (
        select rowid from statement_words where statement_words match ${match} and rowid between ${first} and ${last})`;
    }
  }
}

/** One FTS5 query for everything that is asked of words, each in its own column; null where nothing is. */
function matchOf({ words, speaker, addressee, target, outlet }: Filter): string | null {
  const columns = { content: words, source: speaker, addressee, target, outlet };
  const parts = Object.entries(columns).flatMap(([column, typed]) => {
    const query = typed === undefined ? null : wordQuery(typed);
    return query === null ? [] : [`${column} : ${query}`];
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}
