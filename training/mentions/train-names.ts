import { Features } from '../../src/analysis/0-network/hash.ts';
import type { Network } from '../../src/analysis/0-network/network.ts';
import { nameFeatures } from '../../src/analysis/4-mentions/name-features.ts';
import { NAME_LABELS } from '../../src/analysis/4-mentions/names.ts';
import { Random } from '../network/random.ts';
import { Trainer } from '../network/trainer.ts';
import type { NameExample } from './name-examples.ts';

export interface NameTraining {
  readonly epochs: number;
  readonly rate: number;
  readonly bits: number;
  readonly hidden: number;
  readonly dropout: number;
  readonly featureDropout: number;
}

/** Trains the name tagger: a conditional random field over the hashed-feature network. */
export function trainNames(examples: readonly NameExample[], options: NameTraining): Network {
  const { epochs, rate, bits, hidden, dropout, featureDropout } = options;
  const trainer = new Trainer({
    labels: NAME_LABELS,
    bits,
    hidden,
    direct: true,
    sequence: true,
    dropout,
    featureDropout,
    seed: 7,
  });
  const random = new Random(11);
  const order = examples.map((_, i) => i);
  const features = new Features();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    random.shuffle(order).forEach((index, step) => {
      const { page, stretch, gold, weight } = examples[index]!;
      const now = rate * (1 - (epoch + step / order.length) / epochs);
      const extract = (k: number) => {
        nameFeatures(page, stretch, stretch.first + k, features);
        return features;
      };
      loss += trainer.sequence(extract, gold, now, weight);
    });
    console.log(`names: epoch ${epoch + 1}, loss ${(loss / order.length).toFixed(4)}`);
  }
  return trainer.quantise();
}
