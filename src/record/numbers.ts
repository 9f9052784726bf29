import type { Filter, Order } from './asking.ts';
import type { Database } from './database.ts';

/**
 * How a query gets to its statements. `words in order`: along the index of words, newest first; `list of words`: by the list
 * of all that have the words, between two numbers where those are known; `each statement`: along the statements that the
 * rest of the filter gives, looking each up in the index of words.
 */
export interface Path {
  readonly by: 'words in order' | 'list of words' | 'each statement';
  /** The first day that a statement said on the filter's first day or later may begin. */
  readonly since?: string;
  /** First and last number that may fit. */
  readonly between?: readonly [number, number];
}

/** From so many matches on, every hundredth statement or more has the words even of a million: walking finds a page soon. */
const MANY = 10_000;

/** Days with fewer statements than this are looked through for the first and last number. */
const FEW = 20_000;

/**
 * The path that is short whatever the words are. A list of rare words is short, and common words turn up soon along the way;
 * what would be slow is the list of common words, or a walk in search of rare ones. Counts stop where they have decided.
 */
export function pathTo(database: Database, match: string | null, filter: Filter, order: Order): Path {
  const since = filter.from === undefined ? {} : { since: firstDay(database, filter.from) };
  if (match === null) return { by: 'each statement', ...since };
  if (filter.person !== undefined || filter.report !== undefined) return { by: 'each statement', ...since };
  const between =
    filter.from === undefined && filter.to === undefined ? null : window(database, filter, since);
  if (between) return { by: 'list of words', between, ...since };
  // A word may never occur in an act: the index of acts and the list meet sooner than a walk along all its matches.
  const indexed = filter.act !== undefined || filter.channel !== undefined;
  if (order === 'newest') return { by: indexed ? 'list of words' : 'words in order', ...since };
  return { by: matches(database, match) < MANY ? 'list of words' : 'each statement', ...since };
}

/** What was said in a month began before its last day: the first day of what reaches `from`. */
function firstDay({ raw }: Database, from: string): string {
  const first = raw.prepare(`
    select min(day) as day from statement indexed by statement_over_days
    where said_to > day and said_to >= ? and day < ?`);
  return String(first.get(from, from)?.['day'] ?? from);
}

/** The first and last number of the statements of some days; null where there are many. None at all is an empty window. */
function window({ raw }: Database, { to }: Filter, { since }: Pick<Path, 'since'>): [number, number] | null {
  const found = raw.prepare(`
    select count(*) as n, min(id) as first, max(id) as last from (
      select id from statement where day >= ? and day <= ? limit ${FEW})`);
  const { n, first, last } = found.get(since ?? '', to ?? '9999') as Record<string, number | null>;
  return n === FEW ? null : [first ?? 0, last ?? -1];
}

function matches({ raw }: Database, match: string): number {
  const count = raw.prepare(
    `select count(*) as n from (select 1 from statement_words where statement_words match ? limit ${MANY})`,
  );
  return Number(count.get(match)?.['n']);
}
