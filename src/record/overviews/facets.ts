import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Filter } from '../filter.ts';
import { matching } from '../finding.ts';
import { explained } from '../record-error.ts';

/** A value and how many statements have it. */
export interface Count {
  readonly value: string;
  readonly statements: number;
}

/** By what the statements that fit can be narrowed, most first. */
export interface Facets {
  readonly statements: number;
  /** Whether so many fit that only the newest {@link MOST} were counted. */
  readonly partial: boolean;
  readonly acts: readonly Count[];
  readonly channels: readonly Count[];
  readonly manners: readonly Count[];
  readonly certainties: readonly Count[];
  readonly outlets: readonly Count[];
  readonly speakers: readonly {
    readonly person: number;
    readonly name: string;
    readonly statements: number;
  }[];
}

/** Statements counted, the newest: what is asked for at every key that somebody presses must be quick. */
const MOST = 10_000;

/** Outlets and speakers shown. */
const SHOWN = 20;

interface Row {
  readonly act: string;
  readonly channel: string;
  readonly manner: string;
  readonly certainty: string;
  readonly person: number | null;
  readonly report: number;
}

/** Counts what fits a filter. Throws `QueryError` and `RecordError`. */
export async function facetsOf(database: Database, filter: Filter): Promise<Facets> {
  try {
    const { rows } = await sql<Row>`
      with found (id) as materialized ${matching(database, filter, MOST)}
      select statement.act, statement.channel, statement.manner, statement.certainty, statement.person, statement.report
      from found cross join statement on statement.id = found.id`.execute(database.db);
    return {
      statements: rows.length,
      partial: rows.length >= MOST,
      acts: counts(rows.map(({ act }) => act)),
      channels: counts(rows.map(({ channel }) => channel)),
      manners: counts(rows.map(({ manner }) => manner)),
      certainties: counts(rows.map(({ certainty }) => certainty)),
      outlets: await outletsOf(database, rows),
      speakers: await speakersOf(database, rows),
    };
  } catch (error) {
    throw explained(error, database.file);
  }
}

function tally<Value>(values: readonly Value[]): [Value, number][] {
  const found = new Map<Value, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}

const counts = (values: readonly string[]): Count[] =>
  tally(values).map(([value, statements]) => ({ value, statements }));

async function outletsOf({ db }: Database, rows: readonly Row[]): Promise<Count[]> {
  const byReport = tally(rows.map(({ report }) => report));
  const names = new Map<number, string | null>();
  // SQLite takes so many parameters at once, and no more.
  for (let i = 0; i < byReport.length; i += 1000) {
    const ids = byReport.slice(i, i + 1000).map(([id]) => id);
    const named = await db.selectFrom('report').select(['id', 'outlet']).where('id', 'in', ids).execute();
    for (const { id, outlet } of named) names.set(id, outlet);
  }
  const found = new Map<string, number>();
  for (const [report, statements] of byReport) {
    const outlet = names.get(report);
    if (outlet) found.set(outlet, (found.get(outlet) ?? 0) + statements);
  }
  const sorted = [...found].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  return sorted.map(([value, statements]) => ({ value, statements }));
}

async function speakersOf({ db }: Database, rows: readonly Row[]): Promise<Facets['speakers']> {
  const top = tally(rows.flatMap(({ person }) => (person === null ? [] : [person]))).slice(0, SHOWN);
  if (top.length === 0) return [];
  const ids = top.map(([id]) => id);
  const named = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return top.map(([person, statements]) => ({ person, name: names.get(person) ?? '', statements }));
}
