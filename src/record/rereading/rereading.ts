import type { Kysely, Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import { makeReport, type Report } from '../../text/report.ts';
import type { NewOriginal } from '../adding.ts';
import { compressed, decompressed } from '../compression.ts';
import { followReading } from '../corrections/following.ts';
import { type Replayed, replay } from '../corrections/replaying.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Schema } from '../schema.ts';
import { type KeptReport, keptReport } from '../showing.ts';
import { insertReading } from '../storing.ts';
import { type Difference, differenceOf, pairStatements } from './comparing.ts';

/** A report that was read anew. */
export interface Reread {
  readonly report: number;
  readonly title: string | null;
  /** Whether it had been kept unread until now. */
  readonly first: boolean;
  /** What the machine now reads otherwise. */
  readonly difference: Difference;
  /** Corrections that had an effect and have none now: their number in the log and why. */
  readonly lost: readonly { readonly correction: number; readonly why: string }[];
}

/** A report that the machine is given again. */
export interface Again {
  readonly report: Report;
  /** Why it was kept unread; null for one that was read. */
  readonly unread: string | null;
  /** What an unread one was taken from, which may tell more by now; null where that is not kept. */
  readonly original: NewOriginal | null;
}

/**
 * Numbers of the reports to read again, in order: with `engine` those that another engine has read, and always those that
 * were kept unread.
 */
export async function reportsToReread({ db, file }: Database, engine: string | null): Promise<number[]> {
  try {
    const all = db.selectFrom('report').select('id').orderBy('id');
    const rows = await (engine === null ? all : all.where('engine', 'is not', engine)).execute();
    return rows.map(({ id }) => id);
  } catch (error) {
    throw explained(error, file);
  }
}

/** A report as it was given to the machine, or null where there is none of that number. */
export async function reportToReread({ db, file }: Database, id: number): Promise<Again | null> {
  try {
    const kept = await keptReport(db, id);
    if (!kept) return null;
    const unread = kept.machine ? null : (kept.unread ?? 'is not read');
    const original = unread === null ? null : await originalOf(db, id);
    return { report: makeReport(kept.text, kept.meta), unread, original };
  } catch (error) {
    throw explained(error, file);
  }
}

/**
 * Puts a new reading of the machine in the place of the old one, or of none, whole or not at all; corrections stay and are
 * made anew where their places are found. `language` is that of a report that was unread, where it is known. Null where
 * the report has gone. Throws `RecordError`.
 */
export async function storeReread(
  { db, file }: Database,
  id: number,
  machine: WireReading,
  language?: string,
): Promise<Reread | null> {
  try {
    return await db.transaction().execute(async (inside) => {
      const kept = await keptReport(inside, id);
      if (!kept) return null;
      return kept.machine
        ? replaceReading(inside, kept, machine)
        : firstReading(inside, kept, machine, language);
    });
  } catch (error) {
    throw explained(error, file);
  }
}

/** The reading of a report that was kept unread: it is stored and linked as that of a new one. */
async function firstReading(
  db: Transaction<Schema>,
  kept: KeptReport,
  machine: WireReading,
  language: string | undefined,
): Promise<Reread> {
  const { id, text } = kept;
  const { language: _before, ...rest } = kept.meta;
  const meta = { ...rest, ...(language === undefined ? {} : { language }) };
  await setReading(db, kept, machine);
  await db
    .updateTable('report')
    .set({ unread: null, language: language ?? null })
    .where('id', '=', id)
    .execute();
  await insertReading(db, id, makeReport(text, meta), machine);
  const difference = { kept: 0, added: machine.statements.length, removed: 0, changed: {} };
  return { report: id, title: meta.title ?? null, first: true, difference, lost: [] };
}

async function setReading(db: Transaction<Schema>, kept: KeptReport, machine: WireReading): Promise<void> {
  const { value, by } = machine.report.published;
  await db
    .updateTable('report')
    .set({
      engine: machine.engine,
      reading: compressed(JSON.stringify(machine)),
      published: value ?? kept.meta.published ?? null,
      published_by: by,
    })
    .where('id', '=', kept.id)
    .execute();
}

async function replaceReading(
  db: Transaction<Schema>,
  kept: KeptReport,
  machine: WireReading,
): Promise<Reread | null> {
  if (!kept.machine || !kept.replayed) return null;
  const { id, text, log, replayed: before } = kept;
  const after = replay(text, machine, log);
  const pairs = pairStatements(text, kept.machine.statements, machine.statements);
  await setReading(db, kept, machine);
  const report = makeReport(text, kept.meta);
  // Most reports read the same after an update: then there is nothing to store anew, unless it was asked for.
  if (kept.machine.engine === machine.engine || !isSame(kept.machine, machine)) {
    await followReading(db, { id, report, log, before, after, renamed: (local) => pairs.get(local) });
  }
  return {
    report: id,
    title: kept.meta.title ?? null,
    first: false,
    difference: differenceOf(text, kept.machine, machine),
    lost: newlyLost(before, after),
  };
}

async function originalOf(db: Kysely<Schema>, report: number): Promise<NewOriginal | null> {
  const row = await db
    .selectFrom('report')
    .innerJoin('original', 'original.id', 'report.original')
    .select(['original.kind', 'original.charset', 'original.bytes'])
    .where('report.id', '=', report)
    .executeTakeFirst();
  if (!row) return null;
  const { kind, charset, bytes } = row;
  return { kind, bytes: decompressed(bytes), ...(charset === null ? {} : { charset }) };
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
