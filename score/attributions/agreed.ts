import { matchAt } from './attribution-score.ts';
import type { Extents } from './comparison.ts';
import { type Counts, countsOf } from './counts.ts';
import { matched } from './matching.ts';

/**
 * Recall of the attributions that all annotators of a report agree on: those of the first annotator that
 * match, as a whole, an attribution of every other annotator. `annotators` holds at least two readings of one
 * text. Precision means nothing here: what they disagree on may be right too.
 */
export function scoreAgreed(
  annotators: readonly (readonly Extents[])[],
  predicted: readonly Extents[],
): Counts {
  const [first = [], ...others] = annotators;
  const partners = others.map((other) => matchAt('whole', first, other));
  const agreed = first.filter((_, i) => partners.every((list) => list[i]! >= 0));
  return countsOf(matched(matchAt('whole', agreed, predicted)), agreed.length, predicted.length);
}
