import type { Statement } from '../../src/analysis/8-statements/statement.ts';
import { makeReport, type Report, type ReportMeta } from '../../src/text/report.ts';
import type { GoldStatement, StatementsReport } from '../../training/corpora/statements.ts';
import { type Row, shareRow } from '../rows.ts';
import { pairStatements } from './pairing.ts';
import { sameName } from './same-name.ts';

/** A gold statement and the found one that is the same attribution as a whole. */
export interface Pair {
  readonly gold: GoldStatement;
  readonly found: Statement;
  /** Of the statement that found's parent is: the gold id it was paired with, null for none, `?` for an unpaired one. */
  readonly parent: string | null;
}

/** Reads one report into statements. */
export type ReadStatements = (report: Report) => readonly Statement[];

/** One figure: which pairs count, and when one is right. */
interface FieldMeasure {
  readonly name: string;
  counts(pair: Pair): boolean;
  right(pair: Pair): boolean;
}

const sameParty = (gold: { name: string } | null, found: { name: string } | null) =>
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
    right: ({ gold, parent }) => gold.parent === parent,
  },
  {
    name: 'parent invented',
    counts: ({ gold }) => gold.parent === null,
    right: ({ found }) => found.parent !== null,
  },
  { name: 'certainty', counts: () => true, right: ({ gold, found }) => gold.certainty === found.certainty },
];

/** All pairs of all reports. A report's date is given as metadata only where the text itself does not state it. */
export function pairsOf(reports: readonly StatementsReport[], read: ReadStatements): Pair[] {
  return reports.flatMap(({ text, title, published, attributions }) => {
    const meta: ReportMeta = published.words === null ? { title, published: published.value } : { title };
    const found = read(makeReport(text, meta));
    const partners = pairStatements(text, attributions, found);
    const goldOf = new Map<string, string>();
    for (const [i, j] of partners.entries()) if (j >= 0) goldOf.set(found[j]!.id, attributions[i]!.id);
    return attributions.flatMap((gold, i) => {
      const one = found[partners[i]!];
      if (!one) return [];
      return [{ gold, found: one, parent: one.parent === null ? null : (goldOf.get(one.parent) ?? '?') }];
    });
  });
}

/** One row a measure: the share of the pairs that count and are right. */
export function fieldRows(pairs: readonly Pair[]): Row[] {
  return FIELD_MEASURES.map(({ name, counts, right }) => {
    const counted = pairs.filter(counts);
    return shareRow(name, counted.filter(right).length, counted.length);
  });
}
