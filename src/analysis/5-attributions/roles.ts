import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { posteriors } from '../0-network/sequence.ts';
import type { Page } from './page.ts';
import { decodeRoles, type Slant, scoreOfLabels } from './role-decoding.ts';
import { anchorFeatures, pairFeatures, type Rivals, surveyFrom, tokenFeatures } from './role-features.ts';
import { ROLE_LABELS } from './role-labels.ts';
import { Posterior, type Support } from './support.ts';
import { VARIANT_KINDS, variantsOf } from './variants.ts';
import { wholeQuotations } from './whole-quotations.ts';
import { windowOf } from './windows.ts';

/**
 * Added where a source begins. The probability of a source is split over its many possible extents while “no source” is
 * one label sequence, so that the best sequence leaves too many out; the value was tuned on PolNeAR dev.
 */
const SOURCE_BONUS = 2;

/**
 * The plain reading, then readings that cut or stretch sources and contents where the model hesitates, then one that
 * takes no source unless it must (*Khan was expected to …*): the judge chooses.
 */
export const SLANTS: readonly Slant[] = (globalThis as any).process.env.SL ? JSON.parse((globalThis as any).process.env.SL).map(([weight, outside, source]: any) => ({weight,outside,source})) : [
  { weight: 1, outside: 0, source: SOURCE_BONUS },
  { weight: 2.5, outside: 0, source: SOURCE_BONUS },
  { weight: 2.5, outside: 0.5, source: SOURCE_BONUS },
  { weight: 1, outside: -0.5, source: SOURCE_BONUS },
  { weight: 1, outside: 0.6, source: SOURCE_BONUS },
];

/** What the role model makes of one anchor, in token indices. */
export interface Candidate {
  readonly anchor: number;
  /** Probability of the anchor by the cue model. */
  readonly probability: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** Log-probability of the labels by the role model. */
  readonly likelihood: number;
  /** How many of the {@link SLANTS} gave these labels; 0 for a variant of the plain reading. */
  readonly votes: number;
  /** Where the labels come from: a place in {@link SLANTS}, or after them in `VARIANT_KINDS`. */
  readonly origin: number;
  readonly support: Support;
  /** How far the reading lies behind the anchor's best one in likelihood and in support of its content. */
  readonly behind: { readonly likelihood: number; readonly content: number };
}

interface Reading {
  readonly labels: Uint8Array;
  votes: number;
  readonly origin: number;
}

/** Labels the tokens around anchors, sharing what anchors of one report have in common. */
export class RoleReader {
  private readonly page: Page;
  private readonly manner: number;
  private readonly rivals: Rivals;
  private readonly scorer: Scorer;
  private readonly features = new Features(512);
  private readonly tokenSums: Int32Array;
  private readonly summed: Uint8Array;
  private readonly anchorSums: Int32Array;
  private scores = new Float32Array(0);

  constructor(page: Page, manner: number, rivals: Rivals, network: Network) {
    this.page = page;
    this.manner = manner;
    this.rivals = rivals;
    this.scorer = new Scorer(network);
    this.tokenSums = new Int32Array(page.tokens.length * this.scorer.width);
    this.summed = new Uint8Array(page.tokens.length);
    this.anchorSums = new Int32Array(this.scorer.width);
  }

  /** The anchor's readings, one for each different outcome of the slants, the plain one first. */
  read(anchor: number, probability: number): Candidate[] {
    const { page, scorer } = this;
    const { first, last } = windowOf(page, anchor);
    const length = last - first;
    const count = ROLE_LABELS.length;
    if (this.scores.length < length * count) this.scores = new Float32Array(2 * length * count);
    this.scoreWindow(anchor, first, last);
    const { scores } = this;
    const { transitions } = scorer.network;
    const { probabilities, logPartition } = posteriors(scores, length, count, transitions);
    const posterior = new Posterior(probabilities, first);
    const readings = this.readingsOf(anchor, first, length).map(({ labels, votes, origin }) => {
      const likelihood = scoreOfLabels(scores, labels, transitions) - logPartition;
      const roles = rolesOf(labels, first);
      const content = wholeQuotations(page, anchor, roles.content, first, last);
      const support = posterior.of(roles.source, content);
      return { ...roles, content, anchor, probability, likelihood, votes, origin, support };
    });
    const likeliest = Math.max(...readings.map(({ likelihood }) => likelihood));
    const mostContent = Math.max(...readings.map(({ support }) => support.content));
    return readings.map((reading) => ({
      ...reading,
      behind: {
        likelihood: likeliest - reading.likelihood,
        content: mostContent - reading.support.content,
      },
    }));
  }

  /** The different labellings that the slants give, then the variants of the first. */
  private readingsOf(anchor: number, first: number, length: number): Reading[] {
    const { scores, page } = this;
    const { transitions } = this.scorer.network;
    const readings: Reading[] = [];
    const add = (labels: Uint8Array, votes: number, origin: number): void => {
      const same = readings.find((reading) => reading.labels.every((label, k) => label === labels[k]));
      if (same) same.votes += votes;
      else readings.push({ labels, votes, origin });
    };
    for (const [slant, how] of SLANTS.entries())
      add(decodeRoles(scores, length, anchor - first, transitions, how), 1, slant);
    if (!(globalThis as any).process.env.NOVAR) for (const { kind, labels } of variantsOf(page, readings[0]!.labels, first, anchor))
      add(labels, 0, SLANTS.length + VARIANT_KINDS.indexOf(kind));
    return readings;
  }

  private scoreWindow(anchor: number, first: number, last: number): void {
    const { page, manner, scorer, features, rivals } = this;
    const { width } = scorer;
    const survey = surveyFrom(page, anchor, first, last);
    anchorFeatures(page, anchor, manner, features);
    scorer.sumInto(features, this.anchorSums, 0);
    for (let t = first; t < last; t++) {
      if (!this.summed[t]) {
        tokenFeatures(page, t, manner, features);
        scorer.sumInto(features, this.tokenSums, t * width);
        this.summed[t] = 1;
      }
      pairFeatures(page, t, anchor, manner, survey, rivals, features);
      const at = (t - first) * ROLE_LABELS.length;
      scorer.scoreWith(features, this.tokenSums, t * width, this.anchorSums, this.scores, at);
    }
  }
}

function rolesOf(labels: Uint8Array, first: number): Pick<Candidate, 'source' | 'cue' | 'content'> {
  const source: number[] = [];
  const cue: number[] = [];
  const content: number[] = [];
  for (const [k, label] of labels.entries()) {
    const role = ROLE_LABELS[label];
    if (role === 'S' || role === 's') source.push(first + k);
    else if (role === 'Q') cue.push(first + k);
    else if (role !== 'O') content.push(first + k);
  }
  return { source, cue, content };
}
