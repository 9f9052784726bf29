import type { Filter, Order } from './asking.ts';
import type { Database } from './database.ts';

/**
 * How a query with words gets to its statements: along the index of words, newest first; by the list of all that have the
 * words; or along the statements that the rest of the filter gives, looking each up in the index.
 */
export type Path = 'words in order' | 'list of words' | 'each statement';

/** From so many matches on, every hundredth statement or more has the words even of a million: walking finds a page soon. */
const MANY = 10_000;

/** So few statements of some days are looked up one by one. */
const FEW = 4000;

/**
 * The path that is short whatever the words are. A list of rare words is short, and common words turn up soon along the way;
 * what would be slow is the list of common words, or a walk in search of rare ones. Counts stop where they have decided.
 */
export function pathTo(database: Database, match: string | null, filter: Filter, order: Order): Path {
  if (match === null) return 'each statement';
  if (filter.person !== undefined || filter.report !== undefined) return 'each statement';
  if (filter.from !== undefined && filter.to !== undefined && daysHold(database, filter) < FEW) {
    return 'each statement';
  }
  // A word may never occur in an act: the index of acts and the list meet sooner than a walk along all its matches.
  const indexed = filter.act !== undefined || filter.channel !== undefined;
  if (order === 'newest') return indexed ? 'list of words' : 'words in order';
  return matches(database, match) < MANY ? 'list of words' : 'each statement';
}

function matches({ raw }: Database, match: string): number {
  const count = raw.prepare(
    `select count(*) as n from (select 1 from statement_words where statement_words match ? limit ${MANY})`,
  );
  return Number(count.get(match)?.['n']);
}

function daysHold({ raw }: Database, { from, to }: Filter): number {
  const count = raw.prepare(
    `select count(*) as n from (
      select 1 from statement where coalesce(said_to, day) >= ? and day <= ? limit ${FEW})`,
  );
  return Number(count.get(from!, to!)?.['n']);
}
