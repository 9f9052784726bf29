import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeClasses } from '../../src/analysis/1-tokens/classes.ts';
import { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { encodeMentionModel } from '../../src/analysis/4-mentions/mention-model.ts';
import { gumNames, polnearNames, wikigoldTraining } from '../corpora/names.ts';
import { nameExamples } from './name-examples.ts';
import { trainNames } from './train-names.ts';
import { nounExamples, trainNouns } from './train-nouns.ts';

/**
 * Trains `models/en/mentions.bin`: `node training/mentions/train.ts [--corpora DIR] [--out FILE]`. Needs
 * `models/en/classes.txt`.
 */
const ROOT = join(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(ROOT, '../shared/corpora') },
    out: { type: 'string', default: join(ROOT, 'models/en/mentions.bin') },
  },
});

/** CoreNLP's names are automatic, and made after other rules than GUM's. */
const SILVER_WEIGHT = 0.2;

const lexicon = new Lexicon(decodeClasses(readFileSync(join(ROOT, 'models/en/classes.txt'), 'utf8')));
const gum = join(values.corpora, 'gum/train');
const names = trainNames(
  [
    ...nameExamples(gumNames(gum), lexicon, 1),
    ...nameExamples(wikigoldTraining(values.corpora), lexicon, 1),
    ...nameExamples(polnearNames(values.corpora, 'train'), lexicon, SILVER_WEIGHT, true),
  ],
  { epochs: 8, rate: 0.07, bits: 17, hidden: 12, dropout: 0.2, featureDropout: 0.2 },
);
const nouns = trainNouns(nounExamples(gum, lexicon));
const bytes = encodeMentionModel(names, nouns);
writeFileSync(values.out, bytes);
console.log(`${bytes.length} bytes → ${values.out}`);
