import type { Attribution } from '../../src/analysis/5-attributions/attribution.ts';
import { scoreAgreed } from './agreed.ts';
import { type AttributionMeasure, scoreAttributions } from './attribution-score.ts';
import { type Extents, extentsOf, type Scorable } from './comparison.ts';
import { addCounts, type Counts, type CountTable, countsOf, sumTables } from './counts.ts';
import { type NestedExtents, type NestingMeasure, scoreNesting } from './nesting.ts';

/** An attribution that may stand inside another one's content. */
export type Nestable = Scorable & Pick<Attribution, 'parent'>;

/** Reads one text; the score calls it once a document. */
export type ReadAttributions = (text: string) => readonly Nestable[];

/** A gold document as one annotator read it. */
export interface GoldDocument<Gold extends Scorable = Scorable> {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly Gold[];
}

/**
 * Scores a corpus without nesting (PolNeAR): only predictions that are nobody's part count. `documents` may
 * hold one text several times, by several annotators: with `first`, the first of each is the gold; with `all`,
 * each is compared with the same prediction. `agreed` counts texts with several annotators in either case.
 */
export function scoreFlatCorpus(
  read: ReadAttributions,
  documents: readonly GoldDocument[],
  annotator: 'first' | 'all' = 'first',
): CountTable<AttributionMeasure | 'agreed'> {
  const tables: CountTable<AttributionMeasure>[] = [];
  let agreed: Counts = countsOf(0, 0, 0);
  for (const annotations of Map.groupBy(documents, ({ doc }) => doc).values()) {
    const { text } = annotations[0]!;
    const extents = extentsOf(text);
    const predicted = extents(read(text).filter(({ parent }) => parent === null));
    const golds = annotations.map(({ attributions }) => extents(attributions));
    for (const gold of annotator === 'all' ? golds : golds.slice(0, 1)) {
      tables.push(scoreAttributions(gold, predicted));
    }
    if (golds.length > 1) agreed = addCounts(agreed, scoreAgreed(golds, predicted));
  }
  return { ...sumTables(tables), agreed };
}

/** Scores a corpus with nesting (`statements`, the sample): all attributions count, and nesting by itself. */
export function scoreNestedCorpus(
  read: ReadAttributions,
  documents: readonly GoldDocument<Nestable>[],
): CountTable<AttributionMeasure | NestingMeasure> {
  return sumTables(
    documents.map(({ text, attributions }) => {
      const nestable = nestableExtentsOf(text);
      const gold = nestable(attributions);
      const predicted = nestable(read(text));
      return { ...scoreAttributions(gold, predicted), ...scoreNesting(gold, predicted) };
    }),
  );
}

function nestableExtentsOf(text: string): (attributions: readonly Nestable[]) => NestedExtents[] {
  const extents = extentsOf(text);
  return (attributions) =>
    extents(attributions).map((extent: Extents, i) => ({
      ...extent,
      nested: attributions[i]!.parent !== null,
    }));
}
