import { Features } from '../../src/analysis/0-network/hash.ts';
import type { Network } from '../../src/analysis/0-network/network.ts';
import { RANKER_LABELS } from '../../src/analysis/6-speakers/pronoun-ranker.ts';
import { Random } from '../network/random.ts';
import { softmax, Trainer } from '../network/trainer.ts';
import type { PronounExample } from './pronoun-examples.ts';

const EPOCHS = 8;
const RATE = 0.08;

/**
 * Trains the ranker: candidates of one pronoun share one unit of probability, and the loss is minus the logarithm of
 * what the right ones get together (Durrett & Klein 2013).
 */
export function trainRanker(examples: readonly PronounExample[]): Network {
  const trainer = new Trainer({
    labels: RANKER_LABELS,
    bits: 14,
    hidden: 8,
    direct: true,
    dropout: 0.2,
    featureDropout: 0.3,
    seed: 7,
  });
  const random = new Random(17);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    random.shuffle(order).forEach((index, step) => {
      loss += learn(trainer, examples[index]!, RATE * (1 - 0.95 * ((epoch + step / order.length) / EPOCHS)));
    });
    console.log(`pronouns: epoch ${epoch + 1}, loss ${(loss / order.length).toFixed(4)}`);
  }
  return trainer.quantise();
}

function learn(trainer: Trainer, { rows, right, weight }: PronounExample, rate: number): number {
  const scores = new Float32Array(rows.length);
  trainer.reset();
  const features = new Features(1);
  const places = rows.map((hashes, c) => {
    features.hashes = hashes;
    features.length = hashes.length;
    return trainer.forward(features, scores, c);
  });
  const shares = softmax(scores);
  const good = shares.reduce((sum, share, c) => sum + (right[c] ? share : 0), 0);
  for (const [c, place] of places.entries()) {
    const wanted = right[c] ? shares[c]! / Math.max(1e-9, good) : 0;
    trainer.backward(place, Float32Array.of(weight * (shares[c]! - wanted)), 0, rate);
  }
  return -Math.log(Math.max(1e-9, good));
}
