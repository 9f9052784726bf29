import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { tellingWords } from '../families/paraphrase.ts';
import { wordsOf } from '../families/words.ts';
import { explained } from '../record-error.ts';

/** What somebody is said to be going to do. */
export interface Commitment {
  readonly id: number;
  /** Number of the statement that says so. */
  readonly statement: number;
  readonly report: number;
  readonly actor: string | null;
  readonly action: string;
  /** ISO 8601, or null where no time is told. */
  readonly due: string | null;
  /** Who says so. */
  readonly speaker: string | null;
  readonly day: string | null;
  readonly outlet: string | null;
  /** Numbers of later statements by or about the actor that share telling words with the action. */
  readonly bearing: readonly number[];
}

export interface CommitmentFilter {
  /** Words of the actor's name. */
  readonly actor?: string;
  /** ISO 8601 dates: due on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
  /** Only those with a due date. */
  readonly dated?: boolean;
}

/** Commitments by due date, those without one last; the first `skip` are left out. Throws `RecordError`. */
export async function findCommitments(
  database: Database,
  { actor, from, to, dated }: CommitmentFilter,
  limit: number,
  skip = 0,
): Promise<Commitment[]> {
  let query = database.db
    .selectFrom('commitment')
    .innerJoin('statement', 'statement.id', 'commitment.statement')
    .innerJoin('report', 'report.id', 'statement.report')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select([
      'commitment.id',
      'commitment.statement',
      'statement.report',
      'commitment.actor',
      'commitment.actor_person as person',
      'commitment.action',
      'commitment.due',
      'speaker.name as speaker',
      'statement.day',
      'report.outlet',
    ])
    .orderBy(sql`coalesce(commitment.due_to, commitment.due_from) is null`)
    .orderBy(sql`coalesce(commitment.due_to, commitment.due_from)`)
    .orderBy('commitment.id')
    .limit(limit)
    .offset(skip);
  if (actor !== undefined) query = query.where('commitment.actor', 'like', `%${actor}%`);
  if (dated) query = query.where('commitment.due', 'is not', null);
  if (from !== undefined) query = query.where(sql<boolean>`coalesce(commitment.due_to, '9999') >= ${from}`);
  if (to !== undefined) query = query.where(sql<boolean>`coalesce(commitment.due_from, '0000') <= ${to}`);
  try {
    const rows = await query.execute();
    return await Promise.all(
      rows.map(async ({ person, ...row }) => ({
        ...row,
        bearing: await bearingOn(database, { ...row, person }),
      })),
    );
  } catch (error) {
    throw explained(error, database.file);
  }
}

/** Statements looked at for one commitment. */
const MOST = 200;

/** Telling words that tie a later statement to the action. */
const SHARED = 2;

async function bearingOn(
  { db }: Database,
  commitment: { person: number | null; day: string | null; action: string; report: number },
): Promise<number[]> {
  const { person, day, action, report } = commitment;
  if (person === null || day === null) return [];
  const words = tellingWords(wordsOf(action));
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'content'])
    .where(({ or, eb }) => or([eb('person', '=', person), eb('target_person', '=', person)]))
    .where('day', '>=', day)
    .where('report', '!=', report)
    .orderBy('day')
    .orderBy('id')
    .limit(MOST)
    .execute();
  const tied = (content: string) =>
    [...tellingWords(wordsOf(content))].filter((word) => words.has(word)).length;
  return rows.filter(({ content }) => tied(content) >= SHARED).map(({ id }) => id);
}
