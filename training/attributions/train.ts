import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Network } from '../../src/analysis/0-network/network.ts';
import { encodeNetwork } from '../../src/analysis/0-network/weights.ts';
import { readCandidates, rivalAnchors } from '../../src/analysis/5-attributions/candidates.ts';
import { anchorProbabilities } from '../../src/analysis/5-attributions/cues.ts';
import { loadEnglishBasis } from '../../src/languages/en/index.ts';
import { type Example, foldOf } from './examples.ts';
import { loadCues, loadPolnear, loadStatements } from './load.ts';
import { trainCues } from './train-cues.ts';
import { type Judged, trainJudge } from './train-judge.ts';
import { type Cued, trainRoles, withCandidates } from './train-roles.ts';

/**
 * Trains the three attribution models. The role model must see cues as imperfect as they will be, and the judge
 * candidates as imperfect as they will be, so both learn from models that have not seen the report (jackknifing).
 */
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    out: { type: 'string', default: 'models/en' },
    share: { type: 'string', default: '1' },
  },
});

const FOLDS = 3;
const CUES = {
  epochs: 3,
  rate: 0.03,
  least: 2,
  rows: 122_000,
  options: { bits: 20, hidden: 29, direct: true, dropout: 0.4, featureDropout: 0.1 },
};
const ROLES = {
  epochs: 5,
  rate: 0.12,
  options: { bits: 20, hidden: 18, direct: true, dropout: 0.3, featureDropout: 0.7 },
};

const started = performance.now();
const log = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);

const en = loadEnglishBasis((name) => readFileSync(`models/en/${name}`));
const kept = Number(values.share);
const examples = [
  ...loadPolnear(values.corpora, 'train', 'all', en).filter((_, i) => i % 100 < kept * 100),
  ...loadStatements(values.corpora, 'train', en),
];
const cued = loadCues(values.corpora, en);
log(`${examples.length} annotated reports read, ${cued.length} with cues only`);

/** Runs `train` without each fold in turn, and `use` with the result on the fold's reports. */
function jackknife<T>(
  items: readonly T[],
  doc: (item: T) => string,
  train: (items: T[]) => Network,
  use: (item: T, network: Network) => void,
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = train(items.filter((item) => foldOf(doc(item), FOLDS) !== fold));
    for (const item of items) if (foldOf(doc(item), FOLDS) === fold) use(item, network);
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
}

const unseen = new Map<Example, Float32Array>();
jackknife(
  examples,
  (example) => example.doc,
  (some) => trainCues([...some, ...cued], CUES).quantise(),
  (example, network) => unseen.set(example, anchorProbabilities(example.page, example.manner, network)),
);
const cues = trainCues([...examples, ...cued], CUES).quantise();
writeFileSync(`${values.out}/cues.bin`, encodeNetwork(cues));
log('cue model written');

const reports = examples.map((example) => withCandidates(example, rivalAnchors(unseen.get(example)!)));
const judged: Judged[] = [];
jackknife(
  reports,
  (cued) => cued.example.doc,
  (some) => trainRoles(some, ROLES).quantise(),
  ({ example }: Cued, network) => {
    const candidates = readCandidates(example.page, example.manner, unseen.get(example)!, network);
    judged.push({ example, candidates });
  },
);
const roles = trainRoles(reports, ROLES).quantise(12);
writeFileSync(`${values.out}/roles.bin`, encodeNetwork(roles));
log('role model written');

writeFileSync(`${values.out}/judge.bin`, encodeNetwork(trainJudge(judged, 8, 0.05).quantise()));
log('judge written');
