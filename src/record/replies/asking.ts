import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { explained } from '../record-error.ts';

/** An answer and what it answers. */
export interface Reply {
  readonly how: string;
  readonly knownBy: string;
  readonly confidence: number;
  readonly answer: Side;
  readonly answered: Side;
}

/** One side of a reply. */
export interface Side {
  readonly id: number;
  readonly report: number;
  readonly speaker: string | null;
  readonly content: string;
  readonly day: string | null;
  readonly outlet: string | null;
}

export interface ReplyFilter {
  /** Number of somebody in the list of speakers, who answers or is answered. */
  readonly person?: number;
  /** Number of a statement, which answers or is answered. */
  readonly statement?: number;
  readonly how?: string;
}

/** Where a page of replies ended: numbers of the answer and of what it answers. */
export interface ReplyPlace {
  readonly answer: number;
  readonly answered: number;
}

/** Replies, the latest answer first, from after a place. Throws `RecordError`. */
export async function findReplies(
  { db, file }: Database,
  { person, statement, how }: ReplyFilter,
  limit: number,
  after?: ReplyPlace,
): Promise<Reply[]> {
  let query = db
    .selectFrom('reply')
    .innerJoin('statement as a', 'a.id', 'reply.statement')
    .innerJoin('statement as b', 'b.id', 'reply.answered')
    .innerJoin('report as ra', 'ra.id', 'a.report')
    .innerJoin('report as rb', 'rb.id', 'b.report')
    .leftJoin('speaker as sa', 'sa.id', 'a.speaker')
    .leftJoin('speaker as sb', 'sb.id', 'b.speaker')
    .select([
      'reply.how',
      'reply.known_by as knownBy',
      'reply.confidence',
      'a.id as aId',
      'a.report as aReport',
      'sa.name as aSpeaker',
      'a.content as aContent',
      'a.day as aDay',
      'ra.outlet as aOutlet',
      'b.id as bId',
      'b.report as bReport',
      'sb.name as bSpeaker',
      'b.content as bContent',
      'b.day as bDay',
      'rb.outlet as bOutlet',
    ])
    .orderBy('reply.statement', 'desc')
    .orderBy('reply.answered')
    .limit(limit);
  if (after) {
    const { answer, answered } = after;
    query = query.where(
      sql<boolean>`(reply.statement < ${answer} or (reply.statement = ${answer} and reply.answered > ${answered}))`,
    );
  }
  if (how !== undefined) query = query.where('reply.how', '=', how);
  if (person !== undefined) {
    // By the numbers of what they said: a condition on either side of the join would be tried on every reply there is.
    const said = db.selectFrom('statement').select('id').where('person', '=', person);
    query = query.where(({ or, eb }) =>
      or([eb('reply.statement', 'in', said), eb('reply.answered', 'in', said)]),
    );
  }
  if (statement !== undefined) {
    query = query.where(({ or, eb }) =>
      or([eb('reply.statement', '=', statement), eb('reply.answered', '=', statement)]),
    );
  }
  try {
    const rows = await query.execute();
    return rows.map((row) => ({
      how: row.how,
      knownBy: row.knownBy,
      confidence: row.confidence,
      answer: {
        id: row.aId,
        report: row.aReport,
        speaker: row.aSpeaker,
        content: row.aContent,
        day: row.aDay,
        outlet: row.aOutlet,
      },
      answered: {
        id: row.bId,
        report: row.bReport,
        speaker: row.bSpeaker,
        content: row.bContent,
        day: row.bDay,
        outlet: row.bOutlet,
      },
    }));
  } catch (error) {
    throw explained(error, file);
  }
}
