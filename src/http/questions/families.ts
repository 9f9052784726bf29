import type { Answer } from '../../api/contract.ts';
import {
  type Change,
  changesOf,
  type Family,
  familyNumbered,
  findCommitments,
  findFamilies,
  findReplies,
  type Member,
} from '../../record/record.ts';
import { present } from '../present.ts';
import { NotFound } from '../threads/refusals.ts';
import { numbersIn } from './cursors.ts';
import { pageOf, type Question } from './question.ts';

/** A family with each version beside the first, word by word. */
export function withChanges({ id, members }: Family): {
  id: number;
  members: (Member & { readonly changes: readonly Change[] })[];
} {
  const first = members[0]!.content;
  return { id, members: members.map((member) => ({ ...member, changes: changesOf(first, member.content) })) };
}

export const families: Question<'families'> = async (database, { query: { limit, after } }) => {
  const [before] = numbersIn(after, 1) ?? [];
  const place = before === undefined ? {} : { before };
  const found = await findFamilies(database, { limit: limit + 1, ...place });
  return pageOf(found, limit, ({ id }) => String(id));
};

export const family: Question<'family'> = async (database, { params }) => {
  const found = await familyNumbered(database, params.family);
  if (!found) throw new NotFound(`there is no saying ${params.family} in the record`);
  return withChanges(found);
};

export const replies: Question<'replies'> = async (database, { query: { limit, after, ...filter } }) => {
  const [answer, answered] = numbersIn(after, 2) ?? [];
  const place = answer === undefined ? undefined : { answer, answered: answered! };
  const found = await findReplies(database, present(filter), limit + 1, place);
  return pageOf(found, limit, (last) => `${last.answer.id} ${last.answered.id}`) as Answer<'replies'>;
};

export const commitments: Question<'commitments'> = async (
  database,
  { query: { limit, after, ...filter } },
) => {
  const [skip = 0] = numbersIn(after, 1) ?? [];
  const found = await findCommitments(database, present(filter), limit + 1, skip);
  return pageOf(found, limit, () => String(skip + limit));
};
