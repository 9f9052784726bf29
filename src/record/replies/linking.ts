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
 * Links a new statement to those of other reports that it answers, and to those that answer it. An answer either has the
 * other's speaker for its target or follows a charge against its own speaker, within a week; what else it takes is said in
 * `tie`. Costs the number of statements by and about these two people in that week.
 */
export async function linkReplies(db: Transaction<Schema>, statement: Speaking): Promise<void> {
  const { person, target_person, day } = statement;
  if (person === null || day === null) return;
  if (ANSWERING.has(statement.act)) {
    const before = within(others(db, statement), dayAfter(day, -DAYS), day);
    const charges = before.where('target_person', '=', person).where('act', 'in', [...CHARGING]);
    for (const one of await charges.execute()) await link(db, statement, one);
    if (target_person !== null) {
      for (const one of await before.where('person', '=', target_person).execute()) {
        await link(db, statement, one);
      }
    }
  }
  const after = within(others(db, statement), day, dayAfter(day, DAYS)).where('act', 'in', [...ANSWERING]);
  for (const one of await after.where('target_person', '=', person).execute()) await link(db, one, statement);
  if (target_person !== null && CHARGING.has(statement.act)) {
    for (const one of await after.where('person', '=', target_person).execute()) {
      await link(db, one, statement);
    }
  }
}

function others(db: Transaction<Schema>, { report }: Speaking) {
  return db
    .selectFrom('statement')
    .select(['id', 'report', 'content', 'act', 'person', 'target_person', 'day'])
    .where('report', '!=', report)
    .orderBy('id', 'desc')
    .limit(MOST);
}

const within = (query: ReturnType<typeof others>, from: string, to: string) =>
  query.where('day', '>=', from).where('day', '<=', to);

/** The charge that an answer repeats is what it answers: nothing else that its speaker's accuser said then. */
async function link(db: Transaction<Schema>, answer: Speaking, answered: Speaking): Promise<void> {
  const known = tie(answer, answered);
  if (!known) return;
  const replies = db.selectFrom('reply').select('statement').where('statement', '=', answer.id);
  const charge = await replies.where('known_by', '=', CHARGE_AND_WORDS).executeTakeFirst();
  if (charge && known.known_by !== CHARGE_AND_WORDS) return;
  if (!charge && known.known_by === CHARGE_AND_WORDS) {
    await db
      .deleteFrom('reply')
      .where('statement', '=', answer.id)
      .where('known_by', 'in', ['charge', 'words'])
      .execute();
  }
  await db
    .insertInto('reply')
    .values({ statement: answer.id, answered: answered.id, how: answer.act, ...known })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const CHARGE_AND_WORDS = 'charge and words';

/** What ties an answer to the statement, or null. */
function tie(answer: Speaking, answered: Speaking): { known_by: string; confidence: number } | null {
  const words = tellingWords(wordsOf(answered.content));
  const shared = [...tellingWords(wordsOf(answer.content))].filter((word) => words.has(word)).length;
  const charged = CHARGING.has(answered.act) && answered.target_person === answer.person;
  const aimed = answer.target_person !== null && answer.target_person === answered.person;
  if (charged && shared >= SHARED) return { known_by: CHARGE_AND_WORDS, confidence: 0.8 };
  if (charged && aimed) return { known_by: 'charge', confidence: 0.5 };
  return aimed && shared >= SHARED ? { known_by: 'words', confidence: 0.6 } : null;
}
