import { matchAt } from './attribution-score.ts';
import type { Extents } from './comparison.ts';
import { type Counts, type CountTable, countsOf } from './counts.ts';
import { matched } from './matching.ts';

/** An attribution's extents, and whether it stands inside another one's content. */
export interface NestedExtents extends Extents {
  readonly nested: boolean;
}

export type NestingMeasure = 'outermost' | 'nested' | 'without source';

/**
 * Whole matching of parts of a document's attributions:
 * - `outermost`: gold and predicted ones that stand in no other content;
 * - `nested`: recall is the share of nested gold that any prediction matches, precision the share of nested
 *   predictions that any nested gold matches (a nested one found as an outer one is found, but not nested);
 * - `without source`: gold and predicted ones with an empty source.
 */
export function scoreNesting(
  gold: readonly NestedExtents[],
  predicted: readonly NestedExtents[],
): CountTable<NestingMeasure> {
  const hits = (g: readonly NestedExtents[], p: readonly NestedExtents[]) => matched(matchAt('whole', g, p));
  const counts = (keep: (attribution: NestedExtents) => boolean): Counts => {
    const g = gold.filter(keep);
    const p = predicted.filter(keep);
    return countsOf(hits(g, p), g.length, p.length);
  };
  const nestedGold = gold.filter(({ nested }) => nested);
  const nestedPredicted = predicted.filter(({ nested }) => nested);
  return {
    outermost: counts(({ nested }) => !nested),
    nested: {
      goldHits: hits(nestedGold, predicted),
      gold: nestedGold.length,
      predictedHits: hits(nestedGold, nestedPredicted),
      predicted: nestedPredicted.length,
    },
    'without source': counts(({ source }) => source.length === 0),
  };
}
