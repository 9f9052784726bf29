import type { Transaction } from 'kysely';
import type { WireReading } from '../../formats/wire.ts';
import { dayAfter, daysOf } from '../days.ts';
import type { Schema } from '../schema.ts';

/** A statement of the undated report, and one of a dated report that carries the same words. */
export interface DatingClue {
  readonly statement: number;
  readonly relative: number;
  /** The day of the relative's report. */
  readonly day: string;
}

/** The date of a report that could not settle its own, by dated reports of the same words. */
export interface Dating {
  /** An ISO 8601 day, or an interval of days. */
  readonly value: string;
  readonly clues: readonly DatingClue[];
}

/** How words must be alike to date a report: a paraphrase or a stitched part is too little. */
const LIKENESSES = ['first', 'exact', 'truncated', 'edited'];

/** Words that are reprinted over more days than this date nothing. */
const WIDEST = 3;

/** A report carries words from a day before others do until two days after. */
const BEFORE = 1;
const AFTER = 2;

/** Clues looked at for one report. */
const MOST = 200;

/**
 * Dates a report with the help of others, or the others with its help: called when it has found its families. Never touches
 * what a report says itself: only reports without a date get one, and only the days of statements that tell none.
 */
export async function dateByOthers(db: Transaction<Schema>, report: number): Promise<void> {
  const own = await db
    .selectFrom('report')
    .select('published')
    .where('id', '=', report)
    .executeTakeFirstOrThrow();
  const undated = own.published === null ? [report] : await undatedRelatives(db, report);
  for (const one of undated) await dateReport(db, one);
}

/** The statements that share a family with those of a report, with their reports. */
function relativesOf(db: Transaction<Schema>, report: number) {
  return db
    .selectFrom('statement')
    .innerJoin('family_member as own', 'own.statement', 'statement.id')
    .innerJoin('family_member as other', 'other.family', 'own.family')
    .innerJoin('statement as theirs', 'theirs.id', 'other.statement')
    .innerJoin('report', 'report.id', 'theirs.report')
    .where('statement.report', '=', report);
}

async function undatedRelatives(db: Transaction<Schema>, report: number): Promise<number[]> {
  const rows = await relativesOf(db, report)
    .select('report.id')
    .distinct()
    .where('report.published', 'is', null)
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id);
}

async function dateReport(db: Transaction<Schema>, report: number): Promise<void> {
  const clues = await cluesFor(db, report);
  const row = await db
    .selectFrom('report')
    .select('candidates')
    .where('id', '=', report)
    .executeTakeFirstOrThrow();
  const value = dayByClues(clues, row.candidates === null ? [] : (JSON.parse(row.candidates) as string[]));
  await db.deleteFrom('dating').where('report', '=', report).execute();
  if (value !== null) {
    await db
      .insertInto('dating')
      .values({ report, value, clues: JSON.stringify(clues) })
      .execute();
  }
  const day = value === null ? null : (daysOf(value)?.from ?? null);
  await db
    .updateTable('statement')
    .set({ day })
    .where('report', '=', report)
    .where('said_from', 'is', null)
    .where('said_to', 'is', null)
    .execute();
}

/** Statements of dated reports that carry the words of the report's own. */
async function cluesFor(db: Transaction<Schema>, report: number): Promise<DatingClue[]> {
  const rows = await relativesOf(db, report)
    .select(['statement.id as statement', 'theirs.id as relative', 'report.published'])
    .where('report.id', '!=', report)
    .where('report.published', 'is not', null)
    .where('own.likeness', 'in', LIKENESSES)
    .where('other.likeness', 'in', LIKENESSES)
    .orderBy('statement.id')
    .orderBy('theirs.id')
    .limit(MOST)
    .execute();
  return rows.flatMap(({ statement, relative, published }) => {
    const days = daysOf(published!);
    return days?.from && days.from === days.to ? [{ statement, relative, day: days.from }] : [];
  });
}

/**
 * The day that the clues leave. With candidates of the report's own (ISO 8601 days), the only one near the others' days; without
 * any, their day where several agree on it, else the stretch of days in which others carried the words. Null where the
 * others lie too far apart, or leave several candidates.
 */
export function dayByClues(
  clues: readonly Pick<DatingClue, 'day'>[],
  candidates: readonly string[],
): string | null {
  const days = [...new Set(clues.map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || last > dayAfter(first, WIDEST)) return null;
  const [from, to] = [dayAfter(first, -BEFORE), dayAfter(last, AFTER)];
  if (candidates.length > 0) {
    const near = candidates.filter((day) => day >= from && day <= to);
    return near.length === 1 ? near[0]! : null;
  }
  return first === last && clues.length > 1 ? first : `${from}/${to}`;
}

/** Days that a reading leaves open for its report's own date. */
export function candidatesOf({ report }: WireReading): string[] {
  const values = report.published.value === null ? report.published.candidates.map(({ value }) => value) : [];
  return values.filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
}
