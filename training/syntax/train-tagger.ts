import { Features } from '../../src/analysis/0-network/hash.ts';
import type { Network } from '../../src/analysis/0-network/network.ts';
import { indexOfMax } from '../../src/analysis/0-network/sequence.ts';
import { taggerFeatures } from '../../src/analysis/3-syntax/tagger-features.ts';
import { Random } from '../network/random.ts';
import { softmax, Trainer } from '../network/trainer.ts';
import { type TrainingSentence, tagLabels } from './treebank.ts';

export interface TaggerSettings {
  readonly bits: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly featureDropout: number;
  readonly seed: number;
}

export const TAGGER: TaggerSettings = {
  bits: 16,
  hidden: 48,
  epochs: 6,
  rate: 0.08,
  dropout: 0.2,
  featureDropout: 0.1,
  seed: 1,
};

/** Trains a tagger; it learns on its own tags to the left, so that it meets its own mistakes. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  settings: TaggerSettings = TAGGER,
  labels: readonly string[] = tagLabels(sentences),
): Network {
  const { epochs, rate, seed } = settings;
  const trainer = new Trainer({ ...settings, labels });
  const index = new Map(labels.map((label, k) => [label, k]));
  const random = new Random(seed);
  const features = new Features(64);
  const scores = new Float32Array(labels.length);
  const order = sentences.map((_, k) => k);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of random.shuffle(order)) {
      const { lexemes, tags } = sentences[k]!;
      const now = rate * (1 - seen++ / (epochs * order.length));
      let before = -1;
      let before2 = -1;
      for (let i = 0; i < lexemes.length; i++) {
        const gold = index.get(tags[i]!) ?? -1;
        taggerFeatures(features, lexemes, i, 0, lexemes.length, before, before2);
        trainer.reset();
        const place = trainer.forward(features, scores);
        const guess = indexOfMax(scores);
        if (gold >= 0) {
          const slope = softmax(scores);
          slope[gold]! -= 1;
          trainer.backward(place, slope, 0, now);
        }
        before2 = before;
        before = epoch === 0 && gold >= 0 ? gold : guess;
      }
    }
  }
  return trainer.quantise();
}
