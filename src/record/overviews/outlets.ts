import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Count } from './facets.ts';

/** An outlet with how many reports of it the record has, and the first and last day of them. */
export interface Outlet {
  readonly outlet: string;
  readonly reports: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody quoted. */
export interface Quoted {
  readonly person: number;
  readonly name: string;
  readonly statements: number;
}

/** An outlet beside others. */
export interface ComparedOutlet {
  readonly outlet: string;
  readonly reports: number;
  readonly statements: number;
  readonly speakers: readonly Quoted[];
  readonly acts: readonly Count[];
  readonly channels: readonly Count[];
  readonly manners: readonly Count[];
  /** Statements whose words at least one of the others carries too. */
  readonly shared: number;
  /** The most quoted whom none of the others quotes. */
  readonly onlyQuoted: readonly Quoted[];
}

/** Named speakers shown. */
const SHOWN = 20;

/** Reports of an outlet that are looked at, the newest. */
const NEWEST_REPORTS = 500;

/** Outlets, most reports first. Throws `RecordError`. */
export async function outletsIn({ db, file }: Database): Promise<Outlet[]> {
  try {
    return await db
      .selectFrom('report')
      .select(({ fn }) => [
        sql<string>`outlet`.as('outlet'),
        fn.countAll<number>().as('reports'),
        fn.min('published').as('from'),
        fn.max('published').as('to'),
      ])
      .where('outlet', 'is not', null)
      .groupBy('outlet')
      .orderBy('reports', 'desc')
      .orderBy('outlet')
      .limit(1000)
      .execute();
  } catch (error) {
    throw explained(error, file);
  }
}

/** Sets outlets side by side, by their newest reports ({@link NEWEST_REPORTS} of each). Throws `RecordError`. */
export async function compareOutlets(
  database: Database,
  names: readonly string[],
): Promise<ComparedOutlet[]> {
  try {
    return await Promise.all(
      names.map((outlet) =>
        compared(
          database,
          outlet,
          names.filter((name) => name !== outlet),
        ),
      ),
    );
  } catch (error) {
    throw explained(error, database.file);
  }
}

const reportsOf = (outlet: string) =>
  sql`(select id from report where outlet = ${outlet} order by id desc limit ${NEWEST_REPORTS})`;

async function compared(
  database: Database,
  outlet: string,
  others: readonly string[],
): Promise<ComparedOutlet> {
  const { db } = database;
  const here = sql<SqlBool>`statement.report in ${reportsOf(outlet)}`;
  const by = async (column: 'act' | 'channel' | 'manner'): Promise<Count[]> =>
    db
      .selectFrom('statement')
      .select(({ fn }) => [`${column} as value` as const, fn.countAll<number>().as('statements')])
      .where(here)
      .groupBy(column)
      .orderBy('statements', 'desc')
      .execute();
  const acts = await by('act');
  const { rows } = await sql<{
    reports: number;
  }>`select count(*) as reports from ${reportsOf(outlet)}`.execute(db);
  return {
    outlet,
    reports: rows[0]?.reports ?? 0,
    statements: acts.reduce((sum, { statements }) => sum + statements, 0),
    speakers: await quotedIn(database, here),
    acts,
    channels: await by('channel'),
    manners: await by('manner'),
    shared: await sharedWith(database, outlet, others),
    onlyQuoted: await quotedIn(
      database,
      sql<SqlBool>`${here} and not exists (
      select 1 from statement as theirs where theirs.person = statement.person and (${among(others)}))`,
    ),
  };
}

/** Whether a statement called `theirs` stands in a report of one of the outlets. */
const among = (outlets: readonly string[]) =>
  sql.join([sql`false`, ...outlets.map((outlet) => sql`theirs.report in ${reportsOf(outlet)}`)], sql` or `);

async function quotedIn({ db }: Database, which: Expression<SqlBool>): Promise<Quoted[]> {
  return db
    .selectFrom('statement')
    .innerJoin('person', 'person.id', 'statement.person')
    .select(({ fn }) => ['person.id as person', 'person.name', fn.countAll<number>().as('statements')])
    .where(which)
    .groupBy('person.id')
    .orderBy('statements', 'desc')
    .orderBy('person.id')
    .limit(SHOWN)
    .execute();
}

async function sharedWith({ db }: Database, outlet: string, others: readonly string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct statement.id) as n from statement
    join family_member own on own.statement = statement.id
    join family_member other on other.family = own.family and other.statement <> own.statement
    join statement theirs on theirs.id = other.statement
    where statement.report in ${reportsOf(outlet)} and (${among(others)})`.execute(db);
  return rows[0]?.n ?? 0;
}
