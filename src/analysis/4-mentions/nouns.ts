import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { indexOfMax } from '../0-network/sequence.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';
import type { Sentence } from '../2-sentences/sentence.ts';
import { NAME_BITS } from './mention-words.ts';

/** What the noun at the head of a phrase can refer to; `other` is a thing, a place or an idea. */
export const NOUN_LABELS = ['other', 'person', 'organisation'] as const;

export interface JudgedNoun {
  readonly label: (typeof NOUN_LABELS)[number];
  readonly confidence: number;
}

/** Judges nouns one by one; holds scratch memory. */
export class NounJudge {
  private readonly scorer: Scorer;
  private readonly features = new Features(64);
  private readonly scores: Float32Array;

  constructor(network: Network) {
    this.scorer = new Scorer(network);
    this.scores = new Float32Array(network.labels.length);
  }

  judge(lexemes: readonly Lexeme[], bits: Uint32Array, sentence: Sentence, i: number): JudgedNoun {
    const { scores } = this;
    nounFeatures(lexemes, bits, sentence.first, sentence.last, i, this.features);
    this.scorer.score(this.features, scores);
    const best = indexOfMax(scores);
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - scores[best]!);
    return { label: NOUN_LABELS[best]!, confidence: Math.round(100 / sum) / 100 };
  }
}

/** Features of the noun at token `i` of the sentence `[first, last)`. */
export function nounFeatures(
  lexemes: readonly Lexeme[],
  bits: Uint32Array,
  first: number,
  last: number,
  i: number,
  out: Features,
): void {
  const here = lexemes[i]!;
  out.clear();
  out.add1(1, here.norm);
  out.add1(2, here.suffix[1]);
  out.add1(3, here.suffix[2]);
  out.add1(4, here.suffix[3]);
  out.add1(5, here.classes[0]);
  out.add1(6, here.classes[1]);
  out.add1(7, here.classes[2]);
  out.add1(8, bits[i]! & NAME_BITS);
  for (let offset = -2; offset <= 2; offset++) {
    const at = i + offset;
    if (offset === 0) continue;
    const inside = at >= first && at < last;
    out.add2(9, offset, inside ? lexemes[at]!.norm : 1);
    out.add2(10, offset, inside ? lexemes[at]!.classes[1] : -1);
    out.add3(11, offset, inside ? lexemes[at]!.classes[0] : -1, here.classes[1]);
  }
}
