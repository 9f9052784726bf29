import type { Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import type { Report } from '../../text/report.ts';
import type { Schema } from '../schema.ts';
import { insertReading } from '../storing.ts';
import type { Changes, Correction, Deed, Reference } from './correction.ts';
import { append, nextNumber } from './log.ts';
import { replay } from './replaying.ts';

/**
 * Stores a reading of a report that is new to the record, with corrections that were made in another one: they go to the
 * end of the log under new numbers, with who made them, when and why.
 */
export async function insertCorrected(
  db: Transaction<Schema>,
  report: number,
  document: Report,
  machine: WireReading,
  corrections: readonly Correction[],
): Promise<void> {
  const log = renumbered(corrections, report, await nextNumber(db));
  const { reading, outcomes } = replay(document.text, machine, log);
  const numbers = await insertReading(db, report, document, reading);
  for (const entry of log) {
    const outcome = outcomes.get(entry.number);
    const statement = outcome && 'statement' in outcome ? numbers.get(outcome.statement) : undefined;
    await append(db, { ...entry, statement: statement ?? null });
  }
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
      return { kind: 'reject', statement: moved(deed.statement) };
    case 'change':
      return { kind: 'change', statement: moved(deed.statement), changes: changesOf(deed.changes) };
    case 'add':
      return { ...deed, changes: changesOf(deed.changes) };
    default:
      return deed;
  }
}
