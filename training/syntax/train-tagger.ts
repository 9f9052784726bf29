import { Features } from '../../src/analysis/0-network/hash.ts';
import type { Network } from '../../src/analysis/0-network/network.ts';
import { indexOfMax } from '../../src/analysis/0-network/sequence.ts';
import { taggerFeatures } from '../../src/analysis/3-syntax/tagger-features.ts';
import { KnownFeatures } from '../network/known-features.ts';
import { Random } from '../network/random.ts';
import { softmax, Trainer } from '../network/trainer.ts';
import type { TrainingSentence } from './treebank.ts';

export interface TaggerSettings {
  readonly bits: number;
  readonly hidden: number;
  readonly epochs: number;
  /** A feature must be seen so often to be learned. */
  readonly least: number;
  /** Features kept for the last {@link LAST} epochs and in the weights: those that matter most. */
  readonly rows: number;
  readonly rate: number;
  readonly dropout: number;
  readonly featureDropout: number;
  readonly seed: number;
}

export const TAGGER: TaggerSettings = {
  bits: 20,
  hidden: 48,
  epochs: 6,
  least: 2,
  rows: 62_000,
  rate: 0.08,
  dropout: 0.2,
  featureDropout: 0.2,
  seed: 1,
};

/** Epochs in which the kept features learn to do without the others. */
const LAST = 2;

/** Trains a tagger; it learns on its own tags to the left, so that it meets its own mistakes. */
export function trainTagger(
  gold: readonly TrainingSentence[],
  labels: readonly string[],
  settings: TaggerSettings = TAGGER,
): Network {
  const { epochs, rate, seed } = settings;
  const lesson = new TaggerLesson(labels, settings, gold);
  const random = new Random(seed);
  const steps = epochs * gold.length;
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch === epochs - LAST) lesson.trainer.keepRows(settings.rows);
    for (const sentence of random.shuffle([...gold])) {
      lesson.learn(sentence, rate * (1 - seen / steps), seen++ < gold.length);
    }
  }
  return lesson.trainer.quantise();
}

class TaggerLesson {
  readonly trainer: Trainer;
  private readonly index: ReadonlyMap<string, number>;
  private readonly features = new Features(64);
  private readonly scores: Float32Array;

  constructor(labels: readonly string[], settings: TaggerSettings, gold: readonly TrainingSentence[]) {
    this.index = new Map(labels.map((label, k) => [label, k]));
    this.trainer = new Trainer({ ...settings, labels, known: this.known(gold, settings) });
    this.scores = new Float32Array(labels.length);
  }

  private known(gold: readonly TrainingSentence[], { bits, least }: TaggerSettings): Int32Array {
    const known = new KnownFeatures(bits, least);
    for (const { lexemes, tags } of gold) {
      let before = -1;
      let before2 = -1;
      for (let i = 0; i < lexemes.length; i++) {
        taggerFeatures(this.features, lexemes, i, 0, lexemes.length, before, before2);
        known.see(this.features);
        before2 = before;
        before = this.index.get(tags[i]!) ?? -1;
      }
    }
    return known.bits;
  }

  /** One step a word; with `trustGold` the tags to the left are the right ones. */
  learn({ lexemes, tags }: TrainingSentence, rate: number, trustGold: boolean): void {
    const { trainer, features, scores } = this;
    let before = -1;
    let before2 = -1;
    for (let i = 0; i < lexemes.length; i++) {
      const gold = this.index.get(tags[i]!) ?? -1;
      taggerFeatures(features, lexemes, i, 0, lexemes.length, before, before2);
      trainer.reset();
      const place = trainer.forward(features, scores);
      const guess = indexOfMax(scores);
      if (gold >= 0) {
        const slope = softmax(scores);
        slope[gold]! -= 1;
        trainer.backward(place, slope, 0, rate);
      }
      before2 = before;
      before = trustGold && gold >= 0 ? gold : guess;
    }
  }
}
