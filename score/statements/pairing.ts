import type { Statement } from '../../src/analysis/8-statements/statement.ts';
import type { Scorable } from '../attributions/comparison.ts';
import { extentsOf, similarity, touch } from '../attributions/comparison.ts';
import { maximumMatching } from '../attributions/matching.ts';

/** Pairs every gold statement with the found one that is the same attribution as a whole, or -1. */
export function pairStatements(
  text: string,
  gold: readonly Scorable[],
  found: readonly Statement[],
): Int32Array {
  const extents = extentsOf(text);
  const [ours, theirs] = [extents(gold), extents(found)];
  return maximumMatching(ours.length, theirs.length, (i, j) => {
    const [a, b] = [ours[i]!, theirs[j]!];
    return touch(a.cue, b.cue) && touch(a.source, b.source) && similarity(a.content, b.content) >= 0.5;
  });
}
