import { type Insertable, sql, type Transaction } from 'kysely';
import type { WireReading, WireStatement } from '../formats/wire.ts';
import type { Report } from '../text/report.ts';
import { wordsIn } from '../text/span.ts';
import { candidatesOf, dateByOthers } from './dating/dating.ts';
import { daysOf, hourOf } from './days.ts';
import { leaveFamilies } from './families/leaving.ts';
import { linkFamilies, type Newcomer } from './families/linking.ts';
import { nameKey } from './name-key.ts';
import { type Link, linkPerson, rootOf } from './people/linking.ts';
import { IN_THE_REPORT, linkReplies, type Speaking } from './replies/linking.ts';
import type { Schema, StatementTable } from './schema.ts';

/** What there was before of a report whose reading is stored anew, by ids in the new reading. */
export interface Kept {
  /** Numbers that statements have. */
  readonly statements: ReadonlyMap<string, number>;
  /** Numbers that speakers have. */
  readonly speakers: ReadonlyMap<string, number>;
  /** Who a speaker was found to be; null for one of whom that is not known yet. */
  readonly linkOf: (local: string) => Promise<Link | null>;
  /** Who somebody says that speakers are. */
  readonly assigned: ReadonlyMap<string, number>;
  /** Whether a statement, as it is now, still is in its families. */
  readonly isLinked: (row: Newcomer) => boolean;
}

export const NOTHING_KEPT: Kept = {
  statements: new Map(),
  speakers: new Map(),
  linkOf: async () => null,
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
  const { people, ids: speakers } = await insertSpeakers(db, report, reading, kept);
  const locals = statements.map(({ id }) => id);
  const numbers = await idsFor(db, 'statement', locals, kept.statements);
  await sql`pragma defer_foreign_keys = on`.execute(db);
  const personOf = (party: { readonly id: string | null } | null) => people.get(party?.id ?? '') ?? null;
  const rows: StatementRow[] = [];
  for (const statement of statements) {
    const row = {
      ...rowOf(statement, report, text, published, speakers, numbers),
      person: personOf(statement.speaker),
      target_person: personOf(statement.target),
    };
    await insertRow(db, row, kept.statements.has(statement.id));
    rows.push(row);
    const { source, speaker, addressee, target } = statement;
    await sql`insert into statement_words (rowid, content, source, addressee, target, outlet) values (
      ${row.id}, ${row.content}, ${`${wordsIn(text, source)} ${speaker?.name ?? ''}`}, ${addressee?.name ?? ''},
      ${target?.name ?? ''}, ${meta.outlet ?? ''})`.execute(db);
    await insertCommitments(db, row.id, statement, text, personOf);
  }
  await insertReplies(db, statements, numbers);
  const newcomers = rows.filter((row) => !kept.isLinked(row));
  const before = new Set(kept.statements.values());
  await leaveFamilies(
    db,
    newcomers.map(({ id }) => id).filter((id) => before.has(id)),
  );
  await linkFamilies(db, newcomers);
  for (const row of rows) await linkReplies(db, row);
  const open = candidatesOf(reading);
  const candidates = open.length > 0 ? JSON.stringify(open) : null;
  await db.updateTable('report').set({ candidates }).where('id', '=', report).execute();
  await dateByOthers(db, report);
  return numbers;
}

/** A statement that keeps its number may have its row still. Its number is not set again: that costs a look at all others. */
async function insertRow(db: Transaction<Schema>, row: StatementRow, stays: boolean): Promise<void> {
  const { id: _, ...values } = row;
  const inserted = db.insertInto('statement').values(row);
  const stored = stays
    ? inserted.onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    : inserted;
  await stored.execute();
}

/** Stores speakers; gives their numbers, and who the named ones are across reports. */
async function insertSpeakers(
  db: Transaction<Schema>,
  report: number,
  { speakers }: WireReading,
  kept: Kept,
): Promise<{ ids: Map<string, number>; people: Map<string, number> }> {
  const locals = speakers.map(({ id }) => id);
  const ids = await idsFor(db, 'speaker', locals, kept.speakers);
  const people = new Map<string, number>();
  for (const speaker of speakers) {
    const { id: local, name, kind, naming, state } = speaker;
    const found = isNamed(speaker) ? ((await kept.linkOf(local)) ?? (await linkPerson(db, speaker))) : null;
    const assigned = kept.assigned.get(local) ?? null;
    const link = assigned ?? found?.person ?? null;
    const person = link === null ? null : await rootOf(db, link);
    if (person !== null) people.set(local, person);
    const linked = { person, found: found?.person ?? null, assigned, linked_by: found?.by ?? null };
    const values = { report, local, name, name_key: nameKey(name), kind, naming, state, ...linked };
    const id = ids.get(local)!;
    const stored = kept.speakers.has(local)
      ? db.updateTable('speaker').set(values).where('id', '=', id)
      : db.insertInto('speaker').values({ id, ...values });
    await stored.execute();
  }
  return { ids, people };
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
      known_by: IN_THE_REPORT,
      confidence,
    };
    await db
      .insertInto('reply')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

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
    ...whenOf(statement.saidAt?.value ?? null, published),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    confidence: statement.confidence,
  };
}

/** Day and hour to sort by: of saying, or else both of publication, because that hour is none of another day. */
function whenOf(said: string | null, published: string | null): Pick<StatementRow, 'day' | 'hour'> {
  for (const value of [said, published]) {
    const days = value === null ? null : daysOf(value);
    const day = days?.from ?? (value === said ? days?.to : null);
    if (day) return { day, hour: hourOf(value!) };
  }
  return { day: null, hour: null };
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
