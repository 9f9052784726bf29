import type { Database } from '../database.ts';
import { explained, RecordError } from '../record-error.ts';
import { type KeptReport, reportOf } from '../showing.ts';

/** How much of a report is somebody's words. */
export interface ComparedShare {
  /** The speaker's name; null for the outlet itself, `unknown` for words of nobody the text names. */
  readonly speaker: string | null;
  /** Number of their statements. */
  readonly statements: number;
  /** Share of the report's letters and digits, between 0 and 1. */
  readonly share: number;
}

/** A loaded word of the outlet's own voice, with its list. */
export interface OwnWord {
  readonly word: string;
  readonly list: string;
}

/** What only one of the compared reports has: a statement without a relative in the others. */
export interface OnlyHere {
  readonly id: number;
  readonly speaker: string | null;
  readonly content: string;
}

export interface ComparedReport {
  readonly id: number;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly statements: number;
  readonly shares: readonly ComparedShare[];
  readonly ownWords: readonly OwnWord[];
  /** Statements whose words none of the others carries. */
  readonly onlyHere: readonly OnlyHere[];
  /** Named speakers whom none of the others quotes. */
  readonly onlyQuoted: readonly string[];
}

/**
 * Sets reports side by side: who is quoted, share of voice, the outlets' own loaded words, and what each has that the
 * others lack. Throws {@link RecordError} where a report is not there or was not read.
 */
export async function compareReports(database: Database, ids: readonly number[]): Promise<ComparedReport[]> {
  try {
    const reports = await Promise.all(ids.map((id) => readReport(database, id)));
    const people = await Promise.all(ids.map((id) => speakersOf(database, id)));
    return await Promise.all(
      reports.map(async (report, i) => {
        const elsewhere = new Set(people.flatMap((map, k) => (k === i ? [] : [...map.keys()])));
        const quoted = [...people[i]!].filter(([person]) => !elsewhere.has(person)).map(([, name]) => name);
        const others = ids.filter((id) => id !== report.id);
        return compared(report, quoted, await statementsOnlyIn(database, report.id, others));
      }),
    );
  } catch (error) {
    throw explained(error, database.file);
  }
}

async function readReport(database: Database, id: number): Promise<KeptReport> {
  const report = await reportOf(database, id);
  if (!report?.reading) throw new RecordError('no-such', `a report ${id} that was read`);
  return report;
}

/** The people who say something in a report, by number. */
async function speakersOf({ db }: Database, report: number): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('statement')
    .innerJoin('person', 'person.id', 'statement.person')
    .select(['person.id', 'person.name'])
    .where('report', '=', report)
    .orderBy('statement.id')
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function statementsOnlyIn(
  { db }: Database,
  report: number,
  others: readonly number[],
): Promise<OnlyHere[]> {
  return db
    .selectFrom('statement')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker')
    .select(['statement.id', 'speaker.name as speaker', 'statement.content'])
    .where('statement.report', '=', report)
    .where('statement.parent', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('family_member as own')
            .innerJoin('family_member as their', 'their.family', 'own.family')
            .innerJoin('statement as other', 'other.id', 'their.statement')
            .select('other.id')
            .whereRef('own.statement', '=', 'statement.id')
            .where('other.report', 'in', [...others]),
        ),
      ),
    )
    .orderBy('statement.id')
    .execute();
}

function compared(
  { id, meta, text, reading }: KeptReport,
  onlyQuoted: string[],
  onlyHere: OnlyHere[],
): ComparedReport {
  const { statements, speakers, shares, loaded, report } = reading!;
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  return {
    id,
    outlet: meta.outlet ?? null,
    title: meta.title ?? null,
    published: report.published.value,
    statements: statements.length,
    shares: shares.map(({ speaker, share }) => ({
      speaker: speaker === null ? null : (names.get(speaker) ?? speaker),
      statements: statements.filter((one) => (one.speaker?.id ?? null) === speaker && speaker !== null)
        .length,
      share,
    })),
    ownWords: loaded
      .filter(({ statement, quoted }) => statement === null && !quoted)
      .map(({ start, end, list }) => ({ word: text.slice(start, end), list })),
    onlyHere,
    onlyQuoted,
  };
}
