import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { indexOfMax } from '../0-network/sequence.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import { UPOS, XPOS } from './syntax.ts';
import { taggerFeatures } from './tagger-features.ts';

/** Gives each word one of the network's labels (`NOUN|NN`), from left to right, best first. */
export class Tagger {
  readonly network: Network;
  /** Universal tag of each label, an index into {@link UPOS}. */
  readonly upos: Uint8Array;
  /** Penn tag of each label, an index into {@link XPOS}. */
  readonly xpos: Uint8Array;
  private readonly scorer: Scorer;
  private readonly features = new Features(64);
  private readonly scores: Float32Array;

  constructor(network: Network) {
    this.network = network;
    this.scorer = new Scorer(network);
    this.scores = new Float32Array(network.labels.length);
    this.upos = Uint8Array.from(network.labels, (label) => UPOS.indexOf(label.split('|')[0] as never));
    this.xpos = Uint8Array.from(network.labels, (label) => XPOS.indexOf(label.split('|')[1] as never));
  }

  /** Writes the label of each word of the sentence `[first, last)` into `tags`. */
  tag(lexemes: readonly Lexeme[], first: number, last: number, tags: Uint8Array): void {
    const { features, scores, scorer } = this;
    let before = -1;
    let before2 = -1;
    for (let i = first; i < last; i++) {
      taggerFeatures(features, lexemes, i, first, last, before, before2);
      scorer.score(features, scores);
      before2 = before;
      before = indexOfMax(scores);
      tags[i] = before;
    }
  }
}
