import type { Statement } from '../../src/analysis/8-statements/statement.ts';
import { makeReport, type Report, type ReportMeta } from '../../src/text/report.ts';
import type { GoldStatement, StatementsReport } from '../../training/corpora/statements.ts';
import { type Row, shareRow } from '../rows.ts';
import { pairStatements } from './pairing.ts';
import { sameName } from './same-name.ts';

/** A gold statement and the found one that is the same attribution as a whole. */
export interface Pair<Gold extends GoldStatement = GoldStatement> {
  readonly gold: Gold;
  readonly found: Statement;
  /** Gold ids of found statements that are paired with one. */
  readonly goldIds: ReadonlyMap<string, string>;
}

/** Reads one report into statements. */
export type ReadStatements = (report: Report) => readonly Statement[];

/** One figure: which pairs count, and when one is right. */
export interface FieldMeasure<Gold extends GoldStatement = GoldStatement> {
  readonly name: string;
  counts(pair: Pair<Gold>): boolean;
  right(pair: Pair<Gold>): boolean;
}

/** Whether two parties are one, or both are nobody. */
export const sameParty = (gold: { name: string } | null, found: { name: string } | null) =>
  gold === null || found === null ? gold === found : sameName(gold.name, found.name);

/** A day's time of day is not asked for: `2031-06-18T09:30` counts as `2031-06-18`. */
const day = (value: string) =>
  value
    .split('/')
    .map((end) => end.replace(/T.*$/, ''))
    .join('/');

/** In the order of printing. “invented”: of those where the gold has none, how many got one (lower is better). */
export const FIELD_MEASURES: readonly FieldMeasure[] = [
  { name: 'speaker', counts: () => true, right: ({ gold, found }) => sameParty(gold.speaker, found.speaker) },
  {
    name: 'kind of speaker',
    counts: ({ gold }) => gold.speaker !== null,
    right: ({ gold, found }) => gold.speaker?.kind === found.speaker?.kind,
  },
  {
    name: 'addressee, where there is one',
    counts: ({ gold }) => gold.addressee !== null,
    right: ({ gold, found }) => sameParty(gold.addressee, found.addressee),
  },
  {
    name: 'addressee invented',
    counts: ({ gold }) => gold.addressee === null,
    right: ({ found }) => found.addressee !== null,
  },
  {
    name: 'channel, where there is one',
    counts: ({ gold }) => gold.channel !== 'unknown',
    right: ({ gold, found }) => gold.channel === found.channel,
  },
  {
    name: 'channel invented',
    counts: ({ gold }) => gold.channel === 'unknown',
    right: ({ found }) => found.channel !== 'unknown',
  },
  {
    name: 'said-at, where there is one',
    counts: ({ gold }) => gold.saidAt !== null,
    right: ({ gold, found }) => found.saidAt !== null && day(gold.saidAt!.value) === day(found.saidAt.value),
  },
  {
    name: 'said-at invented',
    counts: ({ gold }) => gold.saidAt === null,
    right: ({ found }) => found.saidAt !== null,
  },
  { name: 'act', counts: () => true, right: ({ gold, found }) => gold.act === found.act },
  {
    name: 'act, other than assert',
    counts: ({ gold }) => gold.act !== 'assert',
    right: ({ gold, found }) => gold.act === found.act,
  },
  {
    name: 'target, where there is one',
    counts: ({ gold }) => gold.target !== null,
    right: ({ gold, found }) => sameParty(gold.target, found.target),
  },
  {
    name: 'target invented',
    counts: ({ gold }) => gold.target === null,
    right: ({ found }) => found.target !== null,
  },
  {
    name: 'parent, where there is one',
    counts: ({ gold }) => gold.parent !== null,
    right: ({ gold, found, goldIds }) => gold.parent === goldIds.get(found.parent ?? ''),
  },
  {
    name: 'parent invented',
    counts: ({ gold }) => gold.parent === null,
    right: ({ found }) => found.parent !== null,
  },
  { name: 'certainty', counts: () => true, right: ({ gold, found }) => gold.certainty === found.certainty },
];

/** A gold report: its text, what is known beside it, and its statements. */
export interface GoldText<Gold extends GoldStatement = GoldStatement> {
  readonly text: string;
  readonly meta: ReportMeta;
  readonly attributions: readonly Gold[];
}

/** The report's date is given as metadata only where the text itself does not state it. */
export function withMeta({ text, title, published, attributions }: StatementsReport): GoldText {
  const meta: ReportMeta = published.words === null ? { title, published: published.value } : { title };
  return { text, meta, attributions };
}

/** All pairs of all reports. */
export function pairsOf<Gold extends GoldStatement>(
  reports: readonly GoldText<Gold>[],
  read: ReadStatements,
): Pair<Gold>[] {
  return reports.flatMap(({ text, meta, attributions }) => {
    const found = read(makeReport(text, meta));
    const partners = pairStatements(text, attributions, found);
    const goldIds = new Map<string, string>();
    for (const [i, j] of partners.entries()) if (j >= 0) goldIds.set(found[j]!.id, attributions[i]!.id);
    return attributions.flatMap((gold, i) => {
      const one = found[partners[i]!];
      return one ? [{ gold, found: one, goldIds }] : [];
    });
  });
}

/** One row a measure: the share of the pairs that count and are right. */
export function fieldRows<Gold extends GoldStatement>(
  pairs: readonly Pair<Gold>[],
  measures: readonly FieldMeasure<Gold>[] = FIELD_MEASURES,
): Row[] {
  return measures.map(({ name, counts, right }) => {
    const counted = pairs.filter(counts);
    return shareRow(name, counted.filter(right).length, counted.length);
  });
}
