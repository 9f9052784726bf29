import { type Expression, type SqlBool, sql } from 'kysely';
import { QueryError, wordQuery } from './word-query.ts';

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

/**
 * The filter as conditions on `statement`. Its words are looked for once, for a list of all that has them, or in each
 * statement: better where these are few. Throws `QueryError`.
 */
export function conditions(filter: Filter, words: 'once' | 'in each' = 'once'): Expression<SqlBool>[] {
  const match = matchOf(filter);
  if (match === null) return codedConditions(filter);
  const has =
    words === 'once'
      ? sql<SqlBool>`statement.id in (select rowid from statement_words where statement_words match ${match})`
      : sql<SqlBool>`exists (
          select 1 from statement_words where rowid = statement.id and statement_words match ${match})`;
  return [...codedConditions(filter), has];
}

/** The same without its words. */
export function codedConditions(filter: Filter): Expression<SqlBool>[] {
  const { channel, act, manner, certainty, report, person } = filter;
  const equal = Object.entries({ channel, act, manner, certainty, report, person }).flatMap(
    ([column, value]) =>
      value === undefined ? [] : [sql<SqlBool>`${sql.ref(`statement.${column}`)} = ${value}`],
  );
  return [...equal, ...dateConditions(filter)];
}

export function dateConditions({ from, to }: Filter): Expression<SqlBool>[] {
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`coalesce(statement.said_to, statement.day) >= ${from}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`statement.day <= ${to}`]),
  ];
}

/** Fields that are asked of words, each with its column in the index. */
const WORDED = {
  words: 'content',
  speaker: 'source',
  addressee: 'addressee',
  target: 'target',
  outlet: 'outlet',
} as const;

/** One FTS5 query for everything that is asked of words, each in its own column; null where nothing is. */
export function matchOf(filter: Pick<Filter, keyof typeof WORDED>): string | null {
  const parts = (Object.keys(WORDED) as (keyof typeof WORDED)[]).flatMap((field) => {
    const query = filter[field] === undefined ? null : queryIn(field, filter[field]);
    return query === null ? [] : [`${WORDED[field]} : ${query}`];
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** What cannot be understood says in which field it is. */
function queryIn(field: string, typed: string): string | null {
  try {
    return wordQuery(typed);
  } catch (error) {
    throw error instanceof QueryError ? new QueryError(error.message, field) : error;
  }
}
