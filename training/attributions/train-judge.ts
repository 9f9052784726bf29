import { Features } from '../../src/analysis/0-network/hash.ts';
import { UPOS } from '../../src/analysis/3-syntax/syntax.ts';
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
    featureDropout: 0.5,
  });
  const jobs = reports.flatMap((report) => {
    const company = findCompany(report.candidates);
    const labels = labelsOf(report);
    return report.candidates.map((candidate, i) => ({
      report,
      candidate,
      company: company[i]!,
      label: labels[i]!,
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

/**
 * The label of each candidate. A gold attribution is given to the likeliest anchor that has a reading which matches it;
 * the readings of that anchor are then right or wrong by that gold attribution.
 */
function labelsOf({ example, candidates }: Judged): Uint8Array {
  const given = new Map<number, GoldRoles>();
  const byChance = [...candidates].sort((a, b) => b.probability - a.probability);
  for (const gold of example.gold) {
    const match = byChance.find(({ anchor }, i) => !given.has(anchor) && matches(gold, byChance[i]!));
    if (match) given.set(match.anchor, gold);
  }
  return Uint8Array.from(candidates, (candidate) => {
    const gold = given.get(candidate.anchor);
    if (!gold || !matches(gold, candidate)) return 0;
    return isExact(gold, candidate, example) ? 2 : 1;
  });
}

/** The scorer's “whole”, in tokens: cue and source overlap, content shares half. */
function matches(gold: GoldRoles, candidate: Candidate): boolean {
  const share = (a: readonly number[], b: readonly number[]) => a.some((token) => b.includes(token));
  const sources = gold.source.length + candidate.source.length === 0 || share(gold.source, candidate.source);
  if (!sources || !share(gold.cue, candidate.cue)) return false;
  return jaccard(new Set(gold.content), new Set(candidate.content)) >= 0.5;
}

/** All three roles equal, punctuation aside. */
function isExact(gold: GoldRoles, candidate: Candidate, { page }: Example): boolean {
  const words = (tokens: readonly number[]) =>
    tokens.filter((t) => UPOS[page.syntax.upos[t]!] !== 'PUNCT').join();
  return (['source', 'cue', 'content'] as const).every(
    (role) => words(gold[role]) === words(candidate[role]),
  );
}
