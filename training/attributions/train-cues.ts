import { Features } from '../../src/analysis/0-network/hash.ts';
import { cueFeatures } from '../../src/analysis/5-attributions/cue-features.ts';
import { CUE_LABELS } from '../../src/analysis/5-attributions/cues.ts';
import { Random } from '../network/random.ts';
import { Trainer, type TrainerOptions } from '../network/trainer.ts';
import type { Example } from './examples.ts';

const ANCHOR = 1;

export interface CueTraining {
  readonly epochs: number;
  readonly rate: number;
  readonly options: Omit<TrainerOptions, 'labels'>;
  readonly onEpoch?: (epoch: number, loss: number, trainer: Trainer) => void;
}

/** Trains the cue model, a sequence a sentence, and returns the trainer. */
export function trainCues(examples: readonly Example[], training: CueTraining): Trainer {
  const trainer = new Trainer({ ...training.options, labels: CUE_LABELS, sequence: true });
  const jobs: { example: Example; labels: Uint8Array; first: number; last: number }[] = [];
  for (const example of examples) {
    const labels = cueLabels(example);
    for (const { first, last } of example.page.sentences) jobs.push({ example, labels, first, last });
  }
  const random = new Random(7);
  const features = new Features(512);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    random.shuffle(jobs);
    let loss = 0;
    for (const [step, { example, labels, first, last }] of jobs.entries()) {
      const done = (epoch + step / jobs.length) / training.epochs;
      const extract = (k: number): Features => {
        cueFeatures(example.page, first + k, example.manner, features);
        return features;
      };
      const rate = training.rate * (1 - 0.95 * done);
      loss += trainer.sequence(extract, labels.subarray(first, last), rate, example.weight);
    }
    training.onEpoch?.(epoch, loss / jobs.length, trainer);
  }
  return trainer;
}

/** The gold labels of all tokens of an example. */
export function cueLabels(example: Example): Uint8Array {
  const labels = new Uint8Array(example.page.tokens.length);
  for (const { cue } of example.gold) for (const token of cue) if (labels[token] === 0) labels[token] = 2;
  for (const { anchor } of example.gold) labels[anchor] = ANCHOR;
  return labels;
}
