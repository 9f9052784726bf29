import { sql, type Transaction } from 'kysely';
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

/** Settles anew who the speakers are that now count as `person`, and whose statements theirs are. */
async function regroup(db: Transaction<Schema>, person: number): Promise<void> {
  const speakers = await db
    .selectFrom('speaker')
    .select(['id', 'report'])
    .where('person', '=', person)
    .execute();
  for (const { id, report } of speakers) {
    await sql`update speaker set person = (
      select coalesce(merged_into, id) from person where person.id = coalesce(speaker.assigned, speaker.found)
    ) where id = ${id}`.execute(db);
    await sql`update statement set person = (select person from speaker where id = ${id})
      where report = ${report} and speaker = ${id}`.execute(db);
  }
}
