import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import type { Candidate } from './candidates.ts';
import type { Phrase } from './phrase.ts';
import { candidateFeatures, nobodyFeatures, standpointOf } from './pronoun-features.ts';
import type { Scene } from './scene.ts';

/** Somebody who speaks is somebody: how much less likely nobody is then, in the network's scores. */
const SPEAKS = 1.5;

/** Labels of the network: one score a candidate. */
export const RANKER_LABELS = ['likely'] as const;

/** Chooses whom a pronoun stands for; holds scratch memory. */
export class PronounRanker {
  private readonly scorer: Scorer;
  private readonly features = new Features(128);
  private readonly scores = new Float32Array(64);

  constructor(network: Network) {
    this.scorer = new Scorer(network);
  }

  /** The likeliest candidate with its probability, or null where it is likelier that none of them is meant. */
  choose(
    scene: Scene,
    pronoun: Phrase,
    candidates: readonly Candidate[],
  ): { candidate: Candidate; probability: number } | null {
    const { features, scores, scorer } = this;
    const stand = standpointOf(scene, pronoun, candidates);
    nobodyFeatures(scene, stand, features);
    scorer.score(features, scores, candidates.length);
    if (scene.speaksIn[pronoun.index]! >= 0) scores[candidates.length]! -= SPEAKS;
    let best = candidates.length;
    for (let c = 0; c < candidates.length; c++) {
      candidateFeatures(scene, stand, c, features);
      scorer.score(features, scores, c);
      if (scores[c]! > scores[best]!) best = c;
    }
    const candidate = candidates[best];
    if (!candidate) return null;
    let sum = 0;
    for (let c = 0; c <= candidates.length; c++) sum += Math.exp(scores[c]! - scores[best]!);
    return { candidate, probability: Math.round(100 / sum) / 100 };
  }
}
