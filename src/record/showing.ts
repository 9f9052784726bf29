import { zstdDecompressSync } from 'node:zlib';
import type { WireReading } from '../formats/wire.ts';
import type { ReportMeta } from '../text/report.ts';
import type { Database } from './database.ts';

/** A report as the record keeps it. */
export interface KeptReport {
  readonly id: number;
  readonly key: string;
  readonly meta: ReportMeta;
  readonly text: string;
  readonly reading: WireReading | null;
  readonly unread: string | null;
  readonly added: string;
  readonly previous: number | null;
}

/** The report with that number, or null. */
export async function reportOf({ db }: Database, id: number): Promise<KeptReport | null> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { file, part, origin, title, outlet, byline, url, language, published, published_by } = row;
  const known = Object.entries({ file, part, origin, title, outlet, byline, url, language }).filter(
    ([, value]) => value !== null,
  );
  const dated = published !== null && published_by === 'metadata' ? { published } : {};
  return {
    id,
    key: row.key,
    meta: { ...(Object.fromEntries(known) as ReportMeta), ...dated },
    text: unpacked(row.text),
    reading: row.reading && (JSON.parse(unpacked(row.reading)) as WireReading),
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
  return zstdDecompressSync(bytes).toString('utf8');
}
