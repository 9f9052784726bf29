import type { Answer } from '../../api/contract.ts';
import {
  entriesOf,
  facetsOf,
  familyOf,
  findReplies,
  findStatements,
  findUnreviewed,
  type KeptReport,
  placeOfStatement,
  reportCardOf,
} from '../../record/record.ts';
import { numbersOf, partiesOf } from '../../record/showing-links.ts';
import { present } from '../present.ts';
import { NotFound } from '../threads/refusals.ts';
import { reviewCursor, statementCursor } from './cursors.ts';
import { withChanges } from './families.ts';
import { pageOf, type Question } from './question.ts';
import { correctedIn, entriesAbout, keptReport } from './reports.ts';

export const statements: Question<'statements'> = async (database, { query }) => {
  const { limit, after, order, ...filter } = query;
  const { hits, next } = await findStatements(database, present(filter), {
    order,
    limit,
    ...present({ after: statementCursor(after, order) }),
  });
  return { items: hits, next } as Answer<'statements'>;
};

export const facets: Question<'facets'> = async (database, { query }) =>
  (await facetsOf(database, present(query))) as Answer<'facets'>;

export const review: Question<'review'> = async (database, { query: { limit, after } }) => {
  const place = present({ after: reviewCursor(after) });
  const found = await findUnreviewed(database, { limit: limit + 1, ...place });
  return pageOf(found, limit, (last) => `${last.confidence} ${last.id}`) as Answer<'review'>;
};

/** Characters of the report shown on either side of a statement. */
const AROUND = 400;

/** Replies shown with a statement. */
const REPLIES = 50;

export const statement: Question<'statement'> = async (database, { params }) => {
  const id = params.statement;
  const place = await placeOfStatement(database, id);
  if (!place) throw new NotFound(`there is no statement ${id} in the record`);
  const kept = await keptReport(database, place.report);
  const { reading, machine, replayed } = kept;
  const shown = reading!.statements.find((one) => one.id === place.local)!;
  const touching = new Set(entriesAbout(kept, place.local));
  const origin = replayed!.origins.get(place.local);
  const asRead = correctedIn(kept)[place.local] && origin && 'machine' in origin ? origin.machine : null;
  const own = kept.log.filter((entry) => entry.report === kept.id);
  return {
    id,
    report: (await reportCardOf(database, kept.id))!,
    statement: shown,
    machine: machine!.statements.find((one) => one.id === asRead) ?? null,
    context: contextOf(kept.text, shown),
    chain: await chainOf(database, kept, place.local),
    ...(await partiesOf(database, id)),
    families: (await familyOf(database, id)).map(withChanges),
    replies: await findReplies(database, { statement: id }, REPLIES),
    corrections: entriesOf(kept, own).filter(
      ({ number, statement: about }) => touching.has(number) || about === id,
    ),
  } as Answer<'statement'>;
};

type Shown = NonNullable<KeptReport['reading']>['statements'][number];

/** From a little before the statement to a little after it, no word and no surrogate pair cut where that can be helped. */
function contextOf(text: string, { source, cue, content }: Shown): { start: number; text: string } {
  const spans = [...source, ...cue, ...content];
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const left = text.slice(Math.max(0, first - AROUND), first);
  const right = text.slice(last, last + AROUND);
  const start = first - AROUND <= 0 ? 0 : first - left.length + (/^\S*\s+/.exec(left)?.[0].length ?? 0);
  const end = last + AROUND >= text.length ? text.length : last + right.replace(/\s+\S*$/, '').length;
  return { start, text: text.slice(start, end) };
}

async function chainOf(
  database: Parameters<typeof numbersOf>[0],
  { id, reading }: KeptReport,
  local: string,
): Promise<{ id: number; speaker: string | null }[]> {
  const { statements: numbers } = await numbersOf(database, id);
  const byId = new Map(reading!.statements.map((one) => [one.id, one]));
  const chain: { id: number; speaker: string | null }[] = [];
  for (let one = byId.get(local); one; one = one.parent === null ? undefined : byId.get(one.parent)) {
    chain.unshift({ id: numbers[one.id]!, speaker: one.speaker?.name ?? null });
  }
  return chain;
}
