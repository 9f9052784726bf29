import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { marginals } from '../0-network/sequence.ts';
import { cueFeatures } from './cue-features.ts';
import type { Page } from './page.ts';

/** Labels of the cue model: nothing, the anchor of a cue (the word the rest hangs on), another word of a cue. */
export const CUE_LABELS = ['O', 'anchor', 'cue'] as const;
const ANCHOR = 1;

/** The probability that each token anchors a cue; `manner` is an index into `MANNERS`. */
export function anchorProbabilities(page: Page, manner: number, network: Network): Float32Array {
  const scorer = new Scorer(network);
  const features = new Features(512);
  const labels = CUE_LABELS.length;
  const result = new Float32Array(page.tokens.length);
  let scores = new Float32Array(64 * labels);
  for (const { first, last } of page.sentences) {
    if (scores.length < (last - first) * labels) scores = new Float32Array((last - first) * labels);
    for (let i = first; i < last; i++) {
      cueFeatures(page, i, manner, features);
      scorer.score(features, scores, (i - first) * labels);
    }
    const { probabilities } = marginals(scores, last - first, labels, network.transitions);
    for (let i = first; i < last; i++) result[i] = probabilities[(i - first) * labels + ANCHOR]!;
  }
  return result;
}
