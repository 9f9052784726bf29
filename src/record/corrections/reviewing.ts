import { type SqlBool, sql } from 'kysely';
import { type Hit, hitsOf } from '../asking.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';

/** Where a page of what is to be reviewed ended. */
export interface ReviewPlace {
  readonly confidence: number;
  readonly id: number;
}

/**
 * Whether `correction`, an entry that is no undo, holds. An undo takes an entry back, and an undo of that brings it back:
 * going along all of them, each counts against the one before it.
 */
const HOLDS = sql<SqlBool>`(
  with recursive chain (id, sign) as (
    select correction.id, 1
    union all
    select later.id, -chain.sign from chain join correction as later
    on later.statement = correction.statement and later.kind = 'undo' and later.deed ->> 'correction' = chain.id
  )
  select sum(sign) from chain) > 0`;

const LOOKED_AT = sql<SqlBool>`exists (
  select 1 from correction where correction.statement = statement.id and correction.kind <> 'undo' and ${HOLDS})`;

/** Statements of which no entry of the log that holds speaks, the least sure first, from after a place. Throws `RecordError`. */
export async function findUnreviewed(
  database: Database,
  { limit, after }: { readonly limit: number; readonly after?: ReviewPlace },
): Promise<Hit[]> {
  try {
    let query = hitsOf(database)
      .where(sql<SqlBool>`not ${LOOKED_AT}`)
      .orderBy('statement.confidence')
      .orderBy('statement.id')
      .limit(limit);
    if (after) {
      query = query.where(
        sql<SqlBool>`(statement.confidence, statement.id) > (${after.confidence}, ${after.id})`,
      );
    }
    const rows = await query.execute();
    return rows.map(({ day: _, ...hit }) => hit);
  } catch (error) {
    throw explained(error, database.file);
  }
}
