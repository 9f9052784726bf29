import type { Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { Schema } from '../schema.ts';
import { followReport, inTransaction, readReport } from './correcting.ts';
import { type Correction, CorrectionError, holding, NothingToCorrect } from './correction.ts';
import { append, entryOf, type Hand, logOf, logOfPeople, nextNumber } from './log.ts';
import { followMergers } from './people.ts';
import { replay } from './replaying.ts';

/**
 * Takes an entry of the log back, itself an entry that can be taken back. Gives its number. Rejects with
 * `CorrectionError` where there is no such entry, or it does not hold any more.
 */
export function undo(database: Database, correction: number, hand: Hand): Promise<number> {
  return inTransaction(database, async (db) => {
    const undone = await entryOf(db, correction);
    if (!undone)
      throw new NothingToCorrect(`there is no correction ${correction}: onrecord corrections lists them`);
    const { report, statement } = undone;
    const log = report === null ? await logOfPeople(db) : await logOf(db, report);
    if (!holding(log).some(({ number }) => number === correction)) {
      const by = log.findLast(({ deed }) => deed.kind === 'undo' && deed.correction === correction);
      throw new CorrectionError(`correction ${correction} was taken back by ${by?.number} already`);
    }
    const number = await nextNumber(db);
    const { by, why, now } = hand;
    const entry: Correction = {
      number,
      at: now,
      by,
      why,
      report,
      statement,
      deed: { kind: 'undo', correction },
    };
    if (report === null) await followPeople(db, [...log, entry]);
    else {
      const kept = await readReport(db, report);
      const after = [...kept.log, entry];
      await followReport(db, kept, replay(kept.text, kept.machine, after), after);
    }
    await append(db, entry);
    return number;
  });
}

/** Makes the list of speakers, and the reports that a split names, follow the log about people, its last entry new. */
export async function followPeople(db: Transaction<Schema>, log: readonly Correction[]): Promise<void> {
  const last = log.at(-1)!.deed;
  const meant = last.kind === 'undo' ? rootOfUndo(log, last.correction) : last;
  if (meant.kind === 'split') {
    for (const report of new Set(meant.statements.map((part) => part.report))) {
      const kept = await readReport(db, report);
      const after = [...kept.log, log.at(-1)!];
      await followReport(db, kept, replay(kept.text, kept.machine, after), after);
    }
  }
  await followMergers(db, log);
}

/** What an undo, or an undo of an undo, is about. */
function rootOfUndo(log: readonly Correction[], correction: number): Correction['deed'] {
  const { deed } = log.find(({ number }) => number === correction)!;
  return deed.kind === 'undo' ? rootOfUndo(log, deed.correction) : deed;
}
