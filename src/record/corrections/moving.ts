import type { Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import type { Report } from '../../text/report.ts';
import type { Link } from '../people/linking.ts';
import type { Schema } from '../schema.ts';
import { insertReading, NOTHING_KEPT } from '../storing.ts';
import type { Changes, Correction, Deed, Reference } from './correction.ts';
import { append, nextNumber } from './log.ts';
import { replay } from './replaying.ts';

/** What another record knew of a report. */
export interface Transferred {
  /** Numbers that the report, its statements and its corrections keep. */
  readonly numbers?: { readonly report: number; readonly statements: ReadonlyMap<string, number> };
  /** Who a speaker of its reading is among the people of this record; null where that is not known. */
  readonly linkOf: (db: Transaction<Schema>, local: string) => Promise<Link | null>;
}

/** A report that is new to the record, with corrections of its reading that were made in another one. */
export interface Moving {
  readonly report: Report;
  readonly reading: WireReading;
  readonly corrections?: readonly Correction[];
  readonly from: Transferred | undefined;
}

/**
 * Stores the reading of a report. Corrections stay under their numbers, or go to the end of the log under new ones, with
 * who made them, when and why.
 */
export async function insertCorrected(
  db: Transaction<Schema>,
  report: number,
  { report: document, reading: machine, corrections = [], from }: Moving,
): Promise<void> {
  const keeps = from?.numbers;
  const log = keeps
    ? corrections.map((entry) => ({ ...entry, report }))
    : renumbered(corrections, report, await nextNumber(db));
  const { reading, outcomes } = replay(document.text, machine, log);
  const numbers = await insertReading(db, report, document, reading, {
    ...NOTHING_KEPT,
    ...(keeps ? { statements: keeps.statements } : {}),
    linkOf: async (local) => (await from?.linkOf(db, local)) ?? null,
  });
  for (const entry of log) {
    const outcome = outcomes.get(entry.number);
    const statement = outcome && 'statement' in outcome ? numbers.get(outcome.statement) : undefined;
    await append(db, { ...entry, statement: keeps ? entry.statement : (statement ?? null) });
  }
}

/**
 * The same without numbers of which one is given already: they are kept all or none, because a log is in the order of its
 * numbers.
 */
export async function withFreeNumbers(
  db: Transaction<Schema>,
  from: Transferred | undefined,
  corrections: readonly Correction[],
): Promise<Transferred | undefined> {
  if (!from?.numbers) return from;
  const { report, statements } = from.numbers;
  const wanted = {
    report: [report],
    statement: [...statements.values()],
    correction: corrections.map(({ number }) => number),
  };
  for (const [table, ids] of Object.entries(wanted) as ['report' | 'statement' | 'correction', number[]][]) {
    const twice = new Set(ids).size < ids.length;
    const taken = await db.selectFrom(table).select('id').where('id', 'in', ids).limit(1).execute();
    if (twice || taken.length > 0) return { linkOf: from.linkOf };
  }
  return from;
}

/** Entries about one report of another record, numbered from `first` on. */
export function renumbered(log: readonly Correction[], report: number, first: number): Correction[] {
  const numbers = new Map(log.map(({ number }, i) => [number, first + i]));
  return log.map((entry) => ({
    ...entry,
    number: numbers.get(entry.number)!,
    report,
    statement: null,
    deed: renumberedDeed(entry.deed, numbers),
  }));
}

function renumberedDeed(deed: Deed, numbers: ReadonlyMap<number, number>): Deed {
  const now = (number: number) => numbers.get(number) ?? 0;
  const moved = (reference: Reference): Reference =>
    'added' in reference ? { added: now(reference.added) } : reference;
  const changesOf = ({ parent, answers, ...fields }: Changes): Changes => ({
    ...fields,
    ...(parent === undefined ? {} : { parent: parent && moved(parent) }),
    ...(answers === undefined
      ? {}
      : { answers: answers && { ...answers, statement: moved(answers.statement) } }),
  });
  switch (deed.kind) {
    case 'undo':
      return { kind: 'undo', correction: now(deed.correction) };
    case 'reject':
    case 'accept':
      return { kind: deed.kind, statement: moved(deed.statement) };
    case 'change':
      return { kind: 'change', statement: moved(deed.statement), changes: changesOf(deed.changes) };
    case 'add':
      return { ...deed, changes: changesOf(deed.changes) };
    case 'merge':
    case 'split':
      return deed;
  }
}
