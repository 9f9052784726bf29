import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { type Insertable, sql, type Transaction } from 'kysely';
import type { WireReading, WireStatement } from '../formats/wire.ts';
import type { Report } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { Database } from './database.ts';
import { daysOf } from './days.ts';
import { leaveFamilies } from './families/leaving.ts';
import { linkFamilies, type Newcomer } from './families/linking.ts';
import { nameKey } from './name-key.ts';
import { type Link, linkPerson, rootOf } from './people/linking.ts';
import { explained } from './record-error.ts';
import type { Schema, StatementTable } from './schema.ts';

/** A report on its way into the record. */
export interface NewReport {
  readonly report: Report;
  /** What was read in it; null for a report that is kept unread. */
  readonly reading: WireReading | null;
  /** Why it is kept unread: *is not in English*. */
  readonly unread?: string;
  /** The bytes it was taken from, and which part of them it is (null for the whole). */
  readonly original?: { readonly bytes: Uint8Array; readonly position: string | null };
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
      const report = await insertReport(db, added, previous, now);
      if (added.reading) await insertReading(db, report, added.report, added.reading);
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
  { report, reading, unread, original }: NewReport,
  previous: number | null,
  now: string,
): Promise<number> {
  const { id: key, text, meta } = report;
  const published = reading?.report.published;
  const row = await db
    .insertInto('report')
    .values({
      key,
      original: original ? await insertOriginal(db, original.bytes) : null,
      position: original?.position ?? null,
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
      text: zstdCompressSync(text),
      reading: reading ? zstdCompressSync(JSON.stringify(reading)) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into report_words (rowid, title, text) values (${row.id}, ${meta.title ?? ''}, ${text})`.execute(
    db,
  );
  return row.id;
}

async function insertOriginal(db: Transaction<Schema>, bytes: Uint8Array): Promise<number> {
  const hash = createHash('sha256').update(bytes).digest();
  const known = await db.selectFrom('original').select('id').where('hash', '=', hash).executeTakeFirst();
  if (known) return known.id;
  const values = { hash, size: bytes.length, bytes: zstdCompressSync(bytes) };
  return (await db.insertInto('original').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** What there was before of a report whose reading is stored anew, by ids in the new reading. */
export interface Kept {
  /** Numbers that statements have. */
  readonly statements: ReadonlyMap<string, number>;
  /** Numbers that speakers have, and who they were found to be. */
  readonly speakers: ReadonlyMap<string, { readonly id: number; readonly link: Link | null }>;
  /** Who somebody says that speakers are. */
  readonly assigned: ReadonlyMap<string, number>;
  /** Numbers of the statements whose links to others still hold, where `row` is what they are now. */
  readonly isLinked: (row: Newcomer) => boolean;
}

const NOTHING_KEPT: Kept = {
  statements: new Map(),
  speakers: new Map(),
  assigned: new Map(),
  isLinked: () => false,
};

/**
 * Stores what queries ask for of a reading; gives the numbers of its statements. They are given before anything is stored,
 * because a statement may come before its parent.
 */
export async function insertReading(
  db: Transaction<Schema>,
  report: number,
  { text, meta }: Report,
  reading: WireReading,
  kept: Kept = NOTHING_KEPT,
): Promise<ReadonlyMap<string, number>> {
  const { statements } = reading;
  const published = reading.report.published?.value ?? null;
  const speakers = await insertSpeakers(db, report, reading, kept);
  const statementIds = await idsFor(
    db,
    'statement',
    statements.map(({ id }) => id),
    kept.statements,
  );
  await sql`pragma defer_foreign_keys = on`.execute(db);
  const newcomers: Newcomer[] = [];
  for (const statement of statements) {
    const row = {
      ...rowOf(statement, report, text, published, speakers.ids, statementIds),
      person: speakers.people.get(statement.speaker?.id ?? '') ?? null,
    };
    const inserted = db.insertInto('statement').values(row);
    // One that keeps its number may have its row still.
    const stored = kept.statements.has(statement.id)
      ? inserted.onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      : inserted;
    await stored.execute();
    if (!kept.isLinked(row)) newcomers.push(row);
    const { source, speaker, addressee, target } = statement;
    await sql`insert into statement_words (rowid, content, source, addressee, target, outlet) values (
      ${row.id}, ${row.content}, ${`${wordsIn(text, source)} ${speaker?.name ?? ''}`}, ${addressee?.name ?? ''},
      ${target?.name ?? ''}, ${meta.outlet ?? ''})`.execute(db);
  }
  if (kept.statements.size > 0)
    await leaveFamilies(
      db,
      newcomers.map(({ id }) => id),
    );
  await linkFamilies(db, newcomers);
  return statementIds;
}

/** Stores speakers; gives their numbers, and who the named ones are across reports. */
async function insertSpeakers(
  db: Transaction<Schema>,
  report: number,
  { speakers }: WireReading,
  kept: Kept,
): Promise<{ ids: Map<string, number>; people: Map<string, number> }> {
  const known = new Map([...kept.speakers].map(([local, { id }]) => [local, id]));
  const ids = await idsFor(
    db,
    'speaker',
    speakers.map(({ id }) => id),
    known,
  );
  const people = new Map<string, number>();
  for (const speaker of speakers) {
    const { id: local, name, kind, naming, state } = speaker;
    const found = isNamed(speaker)
      ? (kept.speakers.get(local)?.link ?? (await linkPerson(db, speaker)))
      : null;
    const assigned = kept.assigned.get(local) ?? null;
    const link = assigned ?? found?.person ?? null;
    const person = link === null ? null : await rootOf(db, link);
    if (person !== null) people.set(local, person);
    const linked = { person, found: found?.person ?? null, assigned, linked_by: found?.by ?? null };
    await db
      .insertInto('speaker')
      .values({
        id: ids.get(local)!,
        report,
        local,
        name,
        name_key: nameKey(name),
        kind,
        naming,
        state,
        ...linked,
      })
      .execute();
  }
  return { ids, people };
}

const wordsIn = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

async function idsFor(
  db: Transaction<Schema>,
  table: 'speaker' | 'statement',
  locals: readonly string[],
  known: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const { last } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  // A statement's number is never given to another one.
  const retired = await db.selectFrom('retired').select('statement').executeTakeFirstOrThrow();
  let next = Math.max(last ?? 0, ...known.values(), table === 'statement' ? retired.statement : 0);
  return new Map(locals.map((local) => [local, known.get(local) ?? ++next]));
}

function rowOf(
  statement: WireStatement,
  report: number,
  text: string,
  published: string | null,
  speakers: ReadonlyMap<string, number>,
  statements: ReadonlyMap<string, number>,
): Omit<Insertable<StatementTable>, 'person'> & Newcomer {
  const { id, parent, speaker, addressee, target, channel, act, manner, polarity, certainty } = statement;
  const said = statement.saidAt ? daysOf(statement.saidAt.value) : null;
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  return {
    id: statements.get(id)!,
    report,
    local: id,
    parent: parent === null ? null : (statements.get(parent) ?? null),
    speaker: speakers.get(speaker?.id ?? '') ?? null,
    speaker_key: isNamed(speaker) ? nameKey(speaker.name) : null,
    addressee: addressee?.name ?? null,
    target: target?.name ?? null,
    content: wordsIn(text, statement.content),
    channel,
    act,
    manner,
    polarity,
    certainty,
    said_from: said?.from ?? null,
    said_to: said?.to ?? null,
    day: said?.from ?? said?.to ?? (published === null ? null : (daysOf(published)?.from ?? null)),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    confidence: statement.confidence,
  };
}

/** Whether there is a name to know somebody again by in another report. */
function isNamed<Known extends { readonly name: string; readonly kind: string }>(
  speaker: Known | null,
): speaker is Known {
  return (
    speaker !== null &&
    !['unnamed', 'unknown', 'group'].includes(speaker.kind) &&
    nameKey(speaker.name) !== ''
  );
}
