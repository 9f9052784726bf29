import { type SqlBool, sql } from 'kysely';
import type { Database } from './database.ts';
import { explained } from './record-error.ts';
import { wordQuery } from './word-query.ts';

/** A report as lists show it. */
export interface ReportCard {
  readonly id: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** ISO 8601: its own date or, where it could not settle one, that by other reports. */
  readonly published: string | null;
  /** When the record got it. */
  readonly added: string;
  readonly statements: number;
  readonly unread: string | null;
  /** Number of the version before this one. */
  readonly previous: number | null;
}

/** Which reports to list. Everything given must hold. */
export interface ReportFilter {
  /** Words of title or text, as `wordQuery` reads them. */
  readonly words?: string;
  readonly outlet?: string;
  /** ISO 8601 dates: published on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

/** Reports by number, those that the record got last first, from below number `before`. Throws `QueryError`, `RecordError`. */
export async function findReports(
  { db, file }: Database,
  { words, outlet, from, to }: ReportFilter,
  { limit, before }: { readonly limit: number; readonly before?: number },
): Promise<ReportCard[]> {
  const match = words === undefined ? null : wordQuery(words);
  let query = cards(db).orderBy('report.id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('report.id', '<', before);
  if (outlet !== undefined) query = query.where('report.outlet', '=', outlet);
  if (from !== undefined) query = query.where(sql<SqlBool>`${LAST_DAY} >= ${from}`);
  if (to !== undefined) query = query.where(sql<SqlBool>`${FIRST_DAY} <= ${to}`);
  if (match !== null) {
    query = query.where(
      sql<SqlBool>`report.id in (select rowid from report_words where report_words match ${match})`,
    );
  }
  try {
    return await query.execute();
  } catch (error) {
    throw explained(error, file);
  }
}

/** The days between which a report was published; a date by other reports may be an interval. */
const FIRST_DAY = sql`substr(coalesce(report.published, dating.value), 1, 10)`;
const LAST_DAY = sql`coalesce(report.published, substr(dating.value, instr(dating.value, '/') + 1))`;

/** The card of the report of that number, or null. Throws `RecordError`. */
export async function reportCardOf({ db, file }: Database, id: number): Promise<ReportCard | null> {
  try {
    return (await cards(db).where('report.id', '=', id).executeTakeFirst()) ?? null;
  } catch (error) {
    throw explained(error, file);
  }
}

function cards(db: Database['db']) {
  return db
    .selectFrom('report')
    .leftJoin('dating', 'dating.report', 'report.id')
    .select([
      'report.id',
      'report.title',
      'report.outlet',
      'report.byline',
      'report.url',
      'report.language',
      sql<string | null>`coalesce(report.published, dating.value)`.as('published'),
      'report.added',
      sql<number>`(select count(*) from statement where statement.report = report.id)`.as('statements'),
      'report.unread',
      'report.previous',
    ]);
}
