import type { Answer } from '../../api/contract.ts';
import { cardOf, changesOf, findStatements, networkOf, peopleNamed, personOf } from '../../record/record.ts';
import { contentOf } from '../../record/showing-links.ts';
import { present } from '../present.ts';
import { NotFound } from '../threads/refusals.ts';
import { numbersIn, statementCursor } from './cursors.ts';
import { pageOf, type Question } from './question.ts';

export const speakers: Question<'speakers'> = async (database, { query: { limit, after, name } }) => {
  const [skip = 0] = numbersIn(after, 1) ?? [];
  const found = await peopleNamed(database, name, limit + 1, skip, true);
  return pageOf(found, limit, () => String(skip + limit)) as Answer<'speakers'>;
};

const noSpeaker = (person: number) =>
  new NotFound(`there is no speaker ${person} who says anything in the record`);

export const speaker: Question<'speaker'> = async (database, { params: { person } }) => {
  const card = await cardOf(database, person);
  if (!card) throw noSpeaker(person);
  return card as Answer<'speaker'>;
};

export const wording: Question<'wording'> = async (
  database,
  { params: { person }, query: { limit, after, words } },
) => {
  const filter = { person, ...present({ words }) } as { person: number; words?: string };
  const place = present({ after: statementCursor(after, 'day') });
  const { hits, next } = await findStatements(database, filter, { order: 'day', limit, ...place });
  if (hits.length === 0 && !(await personOf(database, person))) throw noSpeaker(person);
  // The first of a page stands beside the last of the page before it.
  let before = after === undefined ? null : await contentOf(database, Number(after.split(' ')[1]));
  const items = hits.map((hit) => {
    const changes = before === null ? [] : changesOf(before, hit.content);
    before = hit.content;
    return { ...hit, day: hit.saidFrom ?? hit.published, changes };
  });
  return { items, next } as Answer<'wording'>;
};

export const network: Question<'network'> = async (database, { query }) =>
  (await networkOf(database, present(query) as { person?: number; limit: number })) as Answer<'network'>;
