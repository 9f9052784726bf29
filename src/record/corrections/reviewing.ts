import { type SqlBool, sql } from 'kysely';
import { type Hit, hitsOf } from '../asking.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import { type Correction, holding } from './correction.ts';
import { logAbout } from './log.ts';

/** Where a page of what is to be reviewed ended. */
export interface ReviewPlace {
  readonly confidence: number;
  readonly id: number;
}

/**
 * Statements of which no entry of the log speaks that holds, the least sure first, from after a place. What somebody said
 * and took back is to be looked at again. Throws `RecordError`.
 */
export async function findUnreviewed(
  database: Database,
  { limit, after }: { readonly limit: number; readonly after?: ReviewPlace },
): Promise<Hit[]> {
  const found: Hit[] = [];
  try {
    for (let place = after; ; ) {
      const hits = await maybeUnreviewed(database, limit, place);
      const log = await logAbout(database.db, new Set(hits.map(({ report }) => report)));
      const reviewed = statementsIn(holding(log));
      found.push(...hits.filter(({ id }) => !reviewed.has(id)));
      if (found.length >= limit || hits.length < limit) return found.slice(0, limit);
      place = hits.at(-1)!;
    }
  } catch (error) {
    throw explained(error, database.file);
  }
}

/** The numbers of the statements of which entries say something, beside that others are taken back. */
const statementsIn = (log: readonly Correction[]) =>
  new Set(log.flatMap(({ deed, statement }) => (deed.kind === 'undo' ? [] : [statement])));

/** Statements of which every entry was taken back at least once: those taken back for good are among them. */
async function maybeUnreviewed(
  database: Database,
  limit: number,
  after: ReviewPlace | undefined,
): Promise<Hit[]> {
  let query = hitsOf(database)
    .where(
      sql<SqlBool>`not exists (
        select 1 from correction as entry where entry.statement = statement.id and entry.kind <> 'undo' and not exists (
          select 1 from correction as taking where taking.report = entry.report and taking.kind = 'undo'
            and json_extract(taking.deed, '$.correction') = entry.id))`,
    )
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
}
