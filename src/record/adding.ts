import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { WireReading } from '../formats/wire.ts';
import type { Report } from '../text/report.ts';
import { compressed } from './compression.ts';
import type { Correction } from './corrections/correction.ts';
import { insertCorrected, type Transferred, withFreeNumbers } from './corrections/moving.ts';
import type { Database } from './database.ts';
import { explained } from './record-error.ts';
import type { Schema } from './schema.ts';

/** A report on its way into the record. */
export interface NewReport {
  readonly report: Report;
  /** What was read in it; null for a report that is kept unread. */
  readonly reading: WireReading | null;
  /** Corrections of the reading that come with it from another record. */
  readonly corrections?: readonly Correction[];
  /** What that record knew of it. */
  readonly from?: Transferred;
  /** Why it is kept unread: *is not in English*. */
  readonly unread?: string;
  /** What it was taken from, so that it can be taken again. */
  readonly original?: NewOriginal;
}

/** The bytes that a report was taken from, and how to read them: the kind of input, the charset that a server named. */
export interface NewOriginal {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly charset?: string;
}

export interface Added {
  /** Number of the report in the record. */
  readonly report: number;
  /** `known`: the record had it already; `version`: a new text of a report that it has under the same address. */
  readonly outcome: 'new' | 'known' | 'version';
}

/** Whether the record has a report of that id (see `makeReport`). Throws `RecordError`. */
export async function isKnown({ db, file }: Database, key: string): Promise<boolean> {
  try {
    return (
      (await db.selectFrom('report').select('id').where('key', '=', key).executeTakeFirst()) !== undefined
    );
  } catch (error) {
    throw explained(error, file);
  }
}

/**
 * Adds one report, whole or not at all: when the promise is kept it is on the disk. The same text from the same origin is
 * kept once. `now` is an ISO 8601 time in UTC. Throws `RecordError`.
 */
export async function addReport(database: Database, added: NewReport, now: string): Promise<Added> {
  try {
    return await database.db.transaction().execute(async (db) => {
      const known = await db
        .selectFrom('report')
        .select('id')
        .where('key', '=', added.report.id)
        .executeTakeFirst();
      if (known) return { report: known.id, outcome: 'known' };
      const previous = await latestAt(db, added.report.meta.url);
      const from = await withFreeNumbers(db, added.from, added.corrections ?? []);
      const report = await insertReport(db, { ...added, from }, previous, now);
      if (added.reading) await insertCorrected(db, report, { ...added, from, reading: added.reading });
      return { report, outcome: previous === null ? 'new' : 'version' };
    });
  } catch (error) {
    throw explained(error, database.file);
  }
}

/** The newest version of the report at `url`. */
async function latestAt(db: Transaction<Schema>, url: string | undefined): Promise<number | null> {
  if (url === undefined) return null;
  const latest = await db
    .selectFrom('report')
    .select('id')
    .where('url', '=', url)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return latest?.id ?? null;
}

async function insertReport(
  db: Transaction<Schema>,
  {
    report,
    reading,
    unread,
    original,
    from,
  }: Omit<NewReport, 'from'> & { readonly from: Transferred | undefined },
  previous: number | null,
  now: string,
): Promise<number> {
  const { id: key, text, meta } = report;
  const published = reading?.report.published;
  const row = await db
    .insertInto('report')
    .values({
      ...(from?.numbers ? { id: from.numbers.report } : {}),
      key,
      original: original ? await insertOriginal(db, original) : null,
      part: meta.part ?? null,
      file: meta.file ?? null,
      origin: meta.origin ?? null,
      title: meta.title ?? null,
      outlet: meta.outlet ?? null,
      byline: meta.byline ?? null,
      url: meta.url ?? null,
      language: meta.language ?? null,
      published: published?.value ?? meta.published ?? null,
      published_by: published?.by ?? (meta.published === undefined ? null : 'metadata'),
      added: now,
      previous,
      engine: reading?.engine ?? null,
      unread: unread ?? null,
      text: compressed(text),
      reading: reading ? compressed(JSON.stringify(reading)) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into report_words (rowid, title, text) values (${row.id}, ${meta.title ?? ''}, ${text})`.execute(
    db,
  );
  return row.id;
}

async function insertOriginal(
  db: Transaction<Schema>,
  { kind, bytes, charset }: NewOriginal,
): Promise<number> {
  const hash = createHash('sha256').update(bytes).digest();
  const known = await db.selectFrom('original').select('id').where('hash', '=', hash).executeTakeFirst();
  if (known) return known.id;
  const values = { hash, size: bytes.length, kind, charset: charset ?? null, bytes: compressed(bytes) };
  return (await db.insertInto('original').values(values).returning('id').executeTakeFirstOrThrow()).id;
}
