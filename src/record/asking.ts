import { type SqlBool, sql } from 'kysely';
import type { Database } from './database.ts';
import type { Filter } from './filter.ts';
import { earliestOf, newestOf } from './finding.ts';
import { explained } from './record-error.ts';

/** A statement as lists show it. */
export interface Hit {
  /** Number of the statement in the record. */
  readonly id: number;
  readonly report: number;
  readonly local: string;
  readonly speaker: string | null;
  /** Number of the speaker in the list of speakers; null for the unnamed. */
  readonly person: number | null;
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
    const find = order === 'day' ? earliestOf : newestOf;
    const numbers = await find(database, filter, limit + 1, after);
    const page = await rowsOf(database, numbers.slice(0, limit));
    const last = page.at(-1);
    const cursor = last && (order === 'day' ? `${last.day} ${last.id}` : String(last.id));
    return {
      hits: page.map(({ day: _, ...hit }) => hit),
      next: numbers.length > limit ? (cursor ?? null) : null,
    };
  } catch (error) {
    throw explained(error, database.file);
  }
}

/** What lists show of statements, with the day that they are sorted by. */
export const hitsOf = ({ db }: Database) =>
  db
    .selectFrom('statement')
    .innerJoin('report', 'report.id', 'statement.report')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select([...SHOWN]);

const SHOWN = [
  'statement.id',
  'statement.report',
  'statement.local',
  'speaker.name as speaker',
  'statement.person',
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

/** The statements of these numbers, in their order; those left out that have gone since they were found. */
async function rowsOf(database: Database, numbers: readonly number[]) {
  const listed = sql<SqlBool>`statement.id in (select value from json_each(${JSON.stringify(numbers)}))`;
  const rows = await hitsOf(database).where(listed).execute();
  const byNumber = new Map(rows.map((row) => [row.id, row]));
  return numbers.flatMap((id) => byNumber.get(id) ?? []);
}
