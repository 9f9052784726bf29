import type { Answer } from '../../api/contract.ts';
import { cardOf, changesOf, findStatements, networkOf, peopleNamed } from '../../record/record.ts';
import { NotFound } from '../threads/refusals.ts';
import { numbersIn, statementCursor } from './cursors.ts';
import { pageOf, present, type Question } from './question.ts';

export const speakers: Question<'speakers'> = async (database, { query: { limit, after, name } }) => {
  const [skip = 0] = numbersIn(after, 1) ?? [];
  const found = await peopleNamed(database, name, limit + 1, skip);
  return pageOf(found, limit, () => String(skip + limit)) as Answer<'speakers'>;
};

export const speaker: Question<'speaker'> = async (database, { params: { person } }) => {
  const card = await cardOf(database, person);
  if (!card) throw new NotFound(`there is no speaker ${person} who says anything in the record`);
  return card as Answer<'speaker'>;
};

export const wording: Question<'wording'> = async (
  database,
  { params: { person }, query: { limit, after, words } },
) => {
  const filter = { person, ...present({ words }) } as { person: number; words?: string };
  const place = present({ after: statementCursor(after) });
  const { hits, next } = await findStatements(database, filter, { order: 'day', limit, ...place });
  const items = hits.map((hit, i) => ({
    ...hit,
    day: hit.saidFrom ?? hit.published,
    changes: i === 0 ? [] : changesOf(hits[i - 1]!.content, hit.content),
  }));
  return { items, next } as Answer<'wording'>;
};

export const network: Question<'network'> = async (database, { query }) =>
  (await networkOf(database, present(query) as { person?: number; limit: number })) as Answer<'network'>;
