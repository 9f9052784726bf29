import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';

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
export async function familyOf({ db, file }: Database, statement: number): Promise<Family[]> {
  try {
    const rows = await db
      .selectFrom('family_member as own')
      .innerJoin('family_member as member', 'member.family', 'own.family')
      .innerJoin('statement', 'statement.id', 'member.statement')
      .innerJoin('report', 'report.id', 'statement.report')
      .leftJoin('speaker', 'speaker.id', 'statement.speaker')
      .select([
        'own.family',
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
      .where('own.statement', '=', statement)
      .orderBy('own.family')
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
