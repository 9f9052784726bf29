import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { type Insertable, sql, type Transaction } from 'kysely';
import type { WireReading, WireStatement } from '../formats/wire.ts';
import type { Report } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { Database } from './database.ts';
import { daysOf } from './days.ts';
import { linkFamilies, type Newcomer } from './families/linking.ts';
import { nameKey } from './name-key.ts';
import { type Link, linkPerson } from './people/linking.ts';
import { explained } from './record-error.ts';
import { linkReplies, type Speaking } from './replies/linking.ts';
import type { Schema, StatementTable } from './schema.ts';

/** A report on its way into the record. */
export interface NewReport {
  readonly report: Report;
  /** What was read in it; null for a report that is kept unread. */
  readonly reading: WireReading | null;
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

async function insertOriginal(
  db: Transaction<Schema>,
  { kind, bytes, charset }: NewOriginal,
): Promise<number> {
  const hash = createHash('sha256').update(bytes).digest();
  const known = await db.selectFrom('original').select('id').where('hash', '=', hash).executeTakeFirst();
  if (known) return known.id;
  const values = { hash, size: bytes.length, kind, charset: charset ?? null, bytes: zstdCompressSync(bytes) };
  return (await db.insertInto('original').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** Stores what queries ask for of a reading. Ids are given here, because a statement may come before its parent. */
async function insertReading(
  db: Transaction<Schema>,
  report: number,
  { text, meta }: Report,
  reading: WireReading,
): Promise<void> {
  const { speakers, statements } = reading;
  const published = reading.report.published?.value ?? null;
  const speakerIds = await idsFor(
    db,
    'speaker',
    speakers.map(({ id }) => id),
  );
  const statementIds = await idsFor(
    db,
    'statement',
    statements.map(({ id }) => id),
  );
  const links = new Map<string, Link>();
  for (const speaker of speakers) {
    const { id, name, kind, naming, state } = speaker;
    const link = isNamed(speaker) ? await linkPerson(db, speaker) : null;
    if (link) links.set(id, link);
    const values = {
      id: speakerIds.get(id)!,
      report,
      local: id,
      name,
      name_key: nameKey(name),
      kind,
      naming,
      state,
    };
    const linked = { person: link?.person ?? null, linked_by: link?.by ?? null };
    await db
      .insertInto('speaker')
      .values({ ...values, ...linked })
      .execute();
  }
  await sql`pragma defer_foreign_keys = on`.execute(db);
  const personOf = (party: { readonly id: string | null } | null) =>
    links.get(party?.id ?? '')?.person ?? null;
  const rows: StatementRow[] = [];
  for (const statement of statements) {
    const row = {
      ...rowOf(statement, report, text, published, speakerIds, statementIds),
      person: personOf(statement.speaker),
      target_person: personOf(statement.target),
    };
    await db.insertInto('statement').values(row).execute();
    rows.push(row);
    const { source, speaker, addressee, target } = statement;
    await sql`insert into statement_words (rowid, content, source, addressee, target, outlet) values (
      ${row.id}, ${row.content}, ${`${wordsIn(text, source)} ${speaker?.name ?? ''}`}, ${addressee?.name ?? ''},
      ${target?.name ?? ''}, ${meta.outlet ?? ''})`.execute(db);
    await insertCommitments(db, row.id, statement, text, personOf);
  }
  await insertReplies(db, statements, statementIds);
  await linkFamilies(db, rows);
  for (const row of rows) await linkReplies(db, row);
}

type StatementRow = Insertable<StatementTable> & Newcomer & Speaking;

async function insertCommitments(
  db: Transaction<Schema>,
  statement: number,
  { commitments }: WireStatement,
  text: string,
  personOf: (party: { readonly id: string | null } | null) => number | null,
): Promise<void> {
  for (const { actor, action, due } of commitments) {
    const days = due === null ? null : daysOf(due);
    const values = {
      statement,
      actor: actor?.name ?? null,
      actor_person: personOf(actor),
      action: wordsIn(text, action),
      due,
      due_from: days?.from ?? null,
      due_to: days?.to ?? null,
    };
    await db.insertInto('commitment').values(values).execute();
  }
}

/** The replies that the reading found inside the report. */
async function insertReplies(
  db: Transaction<Schema>,
  statements: readonly WireStatement[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { id, answers, evidence } of statements) {
    const answered = answers && ids.get(answers.statement);
    if (!answers || !answered) continue;
    const confidence = evidence.answers?.[0]?.confidence ?? 0.5;
    const values = {
      statement: ids.get(id)!,
      answered,
      how: answers.how,
      known_by: 'in the report',
      confidence,
    };
    await db
      .insertInto('reply')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

const wordsIn = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

async function idsFor(
  db: Transaction<Schema>,
  table: 'speaker' | 'statement',
  locals: readonly string[],
): Promise<Map<string, number>> {
  const { last } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  return new Map(locals.map((local, i) => [local, (last ?? 0) + 1 + i]));
}

function rowOf(
  statement: WireStatement,
  report: number,
  text: string,
  published: string | null,
  speakers: ReadonlyMap<string, number>,
  statements: ReadonlyMap<string, number>,
): Omit<StatementRow, 'person' | 'target_person'> {
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
