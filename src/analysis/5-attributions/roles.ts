import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { posteriors } from '../0-network/sequence.ts';
import type { Page } from './page.ts';
import { decodeRoles, type Slant, scoreOfLabels } from './role-decoding.ts';
import {
  anchorFeatures,
  pairFeatures,
  type Rivals,
  type Survey,
  surveyFrom,
  tokenFeatures,
} from './role-features.ts';
import { ROLE_LABELS } from './role-labels.ts';
import type { Subject } from './subjects.ts';
import { Posterior, type Support } from './support.ts';
import { wholeQuotations } from './whole-quotations.ts';
import { windowOf } from './windows.ts';

/**
 * Added where a source begins. The probability of a source is split over its many possible extents while “no source” is
 * one label sequence, so that the best sequence leaves too many out; the value was tuned on PolNeAR dev.
 */
const SOURCE_BONUS = 2;

/**
 * The plain reading, a shorter one, a longer one, and one that takes no source unless it must (*Ruiz was expected to …*).
 * On PolNeAR dev one of these four is right for more cues than of five with the same source: the judge chooses.
 */
export const SLANTS: readonly Slant[] = [
  { weight: 1, outside: 0, source: SOURCE_BONUS },
  { weight: 1, outside: -1, source: SOURCE_BONUS },
  { weight: 1, outside: 1, source: SOURCE_BONUS },
  { weight: 1, outside: 0, source: -4 },
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
  /** How many of the {@link SLANTS} gave these labels, and which gave them first. */
  readonly votes: number;
  readonly slant: number;
  readonly support: Support;
  /** Whom the anchor's clause is about. */
  readonly subject: Subject;
  /** How far the reading lies behind the anchor's best one in likelihood and in support of its content. */
  readonly behind: { readonly likelihood: number; readonly content: number };
}

interface Reading {
  readonly labels: Uint8Array;
  votes: number;
  readonly slant: number;
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
    const { subject } = this.scoreWindow(anchor, first, last);
    const { scores } = this;
    const { transitions } = scorer.network;
    const { probabilities, logPartition } = posteriors(scores, length, count, transitions);
    const posterior = new Posterior(probabilities, first);
    const readings = this.readingsOf(anchor, first, length).map(({ labels, votes, slant }) => {
      const likelihood = scoreOfLabels(scores, labels, transitions) - logPartition;
      const roles = rolesOf(labels, first);
      const content = wholeQuotations(page, anchor, roles.content, first, last);
      const support = posterior.of(roles.source, content);
      return { ...roles, content, anchor, probability, likelihood, votes, slant, support, subject };
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

  /** The different labellings that the slants give. */
  private readingsOf(anchor: number, first: number, length: number): Reading[] {
    const { scores } = this;
    const { transitions } = this.scorer.network;
    const readings: Reading[] = [];
    for (const [slant, how] of SLANTS.entries()) {
      const labels = decodeRoles(scores, length, anchor - first, transitions, how);
      const same = readings.find((reading) => reading.labels.every((label, k) => label === labels[k]));
      if (same) same.votes++;
      else readings.push({ labels, votes: 1, slant });
    }
    return readings;
  }

  private scoreWindow(anchor: number, first: number, last: number): Survey {
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
    return survey;
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
