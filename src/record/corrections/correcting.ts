import type { Transaction } from 'kysely';
import type { AnswerKind } from '../../analysis/8-statements/statement.ts';
import type { WireReading } from '../../formats/wire.ts';
import { makeReport } from '../../text/report.ts';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';
import type { Schema } from '../schema.ts';
import { type KeptReport, keptReport } from '../showing.ts';
import { anchorOf } from './anchor.ts';
import {
  type Changes,
  type Correction,
  CorrectionError,
  type Deed,
  NothingToCorrect,
  type Reference,
} from './correction.ts';
import { followReading } from './following.ts';
import { append, type Hand, nextNumber } from './log.ts';
import { type Replayed, replay } from './replaying.ts';
import { validate } from './validating.ts';

/** Changes as somebody asks for them: other statements by their numbers in the record. */
export interface WantedChanges extends Omit<Changes, 'parent' | 'answers'> {
  readonly parent?: number | null;
  readonly answers?: { readonly statement: number; readonly how: AnswerKind } | null;
}

/** What came of a correction. */
export interface Corrected {
  /** Its number in the log. */
  readonly correction: number;
  /** The statement that it is about. */
  readonly statement: number;
}

/** Changes fields of a statement. Rejects with `CorrectionError` or `RecordError`; then nothing has changed. */
export function changeStatement(
  database: Database,
  statement: number,
  wanted: WantedChanges,
  hand: Hand,
): Promise<Corrected> {
  return inReportOf(database, statement, hand, async (db, kept, local) => {
    const changes = await changesOf(db, kept, wanted);
    if (Object.keys(changes).length === 0)
      throw new CorrectionError('nothing to correct: name at least one field');
    return { kind: 'change', statement: referenceTo(kept, local), changes };
  });
}

/** Takes a statement out of the reading that is none. Rejects as {@link changeStatement} does. */
export function rejectStatement(database: Database, statement: number, hand: Hand): Promise<Corrected> {
  return inReportOf(database, statement, hand, async (_, kept, local) => ({
    kind: 'reject',
    statement: referenceTo(kept, local),
  }));
}

/** Says that a statement is read rightly, as it stands. Rejects as {@link changeStatement} does. */
export function acceptStatement(database: Database, statement: number, hand: Hand): Promise<Corrected> {
  return inReportOf(database, statement, hand, async (_, kept, local) => ({
    kind: 'accept',
    statement: referenceTo(kept, local),
  }));
}

/** Adds a statement that the machine missed; it needs a content. Rejects as {@link changeStatement} does. */
export function addStatement(
  database: Database,
  report: number,
  wanted: WantedChanges,
  hand: Hand,
): Promise<Corrected> {
  return inTransaction(database, async (db) => {
    const kept = await readReport(db, report);
    if (!wanted.content?.length) throw new CorrectionError('a statement needs a content: give --content');
    const { source = [], cue = [], content, ...fields } = wanted;
    const changes = await changesOf(db, kept, { ...fields, source, cue, content });
    const anchor = anchorOf(kept.text, { source, cue, content });
    const there = kept.replayed.reading.statements.find(
      (one) => JSON.stringify(anchorOf(kept.text, one).spans) === JSON.stringify(anchor.spans),
    );
    if (there) throw new CorrectionError('that statement is in the record already: correct it instead');
    return enter(db, kept, { kind: 'add', anchor, changes }, null, hand);
  });
}

/** Writes a deed at the end of the log and makes the record follow it. Throws where it would have no effect. */
export async function enter(
  db: Transaction<Schema>,
  kept: ReadReport,
  deed: Deed,
  statement: number | null,
  { by, why, now }: Hand,
): Promise<Corrected> {
  const number = await nextNumber(db);
  const entry: Correction = { number, at: now, by, why, report: kept.id, statement, deed };
  const log = [...kept.log, entry];
  const after = replay(kept.text, kept.machine, log);
  const outcome = after.outcomes.get(number);
  if (outcome && 'lost' in outcome) throw new CorrectionError(outcome.lost);
  const numbers = await followReport(db, kept, after, log);
  const named = statement ?? (outcome && 'statement' in outcome ? numbers.get(outcome.statement)! : 0);
  await append(db, { ...entry, statement: named });
  return { correction: number, statement: named };
}

