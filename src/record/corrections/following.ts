import { sql, type Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import type { Report } from '../../text/report.ts';

import { leaveFamilies } from '../families/leaving.ts';
import type { Newcomer } from '../families/linking.ts';
import { nameKey } from '../name-key.ts';
import type { Schema } from '../schema.ts';
import { insertReading, type Kept } from '../storing.ts';
import type { Correction } from './correction.ts';
import { assignments } from './people.ts';
import type { Replayed } from './replaying.ts';

/** A report whose reading changes. */
export interface Changing {
  readonly id: number;
  readonly report: Report;
  readonly log: readonly Correction[];
  readonly before: Replayed;
  readonly after: Replayed;
  /** Id in the new reading of the machine for an id in the old one; absent where a statement is gone. */
  readonly renamed: (machine: string) => string | undefined;
}

type Row = Newcomer & { readonly local: string };

/**
 * Makes the rows of a report follow its reading; gives the numbers of its statements. Those that stay keep their numbers,
 * and their links to other reports where their words, speaker and day are the same.
 */
export async function followReading(
  db: Transaction<Schema>,
  changing: Changing,
): Promise<ReadonlyMap<string, number>> {
  const { id, report, after, log } = changing;
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'report', 'local', 'content', 'speaker_key', 'day'])
    .where('report', '=', id)
    .execute();
  const statements = numbersOf(changing, rows);
  const speakers = await speakersOf(db, id, after.reading);
  const relinked = await clear(db, id, rows, new Set(statements.values()));
  await clearSpeakers(db, id, new Set([...speakers.values()].map((speaker) => speaker.id)));
  const kept: Kept = {
    statements,
    speakers: new Map([...speakers].map(([local, speaker]) => [local, speaker.id])),
    linkOf: async (local) => speakers.get(local)?.link ?? null,
    assigned: assignments(id, after, log),
    isLinked: relinked,
  };
  return insertReading(db, id, report, after.reading, kept);
}

/**
 * The numbers that statements keep: those of the rows they had, or had before they were rejected. No other statement can
 * have got one meanwhile.
 */
function numbersOf({ before, after, renamed, log }: Changing, rows: readonly Row[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const local = new Map([...after.origins].map(([id, origin]) => [JSON.stringify(origin), id]));
  const taken = new Set<number>();
  for (const row of rows) {
    const origin = before.origins.get(row.local);
    const machine = origin && 'machine' in origin ? renamed(origin.machine) : undefined;
    const now = local.get(JSON.stringify(machine === undefined ? origin : { machine }));
    if (now === undefined || (origin && 'machine' in origin && machine === undefined)) continue;
    numbers.set(now, row.id);
    taken.add(row.id);
  }
  for (const { number, statement, deed } of log) {
    if (statement === null || taken.has(statement)) continue;
    const id = idNamedBy(after, number, deed);
    if (id === null || numbers.has(id) || !after.origins.has(id)) continue;
    numbers.set(id, statement);
    taken.add(statement);
  }
  return numbers;
}

function idNamedBy(after: Replayed, number: number, deed: Correction['deed']): string | null {
  if (deed.kind === 'add') {
    const outcome = after.outcomes.get(number);
    return outcome && 'statement' in outcome ? outcome.statement : null;
  }
  return 'statement' in deed ? after.idOf(deed.statement) : null;
}

/** Speakers that keep their rows: those of the same name and kind, in order. */
async function speakersOf(
  db: Transaction<Schema>,
  report: number,
  { speakers }: WireReading,
): Promise<Map<string, { id: number; link: { person: number; by: string } | null }>> {
  const rows = await db
    .selectFrom('speaker')
    .selectAll()
    .where('report', '=', report)
    .orderBy('id')
    .execute();
  const left = [...rows];
  const kept = new Map<string, { id: number; link: { person: number; by: string } | null }>();
  for (const { id, name, kind } of speakers) {
    const at = left.findIndex((row) => row.name_key === nameKey(name) && row.kind === kind);
    if (at < 0) continue;
    const [row] = left.splice(at, 1);
    const { found, linked_by } = row!;
    kept.set(id, { id: row!.id, link: found === null ? null : { person: found, by: linked_by ?? 'name' } });
  }
  return kept;
}

/** Takes away the speakers that the reading does not have any more. */
async function clearSpeakers(
  db: Transaction<Schema>,
  report: number,
  staying: ReadonlySet<number>,
): Promise<void> {
  const rows = await db.selectFrom('speaker').select('id').where('report', '=', report).execute();
  for (const { id } of rows) {
    if (!staying.has(id)) await db.deleteFrom('speaker').where('id', '=', id).execute();
  }
  await sql`update speaker set local = '~' || id where report = ${report}`.execute(db);
}

/** Takes away what will be written anew; tells which rows still have their links to other reports. */
async function clear(
  db: Transaction<Schema>,
  report: number,
  rows: readonly Row[],
  staying: ReadonlySet<number>,
): Promise<Kept['isLinked']> {
  await sql`pragma defer_foreign_keys = on`.execute(db);
  await sql`delete from statement_words where rowid in (select id from statement where report = ${report})`.execute(
    db,
  );
  const own = db.selectFrom('statement').select('id').where('report', '=', report);
  await db.deleteFrom('commitment').where('statement', 'in', own).execute();
  await db.deleteFrom('reply').where('statement', 'in', own).execute();
  await db.deleteFrom('reply').where('answered', 'in', own).execute();
  const going = rows.filter(({ id }) => !staying.has(id)).map(({ id }) => id);
  await leaveFamilies(db, going);
  for (const id of going) await db.deleteFrom('statement').where('id', '=', id).execute();
  // Ids in the reading may change hands, and each may stand only once.
  await sql`update statement set local = '~' || id, parent = null, speaker = null where report = ${report}`.execute(
    db,
  );
  const before = new Map(rows.map((row) => [row.id, row]));
  return (row) => {
    const old = before.get(row.id);
    return (
      old !== undefined &&
      old.content === row.content &&
      old.speaker_key === row.speaker_key &&
      old.day === row.day
    );
  };
}
