import type { Transaction } from 'kysely';
import type { WireSpeaker } from '../../formats/wire.ts';
import type { Database } from '../database.ts';
import { likePerson, rootOf } from '../people/linking.ts';
import type { Schema } from '../schema.ts';
import { inTransaction, placeOf, type ReadReport, readReport, referenceTo } from './correcting.ts';
import { type Correction, CorrectionError, type Deed, NothingToCorrect } from './correction.ts';
import { append, type Hand, logOfPeople, nextNumber } from './log.ts';
import { followPeople } from './undoing.ts';

type Split = Extract<Deed, { kind: 'split' }>;

/** Says that two entries in the list of speakers are one, which goes on under the first. Gives the number in the log. */
export function mergePeople(database: Database, into: number, person: number, hand: Hand): Promise<number> {
  return inTransaction(database, async (db) => {
    for (const id of [into, person]) await existing(db, id);
    if ((await rootOf(db, into)) === (await rootOf(db, person))) {
      throw new CorrectionError(`speakers ${into} and ${person} are one already`);
    }
    return enterPeople(db, { kind: 'merge', person, into }, hand);
  });
}

/**
 * Says that some statements of a person are another's of that name, who gets an entry of their own. Gives the number in
 * the log and that of the new entry. In one report a speaker is one: it is split off with all they say there.
 */
export function splitPerson(
  database: Database,
  person: number,
  statements: readonly number[],
  hand: Hand,
): Promise<{ readonly correction: number; readonly to: number }> {
  return inTransaction(database, async (db) => {
    await existing(db, person);
    if (statements.length === 0) throw new CorrectionError('name the statements that are somebody else’s');
    const parts: Split['statements'][number][] = [];
    const speakers: WireSpeaker[] = [];
    for (const statement of statements) {
      const { kept, local, speaker } = await speakerOf(db, person, statement);
      parts.push({ report: kept.id, statement: referenceTo(kept, local) });
      speakers.push(speaker);
    }
    await checkRest(db, person, statements);
    const to = await likePerson(db, person, speakers);
    return { correction: await enterPeople(db, { kind: 'split', person, to, statements: parts }, hand), to };
  });
}

async function existing(db: Transaction<Schema>, person: number): Promise<void> {
  const row = await db.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst();
  if (!row)
    throw new NothingToCorrect(`there is no speaker ${person}: onrecord speakers lists their numbers`);
}

async function speakerOf(
  db: Transaction<Schema>,
  person: number,
  statement: number,
): Promise<{ kept: ReadReport; local: string; speaker: WireSpeaker }> {
  const { report, local } = await placeOf(db, statement);
  const row = await db
    .selectFrom('statement')
    .select('person')
    .where('id', '=', statement)
    .executeTakeFirstOrThrow();
  if (row.person === null || row.person !== (await rootOf(db, person))) {
    throw new CorrectionError(`statement ${statement} is not by speaker ${person}`);
  }
  const kept = await readReport(db, report);
  const { statements, speakers } = kept.replayed.reading;
  const id = statements.find((one) => one.id === local)?.speaker?.id;
  return { kept, local, speaker: speakers.find((one) => one.id === id)! };
}

/** A speaker of one report cannot be two people: then single statements are corrected. Nor can nothing be left. */
async function checkRest(
  db: Transaction<Schema>,
  person: number,
  statements: readonly number[],
): Promise<void> {
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'speaker'])
    .where('person', '=', await rootOf(db, person))
    .execute();
  const chosen = new Set(statements);
  const moved = new Set(rows.filter(({ id }) => chosen.has(id)).map(({ speaker }) => speaker));
  if (rows.every(({ speaker }) => moved.has(speaker))) {
    throw new CorrectionError(`nothing would be left of speaker ${person}`);
  }
}

async function enterPeople(db: Transaction<Schema>, deed: Deed, { by, why, now }: Hand): Promise<number> {
  const number = await nextNumber(db);
  const entry: Correction = { number, at: now, by, why, report: null, statement: null, deed };
  await followPeople(db, [...(await logOfPeople(db)), entry]);
  await append(db, entry);
  return number;
}
