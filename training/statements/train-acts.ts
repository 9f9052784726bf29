import { Features } from '../../src/analysis/0-network/hash.ts';
import { actFeatures } from '../../src/analysis/8-statements/act-features.ts';
import { groundwork } from '../../src/analysis/8-statements/drafting.ts';
import { sceneOf } from '../../src/analysis/8-statements/find-statements.ts';
import { ACTS } from '../../src/analysis/8-statements/statement.ts';
import type { StatementWords } from '../../src/analysis/8-statements/statement-model.ts';
import { Random } from '../network/random.ts';
import { Trainer } from '../network/trainer.ts';
import type { GoldGround } from './load.ts';

/** One place to learn from: active features and the index of the right label. */
export interface Job {
  readonly hashes: Int32Array;
  readonly label: number;
  readonly weight: number;
}

/** How long and how boldly to train. */
export interface Training {
  readonly epochs: number;
  readonly rate: number;
  readonly bits: number;
  readonly hidden: number;
  readonly featureDropout: number;
}

export const ACT_TRAINING: Training = { epochs: 8, rate: 0.15, bits: 14, hidden: 0, featureDropout: 0.3 };

/** Half of all statements merely assert; the others are what a record is asked for. */
const ASSERT_WEIGHT = 0.5;

/** The acts of a report's statements, with their features. */
export function actJobs({ ground, gold }: GoldGround, words: StatementWords): Job[] {
  const scene = sceneOf(ground, words);
  const features = new Features(256);
  return gold.map(({ act }, i) => {
    const { saying, speaker, addressee, silence } = groundwork(scene, i);
    const setting = { speaker, addressed: addressee !== null, negative: silence !== null };
    actFeatures(scene, saying, setting, features);
    return {
      hashes: features.hashes.slice(0, features.length),
      label: ACTS.indexOf(act),
      weight: act === 'assert' ? ASSERT_WEIGHT : 1,
    };
  });
}

/** Trains a classifier on jobs in a fixed random order. */
export function trainOn(jobs: readonly Job[], labels: readonly string[], training: Training): Trainer {
  const { bits, hidden, featureDropout, epochs, rate } = training;
  const trainer = new Trainer({ labels, bits, hidden, direct: true, dropout: 0.2, featureDropout });
  const order = [...jobs];
  const random = new Random(17);
  const features = new Features(256);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const [step, { hashes, label, weight }] of order.entries()) {
      const done = (epoch + step / order.length) / epochs;
      features.hashes = hashes;
      features.length = hashes.length;
      trainer.classify(features, label, rate * (1 - 0.95 * done), weight);
    }
  }
  return trainer;
}
