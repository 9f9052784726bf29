import { type Database, reportOf } from '../../src/record/record.ts';
import type { Span } from '../../src/text/span.ts';
import type { NewsReport, Planted } from './news.ts';

/** Right ones among found and among planted ones. */
export interface Figure {
  readonly right: number;
  readonly found: number;
  readonly planted: number;
}

/** How well a record links what was planted. */
export interface LinkFigures {
  /** Planted statements that the reading found. */
  readonly statements: Figure;
  /** Pairs of statements in one family: exact, truncated or edited words of one saying. */
  readonly families: Figure;
  /** Stitched quotations and the sayings they are made of. */
  readonly stitched: Figure;
  /** Sayings in other words, and the words they put differently. */
  readonly paraphrases: Figure;
  /** Denials and the charges they answer. */
  readonly replies: Figure;
  /** Pairs of statements by two people of one name: `right` are kept apart. */
  readonly namesakes: Figure;
  /** Pairs of statements of one person in two reports: `right` are under one person. */
  readonly identities: Figure;
}

/** A statement of the record, with the planted ones that it was read from. */
interface Kept {
  readonly id: number;
  readonly report: number;
  readonly person: number | null;
  readonly planted: Planted | null;
  /** Sayings whose words it carries, its own or those of the planted statement in which it stands. */
  readonly sayings: ReadonlySet<number>;
}

const SAME_WORDS = new Set(['exact', 'truncated', 'edited']);

/** Compares the record with what was planted in the news that it was made of. */
export async function measureLinks(database: Database, news: readonly NewsReport[]): Promise<LinkFigures> {
  const kept: Kept[] = [];
  for (const report of news) kept.push(...(await keptOf(database, report)));
  const best = kept.filter(({ planted }) => planted !== null) as (Kept & { planted: Planted })[];
  const all = news.flatMap(({ planted }) => planted);
  const links = linksIn(database);
  const sayings = new Map(kept.map(({ id, sayings }) => [id, sayings]));
  const same = (a: number, b: number) => [...sayings.get(a)!].some((one) => sayings.get(b)?.has(one));
  return {
    statements: { right: best.length, found: best.length, planted: all.length },
    families: familyFigure(all, best, links, same),
    stitched: stitchedFigure(all, best, links),
    paraphrases: paraphraseFigure(all, best, links, same),
    replies: replyFigure(all, links.replies, same),
    ...peopleFigures(best),
  };
}

/** The statements of a report; each planted one belongs to the statement that has most of its content. */
async function keptOf(database: Database, { report, planted }: NewsReport): Promise<Kept[]> {
  const row = await database.db
    .selectFrom('report')
    .select('id')
    .where('key', '=', report.id)
    .executeTakeFirstOrThrow();
  const reading = (await reportOf(database, row.id))?.reading;
  const rows = await database.db
    .selectFrom('statement')
    .select(['id', 'report', 'local', 'person'])
    .where('report', '=', row.id)
    .execute();
  const spans = new Map(reading?.statements.map(({ id, content }) => [id, content]));
  const shared = (local: string, { content }: Planted) =>
    (spans.get(local) ?? []).reduce((sum, span) => sum + overlap(span, content), 0);
  const owners = new Map<string, Planted>();
  for (const one of planted) {
    const length = one.content.end - one.content.start;
    const [owner] = rows
      .map(({ local }) => ({ local, units: shared(local, one) }))
      .filter(({ units }) => units >= length / 2)
      .sort((a, b) => b.units - a.units);
    if (owner && !owners.has(owner.local)) owners.set(owner.local, one);
  }
  return rows.map(({ local, ...rest }) => {
    const content = spans.get(local) ?? [];
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    const own = owners.get(local) ?? null;
    const around = planted.filter((one) => one === own || shared(local, one) >= INSIDE * length);
    return { ...rest, planted: own, sayings: new Set(around.flatMap((one) => one.sayings)) };
  });
}

/** How much of a statement must lie in a planted one to carry its words: *we expect an answer* in a longer quotation. */
const INSIDE = 0.8;

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

