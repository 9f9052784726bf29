import { type SqlBool, sql } from 'kysely';
import { type Hit, hitsOf } from '../asking.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';

/** Where a page of what is to be reviewed ended. */
export interface ReviewPlace {
  readonly confidence: number;
  readonly id: number;
}

/** Statements that no entry of the log speaks of, the least sure first, from after a place. Throws `RecordError`. */
export async function findUnreviewed(
  database: Database,
  { limit, after }: { readonly limit: number; readonly after?: ReviewPlace },
): Promise<Hit[]> {
  try {
    let query = hitsOf(database)
      .where(sql<SqlBool>`not exists (select 1 from correction where correction.statement = statement.id)`)
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
