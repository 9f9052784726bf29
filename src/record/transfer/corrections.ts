import type { Transaction } from 'kysely';
import { inTransaction } from '../corrections/correcting.ts';
import { type Correction, CorrectionError, type Deed, type Reference } from '../corrections/correction.ts';
import { append, entryOf, logOfPeople, nextNumber } from '../corrections/log.ts';
import { followPeople } from '../corrections/undoing.ts';
import type { Database } from '../database.ts';
import type { Schema } from '../schema.ts';
import type { ExportedCorrection, PeopleDeed } from './lines.ts';
import type { ImportedPeople } from './people.ts';

/** What is known of the record that is being imported. */
export interface ImportState {
  /** Whether numbers are kept. */
  readonly fresh: boolean;
  readonly people: ImportedPeople;
  /** Numbers in this log by those in the exported one. */
  readonly corrections: Map<number, number>;
}

/** Whether two entries are the same deed of the same hand, as far as their heads tell. */
export const isSameHand = (
  a: Pick<Correction, 'at' | 'by' | 'why'> & { readonly deed: { readonly kind: string } },
  b: typeof a,
) => a.at === b.at && a.by === b.by && a.why === b.why && a.deed.kind === b.deed.kind;

/**
 * Enters a correction about people in this record's log and makes the record follow it; one that is there already changes
 * nothing. Throws `SyntaxError`, saying what is wrong, where it speaks of what is not here, and `RecordError`.
 */
export async function takePeopleCorrection(
  database: Database,
  entry: ExportedCorrection,
  state: ImportState,
): Promise<void> {
  state.people.begin();
  try {
    await inTransaction(database, (db) => take(db, entry, state));
  } catch (error) {
    state.people.rollBack();
    if (!(error instanceof CorrectionError)) throw error;
    throw new SyntaxError(`has a correction that cannot be made here: ${error.message}`);
  }
}

async function take(db: Transaction<Schema>, entry: ExportedCorrection, state: ImportState): Promise<void> {
  const log = await logOfPeople(db);
  const known = await knownEntry(db, log, entry, state);
  if (known) {
    if (known.deed.kind === 'split' && entry.deed.kind === 'split') {
      state.people.settle(entry.deed.to, known.deed.to);
    }
    state.corrections.set(entry.number, known.number);
    return;
  }
  const deed = await deedHere(db, entry.deed, state);
  const keeps = state.fresh && (await entryOf(db, entry.number)) === null;
  const number = keeps ? entry.number : await nextNumber(db);
  const { at, by, why } = entry;
  const here: Correction = { number, at, by, why, report: null, statement: null, deed };
  await followPeople(db, [...log, here]);
  await append(db, here);
  state.corrections.set(entry.number, number);
}

/** The same entry in this log, where it was imported before. */
async function knownEntry(
  db: Transaction<Schema>,
  log: readonly Correction[],
  entry: ExportedCorrection,
  state: ImportState,
): Promise<Correction | undefined> {
  const alike = log.filter((one) => isSameHand(one, entry));
  if (alike.length === 0) return undefined;
  const used = new Set(state.corrections.values());
  const wanted = await toldDeed(db, entry.deed, state);
  return alike.find(({ number, deed }) => !used.has(number) && told(deed) === wanted);
}

/** What a deed says, but for the number that a split gave. */
const told = (deed: Deed) => JSON.stringify(deed.kind === 'split' ? { ...deed, to: 0 } : deed);

async function toldDeed(db: Transaction<Schema>, deed: PeopleDeed, state: ImportState): Promise<string> {
  const known = (number: number) => state.people.known(number) ?? -1;
  switch (deed.kind) {
    case 'merge':
      return told({ ...deed, person: known(deed.person), into: known(deed.into) });
    case 'undo':
      return told({ ...deed, correction: state.corrections.get(deed.correction) ?? -1 });
    case 'split': {
      const statements = await statementsHere(db, deed, state);
      return told({ ...deed, person: known(deed.person), statements });
    }
  }
}

/** A deed with the numbers that people, reports and corrections have here. */
async function deedHere(db: Transaction<Schema>, deed: PeopleDeed, state: ImportState): Promise<Deed> {
  const personOf = async (number: number) => {
    const person = await state.people.find(db, number);
    if (person === null) throw new SyntaxError(`speaks of speaker ${number}, who is not described before it`);
    return person;
  };
  switch (deed.kind) {
    case 'merge':
      return { ...deed, person: await personOf(deed.person), into: await personOf(deed.into) };
    case 'undo': {
      const correction = state.corrections.get(deed.correction);
      if (correction === undefined) throw missing(deed.correction);
      return { ...deed, correction };
    }
    case 'split': {
      const statements = await statementsHere(db, deed, state);
      return { ...deed, person: await personOf(deed.person), to: await personOf(deed.to), statements };
    }
  }
}

const missing = (correction: number) =>
  new SyntaxError(`speaks of correction ${correction}, which was not taken in before it`);

type Split = Extract<Deed, { kind: 'split' }>;

async function statementsHere(
  db: Transaction<Schema>,
  { statements }: Extract<PeopleDeed, { kind: 'split' }>,
  { corrections }: ImportState,
): Promise<Split['statements']> {
  const here: Split['statements'][number][] = [];
  for (const { report: key, statement } of statements) {
    const report = await db.selectFrom('report').select('id').where('key', '=', key).executeTakeFirst();
    if (!report) throw new SyntaxError('speaks of a report that was not taken in before it');
    here.push({ report: report.id, statement: referenceHere(statement, corrections) });
  }
  return here;
}

function referenceHere(reference: Reference, corrections: ReadonlyMap<number, number>): Reference {
  if (!('added' in reference)) return reference;
  const added = corrections.get(reference.added);
  if (added === undefined) throw missing(reference.added);
  return { added };
}
