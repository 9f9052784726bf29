import { Features } from '../../src/analysis/0-network/hash.ts';
import { findCompany, jaccard } from '../../src/analysis/5-attributions/company.ts';
import { JUDGE_LABELS } from '../../src/analysis/5-attributions/judge.ts';
import { judgeFeatures } from '../../src/analysis/5-attributions/judge-features.ts';
import type { Candidate } from '../../src/analysis/5-attributions/roles.ts';
import { Random } from '../network/random.ts';
import { Trainer } from '../network/trainer.ts';
import type { Example, GoldRoles } from './examples.ts';

/** A report with candidates by models that have not seen it. */
export interface Judged {
  readonly example: Example;
  readonly candidates: readonly Candidate[];
}

/** Trains the judge to tell candidates that match a gold attribution as a whole from the others. */
export function trainJudge(reports: readonly Judged[], epochs: number, rate: number): Trainer {
  const trainer = new Trainer({
    labels: JUDGE_LABELS,
    bits: 15,
    hidden: 14,
    direct: true,
    dropout: 0.3,
    featureDropout: 0.3,
  });
  const jobs = reports.flatMap((report) => {
    const company = findCompany(report.candidates);
    const right = rightCandidates(report);
    return report.candidates.map((candidate, i) => ({
      report,
      candidate,
      company: company[i]!,
      label: right.has(candidate) ? 1 : 0,
    }));
  });
  const random = new Random(13);
  const features = new Features(256);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(jobs);
    for (const [step, { report, candidate, company, label }] of jobs.entries()) {
      const { page, manner, weight } = report.example;
      const done = (epoch + step / jobs.length) / epochs;
      judgeFeatures(page, candidate, company, manner, features);
      trainer.classify(features, label, rate * (1 - 0.95 * done), weight);
    }
  }
  return trainer;
}

/** The candidates that match a gold attribution as a whole; of several for one, the likeliest. */
export function rightCandidates({ example, candidates }: Judged): Set<Candidate> {
  const right = new Set<Candidate>();
  const byChance = [...candidates].sort((a, b) => b.probability - a.probability);
  for (const gold of example.gold) {
    const match = byChance.find((candidate) => !right.has(candidate) && matches(gold, candidate));
    if (match) right.add(match);
  }
  return right;
}

/** The scorer's “whole”, in tokens: cue and source overlap, content shares half. */
function matches(gold: GoldRoles, candidate: Candidate): boolean {
  const share = (a: readonly number[], b: readonly number[]) => a.some((token) => b.includes(token));
  const sources = gold.source.length + candidate.source.length === 0 || share(gold.source, candidate.source);
  if (!sources || !share(gold.cue, candidate.cue)) return false;
  return jaccard(new Set(gold.content), new Set(candidate.content)) >= 0.5;
}