/** Makes the rows of a report follow a reading of the same machine's reading. */
export function followReport(
  db: Transaction<Schema>,
  kept: ReadReport,
  after: Replayed,
  log: readonly Correction[],
): Promise<ReadonlyMap<string, number>> {
  const report = makeReport(kept.text, kept.meta);
  const { id, replayed: before } = kept;
  return followReading(db, { id, report, log, before, after, renamed: (local) => local });
}

/** A report that has been read. */
export type ReadReport = KeptReport & { readonly machine: WireReading; readonly replayed: Replayed };

/** The report of that number. Throws {@link CorrectionError} where it is not there or was not read. */
export async function readReport(db: Transaction<Schema>, id: number): Promise<ReadReport> {
  const kept = await keptReport(db, id);
  if (!kept) throw new NothingToCorrect(`report ${id} is not in the record`);
  if (!kept.machine || !kept.replayed)
    throw new CorrectionError(`report ${id} was not read: it has no statements`);
  return { ...kept, machine: kept.machine, replayed: kept.replayed };
}

/** Runs `work` whole or not at all. */
export async function inTransaction<Result>(
  { db, file }: Database,
  work: (db: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    throw explained(error, file);
  }
}

function inReportOf(
  database: Database,
  statement: number,
  hand: Hand,
  deedOf: (db: Transaction<Schema>, kept: ReadReport, local: string) => Promise<Deed>,
): Promise<Corrected> {
  return inTransaction(database, async (db) => {
    const { report, local } = await placeOf(db, statement);
    const kept = await readReport(db, report);
    return enter(db, kept, await deedOf(db, kept, local), statement, hand);
  });
}

/** Where a statement stands. Throws {@link CorrectionError} where there is none of that number. */
export async function placeOf(
  db: Transaction<Schema>,
  statement: number,
): Promise<{ report: number; local: string }> {
  const row = await db
    .selectFrom('statement')
    .select(['report', 'local'])
    .where('id', '=', statement)
    .executeTakeFirst();
  if (row) return row;
  const entry = await db
    .selectFrom('correction')
    .select('id')
    .where('statement', '=', statement)
    .where('kind', '=', 'reject')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (entry) {
    throw new CorrectionError(
      `statement ${statement} was rejected: onrecord undo ${entry.id} takes that back`,
    );
  }
  throw new NothingToCorrect(
    `statement ${statement} is not in the record: search and timeline list the numbers`,
  );
}

/** A reference to a statement of a report that outlives its number. */
export function referenceTo({ text, machine, replayed }: ReadReport, local: string): Reference {
  const origin = replayed.origins.get(local)!;
  if ('added' in origin) return origin;
  return { machine: anchorOf(text, machine.statements.find(({ id }) => id === origin.machine)!) };
}

async function changesOf(db: Transaction<Schema>, kept: ReadReport, wanted: WantedChanges): Promise<Changes> {
  const { parent, answers, ...fields } = wanted;
  const changes: Changes = {
    ...fields,
    ...(parent === undefined ? {} : { parent: parent === null ? null : await sameReport(db, kept, parent) }),
    ...(answers === undefined
      ? {}
      : {
          answers: answers && {
            statement: await sameReport(db, kept, answers.statement),
            how: answers.how,
          },
        }),
  };
  validate(changes, kept.text);
  return changes;
}

async function sameReport(db: Transaction<Schema>, kept: ReadReport, statement: number): Promise<Reference> {
  const { report, local } = await placeOf(db, statement);
  if (report !== kept.id) {
    throw new CorrectionError(
      `statement ${statement} stands in another report (${report}), not in ${kept.id}`,
    );
  }
  return referenceTo(kept, local);
}
