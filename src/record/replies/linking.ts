import type { Transaction } from 'kysely';
import { dayAfter } from '../days.ts';
import { tellingWords } from '../families/paraphrase.ts';
import { wordsOf } from '../families/words.ts';
import type { Schema } from '../schema.ts';

/** A statement that was just added, as far as replies ask for it. */
export interface Speaking {
  readonly id: number;
  readonly report: number;
  readonly content: string;
  readonly act: string;
  readonly person: number | null;
  readonly target_person: number | null;
  readonly day: string | null;
}

/** How replies are known that the reading of one report has. */
export const IN_THE_REPORT = 'in the report';

/** Acts that answer somebody; what they are as answers is their name. */
const ANSWERING = new Set(['deny', 'reject', 'accept', 'confirm', 'support', 'condemn']);

/** Acts that somebody may deny or reject without repeating a word: *denied the charges*. */
const CHARGING = new Set(['accuse', 'condemn', 'demand', 'threaten', 'warn']);

/** Days between a statement and its answer. */
const DAYS = 7;

/** Earlier or later statements looked at for one. */
const MOST = 40;

/** Two telling words in common tie an answer to what it is about. */
const SHARED = 2;

/**
 * Links a new statement to those of other reports that it answers, and to those that answer it: an answer has the other's
 * speaker for its target, within a week, and either repeats telling words or follows a charge against its own speaker.
 * Costs the number of statements by and about these two people in that week.
 */
export async function linkReplies(db: Transaction<Schema>, statement: Speaking): Promise<void> {
  const { person, target_person, day } = statement;
  if (person === null || day === null) return;
  if (target_person !== null && ANSWERING.has(statement.act)) {
    const earlier = await others(db, statement)
      .where('person', '=', target_person)
      .where('day', '>=', dayAfter(day, -DAYS))
      .where('day', '<=', day)
      .execute();
    for (const one of earlier) await link(db, statement, one);
  }
  const later = await others(db, statement)
    .where('target_person', '=', person)
    .where('act', 'in', [...ANSWERING])
    .where('day', '>=', day)
    .where('day', '<=', dayAfter(day, DAYS))
    .execute();
  for (const one of later) await link(db, one, statement);
}

function others(db: Transaction<Schema>, { report }: Speaking) {
  return db
    .selectFrom('statement')
    .select(['id', 'report', 'content', 'act', 'person', 'target_person', 'day'])
    .where('report', '!=', report)
    .orderBy('id', 'desc')
    .limit(MOST);
}

async function link(db: Transaction<Schema>, answer: Speaking, answered: Speaking): Promise<void> {
  const known = tie(answer, answered);
  if (!known) return;
  await db
    .insertInto('reply')
    .values({ statement: answer.id, answered: answered.id, how: answer.act, ...known })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What ties an answer to the statement, or null. */
function tie(answer: Speaking, answered: Speaking): { known_by: string; confidence: number } | null {
  const words = tellingWords(wordsOf(answered.content));
  const shared = [...tellingWords(wordsOf(answer.content))].filter((word) => words.has(word)).length;
  const charged = CHARGING.has(answered.act) && answered.target_person === answer.person;
  if (charged && shared >= SHARED) return { known_by: 'charge and words', confidence: 0.8 };
  if (charged) return { known_by: 'charge', confidence: 0.5 };
  return shared >= SHARED ? { known_by: 'words', confidence: 0.6 } : null;
}
