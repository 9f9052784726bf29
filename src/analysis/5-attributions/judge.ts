import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { findCompany } from './company.ts';
import { judgeFeatures } from './judge-features.ts';
import type { Page } from './page.ts';
import type { Candidate } from './roles.ts';

/** Labels of the judge: no attribution or read wrong; read right as a whole; read right to the word. */
export const JUDGE_LABELS = ['wrong', 'right', 'exact'] as const;

/** What the judge says of a candidate. */
export interface Verdict {
  /** Probability that it is an attribution and read right. */
  readonly right: number;
  /** Probability that it is right to the word. */
  readonly exact: number;
}

/** The judge's {@link Verdict} on each candidate. `candidates` stand in order of anchor. */
export function judgeAll(
  page: Page,
  candidates: readonly Candidate[],
  manner: number,
  network: Network,
): Verdict[] {
  const scorer = new Scorer(network);
  const features = new Features(256);
  const scores = new Float32Array(JUDGE_LABELS.length);
  const company = findCompany(candidates);
  return candidates.map((candidate, i) => {
    judgeFeatures(page, candidate, company[i]!, manner, features);
    scorer.score(features, scores);
    const [wrong, right, exact] = scores.map((score) => Math.exp(score - scores[0]!)) as unknown as number[];
    const all = wrong! + right! + exact!;
    return { right: (right! + exact!) / all, exact: exact! / all };
  });
}
