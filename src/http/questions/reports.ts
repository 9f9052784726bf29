import type { Answer } from '../../api/contract.ts';
import {
  changesOf,
  type Database,
  findReports,
  type KeptReport,
  type ReportCard,
  reportCardOf,
  reportOf,
} from '../../record/record.ts';
import { elsewhereOf, laterVersion, numbersOf } from '../../record/showing-links.ts';
import { present } from '../present.ts';
import { NotFound } from '../threads/refusals.ts';
import { numbersIn } from './cursors.ts';
import { pageOf, type Question } from './question.ts';

export const reports: Question<'reports'> = async (database, { query: { limit, after, ...filter } }) => {
  const [before] = numbersIn(after, 1) ?? [];
  const place = before === undefined ? {} : { before };
  const found = await findReports(database, present(filter), { limit: limit + 1, ...place });
  return pageOf(found, limit, ({ id }) => String(id));
};

export const report: Question<'report'> = async (database, { params }) => {
  const kept = await keptReport(database, params.report);
  const card = (await reportCardOf(database, kept.id))!;
  const { key, meta, text, reading, dating } = kept;
  const { statements: numbers, people } = await numbersOf(database, kept.id);
  return {
    ...card,
    key,
    meta,
    text,
    reading,
    dating,
    numbers,
    people,
    corrected: correctedIn(kept),
    elsewhere: await elsewhereOf(database, kept.id),
    next: await laterVersion(database, kept.id),
  } as Answer<'report'>;
};

/** Versions are followed no further than this. */
const MOST_VERSIONS = 50;

export const versions: Question<'versions'> = async (database, { params }) => {
  let newest = await keptReport(database, params.report);
  for (let i = 0; i < MOST_VERSIONS; i++) {
    const later = await laterVersion(database, newest.id);
    if (later === null) break;
    newest = await keptReport(database, later);
  }
  const items: { from: ReportCard; to: ReportCard; changes: ReturnType<typeof changesOf> }[] = [];
  for (let to = newest; to.previous !== null && items.length < MOST_VERSIONS; ) {
    const from = await keptReport(database, to.previous);
    const [older, newer] = [await reportCardOf(database, from.id), await reportCardOf(database, to.id)];
    items.push({ from: older!, to: newer!, changes: changesOf(from.text, to.text) });
    to = from;
  }
  return { items };
};

/** The report of that number. Rejects with `NotFound`. */
export async function keptReport(database: Database, id: number): Promise<KeptReport> {
  const kept = await reportOf(database, id);
  if (!kept) throw new NotFound(`there is no report ${id} in the record`);
  return kept;
}

/** By id of the statement, the numbers of the corrections that made it what it is. */
export function correctedIn(kept: KeptReport): Record<string, number[]> {
  const accepting = new Set(
    kept.log.filter(({ deed }) => deed.kind === 'accept').map(({ number }) => number),
  );
  const found: Record<string, number[]> = {};
  for (const [number, outcome] of kept.replayed?.outcomes ?? []) {
    if ('statement' in outcome && !accepting.has(number)) (found[outcome.statement] ??= []).push(number);
  }
  return found;
}

/** The numbers of the entries of the log that speak of a statement and hold. */
export function entriesAbout({ replayed }: KeptReport, local: string): number[] {
  return [...(replayed?.outcomes ?? [])].flatMap(([number, outcome]) =>
    'statement' in outcome && outcome.statement === local ? [number] : [],
  );
}
