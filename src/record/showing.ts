import type { Kysely } from 'kysely';
import type { WireReading } from '../formats/wire.ts';
import type { ReportMeta } from '../text/report.ts';
import { decompressed } from './compression.ts';
import type { Correction } from './corrections/correction.ts';
import { logOf } from './corrections/log.ts';
import { type Replayed, replay } from './corrections/replaying.ts';
import type { Database } from './database.ts';
import type { Dating, DatingClue } from './dating/dating.ts';
import type { Schema } from './schema.ts';

/** A report as the record keeps it. */
export interface KeptReport {
  readonly id: number;
  readonly key: string;
  readonly meta: ReportMeta;
  readonly text: string;
  /** With the corrections that hold. */
  readonly reading: WireReading | null;
  /** As the machine read it. */
  readonly machine: WireReading | null;
  /** What became of its corrections; null while it is unread. */
  readonly replayed: Replayed | null;
  /** The entries of the log that concern it. */
  readonly log: readonly Correction[];
  /** Its date by other reports, where it could not settle its own. */
  readonly dating: Dating | null;
  readonly unread: string | null;
  readonly added: string;
  readonly previous: number | null;
}

/** The report with that number, or null. */
export function reportOf({ db }: Database, id: number): Promise<KeptReport | null> {
  return keptReport(db, id);
}

/** The same inside a transaction. */
export async function keptReport(db: Kysely<Schema>, id: number): Promise<KeptReport | null> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { file, part, origin, title, outlet, byline, url, language, published, published_by } = row;
  const known = Object.entries({ file, part, origin, title, outlet, byline, url, language }).filter(
    ([, value]) => value !== null,
  );
  const dated = published !== null && published_by === 'metadata' ? { published } : {};
  const text = unpacked(row.text);
  const machine = row.reading && (JSON.parse(unpacked(row.reading)) as WireReading);
  const dating = await db.selectFrom('dating').selectAll().where('report', '=', id).executeTakeFirst();
  const log = await logOf(db, id);
  const replayed = machine && replay(text, machine, log);
  return {
    id,
    key: row.key,
    meta: { ...(Object.fromEntries(known) as ReportMeta), ...dated },
    text,
    reading: replayed?.reading ?? null,
    machine,
    replayed,
    log,
    dating: dating ? { value: dating.value, clues: JSON.parse(dating.clues) as DatingClue[] } : null,
    unread: row.unread,
    added: row.added,
    previous: row.previous,
  };
}

/** Where a statement stands: the number of its report and its id in that report's reading; null where there is none. */
export async function placeOfStatement(
  { db }: Database,
  id: number,
): Promise<{ report: number; local: string } | null> {
  const row = await db
    .selectFrom('statement')
    .select(['report', 'local'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A text that was kept compressed. Throws `Error` where the bytes are damaged. */
export function unpacked(bytes: Uint8Array): string {
  return decompressed(bytes).toString('utf8');
}
