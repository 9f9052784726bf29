import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Features } from '../../src/analysis/0-network/hash.ts';
import { type Network, Scorer } from '../../src/analysis/0-network/network.ts';
import { decodeNetwork, encodeNetwork } from '../../src/analysis/0-network/weights.ts';
import { ACTS, type Act } from '../../src/analysis/8-statements/statement.ts';
import { TARGET_LABELS } from '../../src/analysis/8-statements/target.ts';
import { loadEnglishBasis, type ModelFile } from '../../src/languages/en/index.ts';
import { speakerWords } from '../../src/languages/en/speaker-words.ts';
import { statementWords } from '../../src/languages/en/statement-model.ts';
import { timeWords } from '../../src/languages/en/time-words.ts';
import { foldOf } from '../attributions/examples.ts';
import { type GoldGround, loadGrounds } from './load.ts';
import { ACT_TRAINING, actJobs, type Job, trainOn } from './train-acts.ts';
import { TARGET_TRAINING, targetJobs } from './train-targets.ts';

/**
 * Trains the models of statements on the `statements` corpus: what an utterance does, and whom it is aimed at. The second
 * learns from the first's answers on reports that it has not seen (jackknifing).
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'models/en' },
  },
});
const FOLDS = 10;
/** Weights below this many 8-bit steps are noise and left out. */
const THRESHOLD = 1;

const file = (name: ModelFile) => readFileSync(`models/en/${name}`);
const basis = {
  ...loadEnglishBasis(file),
  speakers: { words: speakerWords, pronouns: decodeNetwork(file('pronouns.bin')) },
  times: timeWords,
};
const grounds = loadGrounds(values.corpora, 'train', basis);
const jobs = new Map(grounds.map((report) => [report, actJobs(report, statementWords)]));

/** The label with the highest score. */
function best(scorer: Scorer, { hashes }: Job, scores: Float32Array): number {
  const features = new Features(1);
  features.hashes = hashes;
  features.length = hashes.length;
  scorer.score(features, scores);
  return scores.indexOf(Math.max(...scores));
}

function actsBy(network: Network, report: GoldGround): Act[] {
  const scorer = new Scorer(network);
  const scores = new Float32Array(ACTS.length);
  return jobs.get(report)!.map((job) => ACTS[best(scorer, job, scores)]!);
}

const unseen = new Map<GoldGround, Act[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const others = grounds.filter(({ doc }) => foldOf(doc, FOLDS) !== fold);
  const network = trainOn(
    others.flatMap((report) => jobs.get(report)!),
    ACTS,
    ACT_TRAINING,
  ).quantise();
  for (const report of grounds) {
    if (foldOf(report.doc, FOLDS) === fold) unseen.set(report, actsBy(network, report));
  }
}
const pairs = grounds.flatMap((report) =>
  report.gold.map(({ act }, i) => [act, unseen.get(report)![i]!] as const),
);
const share = (some: typeof pairs) =>
  `${((100 * some.filter(([gold, found]) => gold === found).length) / some.length).toFixed(1)} of ${some.length}`;
console.error(
  `acts, jackknifed: ${share(pairs)}; not assert: ${share(pairs.filter(([gold]) => gold !== 'assert'))}`,
);

const acts = trainOn([...jobs.values()].flat(), ACTS, ACT_TRAINING).quantise(THRESHOLD);
writeFileSync(`${values.out}/acts.bin`, encodeNetwork(acts));
const aims = grounds.flatMap((report) => targetJobs(report, statementWords, unseen.get(report)!));
const targets = trainOn(aims, TARGET_LABELS, TARGET_TRAINING).quantise(THRESHOLD);
writeFileSync(`${values.out}/targets.bin`, encodeNetwork(targets));
console.error(`${aims.filter(({ label }) => label === 1).length} targets among ${aims.length} candidates`);
