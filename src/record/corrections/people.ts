import { type RawBuilder, sql, type Transaction } from 'kysely';
import { IN_THE_REPORT, linkReplies } from '../replies/linking.ts';
import type { Schema } from '../schema.ts';
import { type Correction, holding } from './correction.ts';
import type { Replayed } from './replaying.ts';

/** Who the speakers of a report are by the splits that hold: numbers of people by the speakers' ids in the reading. */
export function assignments(
  report: number,
  replayed: Replayed,
  log: readonly Correction[],
): Map<string, number> {
  const statements = new Map(replayed.reading.statements.map((statement) => [statement.id, statement]));
  const assigned = new Map<string, number>();
  for (const { deed } of holding(log)) {
    if (deed.kind !== 'split') continue;
    for (const part of deed.statements) {
      if (part.report !== report) continue;
      const speaker = statements.get(replayed.idOf(part.statement) ?? '')?.speaker?.id;
      if (speaker != null) assigned.set(speaker, deed.to);
    }
  }
  return assigned;
}

/**
 * Which entry of the list of speakers counts for which, by the merges that hold. An entry that a split made and that was
 * then taken back counts for the one it came from.
 */
export function mergers(log: readonly Correction[]): Map<number, number> {
  const into = new Map<number, number>();
  const rootOf = (person: number): number => {
    const next = into.get(person);
    return next === undefined ? person : rootOf(next);
  };
  const join = (person: number, other: number) => {
    const [from, to] = [rootOf(person), rootOf(other)];
    if (from !== to) into.set(from, to);
  };
  const held = new Set(holding(log).map(({ number }) => number));
  for (const { number, deed } of log) {
    if (deed.kind === 'split' && !held.has(number)) join(deed.to, deed.person);
    if (deed.kind === 'merge' && held.has(number)) join(deed.person, deed.into);
  }
  return new Map([...into.keys()].map((person) => [person, rootOf(person)]));
}

/** Makes the list of speakers follow the merges that hold; costs what the entries concerned have said. */
export async function followMergers(db: Transaction<Schema>, log: readonly Correction[]): Promise<void> {
  const now = mergers(log);
  const rows = await db
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('merged_into', 'is not', null)
    .execute();
  const before = new Map(rows.map(({ id, merged_into }) => [id, merged_into!]));
  const moved = [...new Set([...now.keys(), ...before.keys()])].filter(
    (id) => now.get(id) !== before.get(id),
  );
  for (const id of moved) {
    await db
      .updateTable('person')
      .set({ merged_into: now.get(id) ?? null })
      .where('id', '=', id)
      .execute();
  }
  const concerned = new Set(moved.flatMap((id) => [id, now.get(id) ?? id, before.get(id) ?? id]));
  for (const person of concerned) await regroup(db, person);
}

/** Settles anew who the speakers are that now count as `person`, and what is theirs: statements, targets, commitments. */
async function regroup(db: Transaction<Schema>, person: number): Promise<void> {
  const statements = await db
    .selectFrom('statement')
    .select('id')
    .where(({ eb, or }) => or([eb('person', '=', person), eb('target_person', '=', person)]))
    .execute();
  await sql`update speaker set person = (
    select coalesce(merged_into, id) from person where person.id = coalesce(speaker.assigned, speaker.found)
  ) where person = ${person}`.execute(db);
  await sql`update statement set person = (select person from speaker where id = statement.speaker)
    where person = ${person}`.execute(db);
  await sql`update statement set target_person = ${namedIn(sql.ref('statement.target'), sql.ref('statement.report'))}
    where target_person = ${person}`.execute(db);
  const report = sql`(select report from statement where id = commitment.statement)`;
  await sql`update commitment set actor_person = ${namedIn(sql.ref('commitment.actor'), report)}
    where actor_person = ${person}`.execute(db);
  await relinkReplies(
    db,
    statements.map(({ id }) => id),
  );
}

/** Who somebody is whom a statement of a report names: the report's speaker of that name. */
const namedIn = (name: RawBuilder<unknown>, report: RawBuilder<unknown>) =>
  sql`(select speaker.person from speaker
    where speaker.report = ${report} and speaker.name = ${name} and speaker.person is not null order by id limit 1)`;

/** Links statements to what they answer in other reports, and to what answers them, by who speaks now. */
async function relinkReplies(db: Transaction<Schema>, statements: readonly number[]): Promise<void> {
  for (const id of statements) {
    await db
      .deleteFrom('reply')
      .where('known_by', '!=', IN_THE_REPORT)
      .where(({ eb, or }) => or([eb('statement', '=', id), eb('answered', '=', id)]))
      .execute();
    const row = await db
      .selectFrom('statement')
      .select(['id', 'report', 'content', 'act', 'person', 'target_person', 'day'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await linkReplies(db, row);
  }
}
