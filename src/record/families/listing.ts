import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';

/** A family as lists show it. */
export interface FamilyCard {
  readonly id: number;
  readonly members: number;
  readonly outlets: number;
  /** Number, speaker and words of the statement that had it first. */
  readonly first: number;
  readonly speaker: string | null;
  readonly content: string;
  /** First and last day. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Families of several statements, the latest first, from below number `before`. Throws `RecordError`. */
export async function findFamilies(
  { db, file }: Database,
  { limit, before = Number.MAX_SAFE_INTEGER }: { readonly limit: number; readonly before?: number },
): Promise<FamilyCard[]> {
  try {
    const { rows } = await sql<FamilyCard>`
      with shown as (
        select family.id,
          (select statement.id from family_member m join statement on statement.id = m.statement
             join report on report.id = statement.report
           where m.family = family.id
           order by statement.day, report.published, statement.id limit 1) as first
        from family where family.id < ${before}
          and (select count(*) from (select 1 from family_member where family = family.id limit 2)) > 1
        order by family.id desc limit ${limit}
      )
      select shown.id, count(*) as members, count(distinct report.outlet) as outlets, shown.first, speaker.name as speaker,
        opening.content, min(statement.day) as "from", max(statement.day) as "to"
      from shown
      join family_member on family_member.family = shown.id
      join statement on statement.id = family_member.statement
      join report on report.id = statement.report
      join statement opening on opening.id = shown.first
      left join speaker on speaker.id = opening.speaker
      group by shown.id order by shown.id desc`.execute(db);
    return rows;
  } catch (error) {
    throw explained(error, file);
  }
}