interface Links {
  /** Families of each statement, by words and by sense. */
  readonly families: ReadonlyMap<number, ReadonlySet<number>>;
  /** Pairs that share a family by their words. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly paraphrases: readonly (readonly [number, number])[];
  readonly replies: readonly (readonly [number, number])[];
}

function linksIn({ raw }: Database): Links {
  const rows = (sql: string) => raw.prepare(sql).all() as Record<string, number>[];
  const families = new Map<number, Set<number>>();
  for (const { statement, family } of rows('select statement, family from family_member')) {
    const known = families.get(statement!) ?? new Set();
    families.set(statement!, known.add(family!));
  }
  const pairs = (sql: string) => rows(sql).map(({ a, b }) => [a!, b!] as const);
  return {
    families,
    pairs: pairs(`
      select distinct one.statement as a, other.statement as b from family_member as one
      join family_member as other on other.family = one.family and other.statement > one.statement
      where one.likeness not in ('paraphrase', 'part') and other.likeness not in ('paraphrase', 'part')`),
    paraphrases: pairs(
      `select statement as a, to_statement as b from family_member where likeness = 'paraphrase'`,
    ),
    replies: pairs(`select statement as a, answered as b from reply where known_by != 'in the report'`),
  };
}

type Best = readonly (Kept & { planted: Planted })[];
type Same = (a: number, b: number) => boolean;

const share = ({ families }: Links, a: number, b: number) =>
  [...(families.get(a) ?? [])].some((family) => families.get(b)?.has(family));

/** Planted pairs count where the reading missed one of them, too. */
function familyFigure(all: readonly Planted[], best: Best, links: Links, same: Same): Figure {
  const carriers = best.filter(({ planted }) => SAME_WORDS.has(planted.rendering));
  const found = pairsBySaying(carriers).filter(([a, b]) => share(links, a.id, b.id));
  const pairs = [...Map.groupBy(all.filter(carries), ({ sayings }) => sayings[0]!).values()];
  const planted = pairs.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const wrong = links.pairs.filter(([a, b]) => !same(a, b)).length;
  return { right: found.length, found: found.length + wrong, planted };
}

const carries = ({ rendering }: Planted) => SAME_WORDS.has(rendering);

function pairsBySaying(carriers: Best): [Best[number], Best[number]][] {
  const groups = Map.groupBy(carriers, ({ planted }) => planted.sayings[0]!);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b): [Best[number], Best[number]] => [a, b])),
  );
}

/** A stitched quotation must be in the families of both sayings that it is made of. */
function stitchedFigure(all: readonly Planted[], best: Best, links: Links): Figure {
  const stitched = best.filter(({ planted }) => planted.rendering === 'stitched');
  const right = stitched.reduce((sum, { id, planted }) => {
    const joined = planted.sayings.filter((saying) =>
      best.some(
        (one) => carries(one.planted) && one.planted.sayings[0] === saying && share(links, id, one.id),
      ),
    );
    return sum + joined.length;
  }, 0);
  const planted = all.filter(({ rendering }) => rendering === 'stitched').length * 2;
  return { right, found: right, planted };
}

function paraphraseFigure(all: readonly Planted[], best: Best, links: Links, same: Same): Figure {
  const right = links.paraphrases.filter(([a, b]) => same(a, b)).length;
  const recalled = best.filter(
    ({ id, planted }) =>
      planted.rendering === 'paraphrase' &&
      best.some(
        (one) => one.id !== id && one.planted.sayings[0] === planted.sayings[0] && share(links, id, one.id),
      ),
  ).length;
  const planted = all.filter(({ rendering }) => rendering === 'paraphrase').length;
  return { right: recalled, found: recalled + links.paraphrases.length - right, planted };
}

function replyFigure(all: readonly Planted[], replies: Links['replies'], same: Same): Figure {
  const right = replies.filter(([a, b]) => same(a, b)).length;
  return {
    right,
    found: replies.length,
    planted: all.filter(({ rendering }) => rendering === 'denial').length,
  };
}

function peopleFigures(best: Best): Pick<LinkFigures, 'namesakes' | 'identities'> {
  const counts = { namesakes: 0, apart: 0, one: 0, together: 0 };
  for (const group of Map.groupBy(best, ({ planted }) => planted.speaker.name).values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const together = a.person !== null && a.person === b.person;
        if (a.planted.speaker.number !== b.planted.speaker.number) {
          counts.namesakes++;
          if (!together) counts.apart++;
        } else if (a.report !== b.report) {
          counts.one++;
          if (together) counts.together++;
        }
      }
    }
  }
  const { namesakes, apart, one, together } = counts;
  return {
    namesakes: { right: apart, found: namesakes, planted: namesakes },
    identities: { right: together, found: one, planted: one },
  };
}

export const precision = ({ right, found }: Figure) => (found === 0 ? 1 : right / found);
export const recall = ({ right, planted }: Figure) => (planted === 0 ? 1 : right / planted);
