import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeNetwork } from '../../src/analysis/0-network/weights.ts';
import { decodeAttributionModel } from '../../src/analysis/5-attributions/attribution-model.ts';
import { loadEnglishBasis, type ModelFile } from '../../src/languages/en/index.ts';
import { gapExamples, gumExamples, statementExamples } from './load.ts';
import { trainRanker } from './train-ranker.ts';

/**
 * Trains `models/en/pronouns.bin`: `node training/speakers/train.ts [--corpora DIR] [--out FILE]`. Needs the other
 * models.
 */
const ROOT = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(ROOT, '../shared/corpora') },
    out: { type: 'string', default: join(ROOT, 'models/en/pronouns.bin') },
  },
});

/** GUM's genres whose licence lets weights be given away freely. */
const OPEN = new Set(['news', 'interview', 'bio', 'voyage', 'textbook', 'vlog', 'speech', 'court']);
/** GAP's pronouns are few, hard and by hand; news by hand is what the ranker is for. */
const GAP_WEIGHT = 2;
const STATEMENTS_WEIGHT = 5;

const file = (name: ModelFile) => readFileSync(join(ROOT, 'models/en', name));
const language = {
  ...loadEnglishBasis(file),
  attributions: decodeAttributionModel(file('cues.bin'), file('roles.bin'), file('judge.bin')),
};
const gum = gumExamples(values.corpora, language, (genre) => OPEN.has(genre));
const gap = gapExamples(join(values.corpora, 'gap/gap-validation.tsv'), language, GAP_WEIGHT);
const statements = statementExamples(values.corpora, language, STATEMENTS_WEIGHT);
console.log(`pronouns: ${gum.length} of GUM, ${gap.length} of GAP, ${statements.length} of statements`);
const bytes = encodeNetwork(trainRanker([...gum, ...gap, ...statements]));
writeFileSync(values.out, bytes);
console.log(`${bytes.length} bytes → ${values.out}`);
