import type { Answer } from '../../api/contract.ts';
import {
  compareOutlets,
  compareReports,
  countAll,
  historyPage,
  outletsIn,
  timelineOf,
} from '../../record/record.ts';
import { present } from '../present.ts';
import { numbersIn } from './cursors.ts';
import type { Question } from './question.ts';

export const stats: Question<'stats'> = async (database) => (await countAll(database)) as Answer<'stats'>;

export const timeline: Question<'timeline'> = async (database, { query: { unit, ...filter } }) =>
  (await timelineOf(database, present(filter), unit)) as Answer<'timeline'>;

export const comparison: Question<'comparison'> = async (database, { query: { report } }) => ({
  items: await compareReports(database, report),
});

export const outlets: Question<'outlets'> = async (database) => ({ items: await outletsIn(database) });

export const outletComparison: Question<'outletComparison'> = async (database, { query: { outlet } }) =>
  ({ items: await compareOutlets(database, outlet) }) as Answer<'outletComparison'>;

export const corrections: Question<'corrections'> = async (
  database,
  { query: { limit, after, ...filter } },
) => {
  const [before] = numbersIn(after, 1) ?? [];
  const { entries, next } = await historyPage(database, present(filter), { limit, ...present({ before }) });
  return { items: entries, next: next === null ? null : String(next) };
};
