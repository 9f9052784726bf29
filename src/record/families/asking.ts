import type { SelectQueryBuilder } from 'kysely';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Schema } from '../schema.ts';

/** A statement of a family, with where and when it was published. */
export interface Member {
  readonly id: number;
  readonly report: number;
  /** `first`, `exact`, `truncated`, `edited`, `part` or `paraphrase`. */
  readonly likeness: string;
  readonly content: string;
  readonly speaker: string | null;
  readonly day: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

export interface Family {
  readonly id: number;
  /** In order of day, then of publication, then as the record got them: who had it first comes first. */
  readonly members: readonly Member[];
}

/** The families that a statement belongs to; several where its content is stitched together. */
export async function familyOf(database: Database, statement: number): Promise<Family[]> {
  const { db } = database;
  return familiesIn(
    database,
    db.selectFrom('family_member').select('family').where('statement', '=', statement),
  );
}

/** The family of that number, or null. Throws `RecordError`. */
export async function familyNumbered(database: Database, id: number): Promise<Family | null> {
  const { db } = database;
  return (
    (await familiesIn(database, db.selectFrom('family').select('id as family').where('id', '=', id)))[0] ??
    null
  );
}

async function familiesIn(
  { db, file }: Database,
  which: SelectQueryBuilder<Schema, never, { family: number }>,
): Promise<Family[]> {
  try {
    const rows = await db
      .selectFrom('family_member as member')
      .innerJoin('statement', 'statement.id', 'member.statement')
      .innerJoin('report', 'report.id', 'statement.report')
      .leftJoin('speaker', 'speaker.id', 'statement.speaker')
      .select([
        'member.family',
        'statement.id',
        'statement.report',
        'member.likeness',
        'statement.content',
        'speaker.name as speaker',
        'statement.day',
        'report.outlet',
        'report.title',
        'report.published',
      ])
      .where('member.family', 'in', which)
      .orderBy('member.family')
      .orderBy('statement.day')
      .orderBy('report.published')
      .orderBy('statement.id')
      .execute();
    return [...Map.groupBy(rows, ({ family }) => family)].map(([id, members]) => ({
      id,
      members: members.map(({ family: _, ...member }) => member),
    }));
  } catch (error) {
    throw explained(error, file);
  }
}
