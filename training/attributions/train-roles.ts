import { Features } from '../../src/analysis/0-network/hash.ts';
import {
  anchorFeatures,
  findRivals,
  pairFeatures,
  type Rivals,
  surveyFrom,
  tokenFeatures,
} from '../../src/analysis/5-attributions/role-features.ts';
import { ROLE_LABELS } from '../../src/analysis/5-attributions/role-labels.ts';
import { windowOf } from '../../src/analysis/5-attributions/windows.ts';
import { Random } from '../network/random.ts';
import { Trainer, type TrainerOptions } from '../network/trainer.ts';
import type { Example, GoldRoles } from './examples.ts';

export interface RoleTraining {
  readonly epochs: number;
  readonly rate: number;
  readonly options: Omit<TrainerOptions, 'labels'>;
  readonly onEpoch?: (epoch: number, loss: number, trainer: Trainer) => void;
}

/** A report with the cue candidates that the role model will see around its anchors. */
export interface Cued {
  readonly example: Example;
  readonly rivals: Rivals;
}

/** Takes the candidate anchors of a report (out-of-fold predictions) together with the gold ones. */
export function withCandidates(example: Example, candidates: readonly number[]): Cued {
  const anchors = [...new Set([...candidates, ...example.gold.map((gold) => gold.anchor)])];
  return { example, rivals: findRivals(example.page, anchors) };
}

/** Trains the role model: for each gold cue, the labels of the tokens in its window. */
export function trainRoles(reports: readonly Cued[], training: RoleTraining): Trainer {
  const trainer = new Trainer({ ...training.options, labels: ROLE_LABELS, sequence: true });
  const jobs = reports.flatMap((cued) => cued.example.gold.map((gold) => ({ cued, gold })));
  const random = new Random(11);
  const reader = new RoleExtractor();
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    random.shuffle(jobs);
    let loss = 0;
    for (const [step, { cued, gold }] of jobs.entries()) {
      const done = (epoch + step / jobs.length) / training.epochs;
      const rate = training.rate * (1 - 0.95 * done);
      const window = reader.open(cued, gold.anchor);
      const labels = roleLabels(gold, window.first, window.last);
      loss += trainer.sequence((k) => reader.at(window.first + k), labels, rate, cued.example.weight);
    }
    training.onEpoch?.(epoch, loss / jobs.length, trainer);
  }
  return trainer;
}

/** The gold labels of the window `[first, last)` of tokens; see `ROLE_LABELS`. */
export function roleLabels(gold: GoldRoles, first: number, last: number): Uint8Array {
  const labels = new Uint8Array(last - first);
  const fill = (tokens: readonly number[], begin: number, inside: number): void => {
    let previous = -2;
    for (const token of tokens) {
      if (token >= first && token < last) labels[token - first] = token === previous + 1 ? inside : begin;
      previous = token;
    }
  };
  fill(gold.content, 4, 5);
  fill(gold.source, 1, 2);
  fill(gold.cue, 3, 3);
  return labels;
}

/** Collects all features of a place for training, where rows cannot be shared between places. */
export class RoleExtractor {
  private readonly all = new Features(512);
  private readonly part = new Features(512);
  private readonly anchorPart = new Features(512);
  private cued!: Cued;
  private anchor = 0;
  private survey!: ReturnType<typeof surveyFrom>;

  open(cued: Cued, anchor: number): { first: number; last: number } {
    const { page, manner } = cued.example;
    const window = windowOf(page, anchor);
    this.cued = cued;
    this.anchor = anchor;
    this.survey = surveyFrom(page, anchor, window.first, window.last);
    anchorFeatures(page, anchor, manner, this.anchorPart);
    return window;
  }

  at(token: number): Features {
    const { example, rivals } = this.cued;
    const { page, manner } = example;
    pairFeatures(page, token, this.anchor, manner, this.survey, rivals, this.all);
    this.all.append(this.anchorPart);
    tokenFeatures(page, token, manner, this.part);
    this.all.append(this.part);
    return this.all;
  }
}
