import type { Database } from './database.ts';
import { explained } from './record-error.ts';

/** A statement of another report with the words of one of a report's own. */
export interface Elsewhere {
  /** Id of the own statement in its reading. */
  readonly statement: string;
  /** Numbers of the other statement and its report. */
  readonly id: number;
  readonly report: number;
  readonly likeness: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** Relatives shown with a report. */
const MOST = 500;

/** Who else carries a report's words. Throws `RecordError`. */
export async function elsewhereOf({ db, file }: Database, report: number): Promise<Elsewhere[]> {
  try {
    return await db
      .selectFrom('statement as own')
      .innerJoin('family_member as mine', 'mine.statement', 'own.id')
      .innerJoin('family_member as their', 'their.family', 'mine.family')
      .innerJoin('statement', 'statement.id', 'their.statement')
      .innerJoin('report', 'report.id', 'statement.report')
      .select([
        'own.local as statement',
        'statement.id',
        'statement.report',
        'their.likeness',
        'report.outlet',
        'report.title',
        'report.published',
      ])
      .distinct()
      .where('own.report', '=', report)
      .where('statement.report', '!=', report)
      .orderBy('own.id')
      .orderBy('statement.id')
      .limit(MOST)
      .execute();
  } catch (error) {
    throw explained(error, file);
  }
}

/** By id in the reading: the numbers of a report's statements, and those of its speakers in the list of speakers. */
export async function numbersOf(
  { db, file }: Database,
  report: number,
): Promise<{ statements: Record<string, number>; people: Record<string, number> }> {
  try {
    const statements = await db
      .selectFrom('statement')
      .select(['local', 'id'])
      .where('report', '=', report)
      .execute();
    const speakers = await db
      .selectFrom('speaker')
      .select(['local', 'person'])
      .where('report', '=', report)
      .where('person', 'is not', null)
      .execute();
    return {
      statements: Object.fromEntries(statements.map(({ local, id }) => [local, id])),
      people: Object.fromEntries(speakers.map(({ local, person }) => [local, person!])),
    };
  } catch (error) {
    throw explained(error, file);
  }
}

/** Who says a statement and who it is about, in the list of speakers. Throws `RecordError`. */
export async function partiesOf(
  { db, file }: Database,
  statement: number,
): Promise<{ person: number | null; targetPerson: number | null }> {
  try {
    return await db
      .selectFrom('statement')
      .select(['person', 'target_person as targetPerson'])
      .where('id', '=', statement)
      .executeTakeFirstOrThrow();
  } catch (error) {
    throw explained(error, file);
  }
}

/** The words of a statement, or null where it is not there. Throws `RecordError`. */
export async function contentOf({ db, file }: Database, statement: number): Promise<string | null> {
  try {
    const row = await db
      .selectFrom('statement')
      .select('content')
      .where('id', '=', statement)
      .executeTakeFirst();
    return row?.content ?? null;
  } catch (error) {
    throw explained(error, file);
  }
}

/** Number of the version after a report, or null. Throws `RecordError`. */
export async function laterVersion({ db, file }: Database, report: number): Promise<number | null> {
  try {
    const row = await db
      .selectFrom('report')
      .select('id')
      .where('previous', '=', report)
      .orderBy('id')
      .executeTakeFirst();
    return row?.id ?? null;
  } catch (error) {
    throw explained(error, file);
  }
}
