import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Correction, Deed } from './correction.ts';

/** Who corrects, why, and when: ISO 8601 in UTC. */
export interface Hand {
  readonly by: string;
  readonly why: string | null;
  readonly now: string;
}

type Row = {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  readonly report: number | null;
  readonly statement: number | null;
  readonly deed: string;
};

/** The entries about one report, and those about people, which may concern it. In order. */
export async function logOf(db: Kysely<Schema>, report: number): Promise<Correction[]> {
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where(({ eb, or }) => or([eb('report', '=', report), eb('report', 'is', null)]))
    .orderBy('id')
    .execute();
  return rows.map(correctionOf);
}

/** The entries about people. In order. */
export async function logOfPeople(db: Kysely<Schema>): Promise<Correction[]> {
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where('report', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(correctionOf);
}

/** The entries about any of these reports. In order. */
export async function logAbout(db: Kysely<Schema>, reports: Iterable<number>): Promise<Correction[]> {
  const rows = await db
    .selectFrom('correction')
    .selectAll()
    .where('report', 'in', [...reports])
    .orderBy('id')
    .execute();
  return rows.map(correctionOf);
}

/** The entry of that number, or null. */
export async function entryOf(db: Kysely<Schema>, number: number): Promise<Correction | null> {
  const row = await db.selectFrom('correction').selectAll().where('id', '=', number).executeTakeFirst();
  return row ? correctionOf(row) : null;
}

function correctionOf({ id, deed, at, by, why, report, statement }: Row): Correction {
  return { number: id, at, by, why, report, statement, deed: JSON.parse(deed) as Deed };
}

/** The number that the next entry gets. */
export async function nextNumber(db: Kysely<Schema>): Promise<number> {
  const { last } = await db
    .selectFrom('correction')
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Writes an entry at the end of the log. */
export async function append(db: Kysely<Schema>, entry: Correction): Promise<void> {
  const { number, at, by, why, report, statement, deed } = entry;
  await db
    .insertInto('correction')
    .values({ id: number, at, by, why, kind: deed.kind, report, statement, deed: JSON.stringify(deed) })
    .execute();
}
