import { Features } from '../0-network/hash.ts';
import { type Network, Scorer } from '../0-network/network.ts';
import { findCompany } from './company.ts';
import { judgeFeatures } from './judge-features.ts';
import type { Page } from './page.ts';
import type { Candidate } from './roles.ts';

/** Labels of the judge: not an attribution or read wrong; an attribution read right. */
export const JUDGE_LABELS = ['wrong', 'right'] as const;

/** The probability that each candidate is an attribution and read right. `candidates` stand in order of anchor. */
export function judgeAll(
  page: Page,
  candidates: readonly Candidate[],
  manner: number,
  network: Network,
): Float32Array {
  const scorer = new Scorer(network);
  const features = new Features(256);
  const scores = new Float32Array(JUDGE_LABELS.length);
  const company = findCompany(candidates);
  return Float32Array.from(candidates, (candidate, i) => {
    judgeFeatures(page, candidate, company[i]!, manner, features);
    scorer.score(features, scores);
    return 1 / (1 + Math.exp(scores[0]! - scores[1]!));
  });
}
