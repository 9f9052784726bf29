import type { Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import { makeReport, type Report } from '../../text/report.ts';
import { compressed } from '../compression.ts';
import { followReading } from '../corrections/following.ts';
import { type Replayed, replay } from '../corrections/replaying.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Schema } from '../schema.ts';
import { keptReport } from '../showing.ts';
import { type Difference, differenceOf, pairStatements } from './comparing.ts';

/** A report that was read anew. */
export interface Reread {
  readonly report: number;
  readonly title: string | null;
  /** What the machine now reads otherwise. */
  readonly difference: Difference;
  /** Corrections that had an effect and have none now: their number in the log and why. */
  readonly lost: readonly { readonly correction: number; readonly why: string }[];
}

/** Numbers of the reports that were read, in order; with `engine` only those that another engine has read. */
export async function reportsToReread({ db, file }: Database, engine: string | null): Promise<number[]> {
  try {
    const read = db.selectFrom('report').select('id').where('reading', 'is not', null).orderBy('id');
    const rows = await (engine === null ? read : read.where('engine', 'is not', engine)).execute();
    return rows.map(({ id }) => id);
  } catch (error) {
    throw explained(error, file);
  }
}

/** A report as it was given to the machine, or null where there is none of that number. */
export async function reportToReread({ db, file }: Database, id: number): Promise<Report | null> {
  try {
    const kept = await keptReport(db, id);
    return kept && makeReport(kept.text, kept.meta);
  } catch (error) {
    throw explained(error, file);
  }
}

/**
 * Puts a new reading of the machine in the place of the old one, whole or not at all; corrections stay and are made anew
 * where their places are found. Null where the report has gone or was never read. Throws `RecordError`.
 */
export async function storeReread(
  { db, file }: Database,
  id: number,
  machine: WireReading,
): Promise<Reread | null> {
  try {
    return await db.transaction().execute((inside) => replaceReading(inside, id, machine));
  } catch (error) {
    throw explained(error, file);
  }
}

async function replaceReading(
  db: Transaction<Schema>,
  id: number,
  machine: WireReading,
): Promise<Reread | null> {
  const kept = await keptReport(db, id);
  if (!kept?.machine || !kept.replayed) return null;
  const { text, log, replayed: before } = kept;
  const after = replay(text, machine, log);
  const pairs = pairStatements(text, kept.machine.statements, machine.statements);
  const { value, by } = machine.report.published;
  await db
    .updateTable('report')
    .set({
      engine: machine.engine,
      reading: compressed(JSON.stringify(machine)),
      published: value ?? kept.meta.published ?? null,
      published_by: by,
    })
    .where('id', '=', id)
    .execute();
  const report = makeReport(text, kept.meta);
  // Most reports read the same after an update: then there is nothing to store anew, unless it was asked for.
  if (kept.machine.engine === machine.engine || !isSame(kept.machine, machine)) {
    await followReading(db, { id, report, log, before, after, renamed: (local) => pairs.get(local) });
  }
  return {
    report: id,
    title: kept.meta.title ?? null,
    difference: differenceOf(text, kept.machine, machine),
    lost: newlyLost(before, after),
  };
}

function isSame(before: WireReading, after: WireReading): boolean {
  const told = ({ statements, speakers, report }: WireReading) =>
    JSON.stringify([statements, speakers, report.published.value]);
  return told(before) === told(after);
}

function newlyLost(before: Replayed, after: Replayed): Reread['lost'] {
  return [...after.outcomes].flatMap(([correction, outcome]) => {
    const was = before.outcomes.get(correction);
    if (!('lost' in outcome) || (was && 'lost' in was)) return [];
    return [{ correction, why: outcome.lost }];
  });
}
