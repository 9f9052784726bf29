import { Features } from '../../src/analysis/0-network/hash.ts';
import { cueFeatures } from '../../src/analysis/5-attributions/cue-features.ts';
import { CUE_LABELS } from '../../src/analysis/5-attributions/cues.ts';
import { KnownFeatures } from '../network/known-features.ts';
import { Random } from '../network/random.ts';
import { Trainer, type TrainerOptions } from '../network/trainer.ts';
import type { Example } from './examples.ts';

const ANCHOR = 1;

export interface CueTraining {
  readonly epochs: number;
  readonly rate: number;
  /** A feature must be seen so often to be learned. */
  readonly least: number;
  /** Features kept for the last epoch and in the weights: those that matter most. */
  readonly rows: number;
  readonly options: Omit<TrainerOptions, 'labels' | 'known'>;
  readonly onEpoch?: (epoch: number, loss: number, trainer: Trainer) => void;
}

/** Trains the cue model, a sequence a sentence, and returns the trainer. */
export function trainCues(examples: readonly Example[], training: CueTraining): Trainer {
  const { rows, epochs } = training;
  const known = knownFeatures(examples, training);
  const trainer = new Trainer({ ...training.options, labels: CUE_LABELS, sequence: true, known });
  const jobs: { example: Example; labels: Uint8Array; first: number; last: number }[] = [];
  for (const example of examples) {
    const labels = cueLabels(example);
    for (const { first, last } of example.page.sentences) jobs.push({ example, labels, first, last });
  }
  const random = new Random(7);
  const features = new Features(512);
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch === epochs - 1) trainer.keepRows(rows);
    random.shuffle(jobs);
    let loss = 0;
    for (const [step, { example, labels, first, last }] of jobs.entries()) {
      const done = (epoch + step / jobs.length) / epochs;
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

function knownFeatures(examples: readonly Example[], { options, least }: CueTraining): Int32Array {
  const known = new KnownFeatures(options.bits, least);
  const features = new Features(512);
  for (const { page, manner } of examples) {
    for (let i = 0; i < page.tokens.length; i++) {
      cueFeatures(page, i, manner, features);
      known.see(features);
    }
  }
  return known.bits;
}

/** The gold labels of all tokens of an example. */
export function cueLabels(example: Example): Uint8Array {
  const labels = new Uint8Array(example.page.tokens.length);
  for (const { cue } of example.gold) for (const token of cue) if (labels[token] === 0) labels[token] = 2;
  for (const { anchor } of example.gold) labels[anchor] = ANCHOR;
  return labels;
}
