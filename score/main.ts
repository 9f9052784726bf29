import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { en } from '../src/languages/en/node.ts';
import { COMMITTED, merged, readCommitted, writeCommitted } from './committed.ts';
import { readGold } from './gold.ts';
import { printed } from './rows.ts';
import { SECTION_NAMES, scoreCorpora, scoreSample } from './sections.ts';
import { scoreGold } from './statements/gold-score.ts';

const USAGE = `npm run score -- [options]
  --corpus DIR     the folder of the corpora (default ../shared/corpora)
  --split NAME     dev or train (default dev)
  --annotator WHO  PolNeAR's gold: first or all (default first)
  --only NAMES     some sections only, split by commas: ${SECTION_NAMES.join(', ')}
  --sample         score the committed sample only, which needs no corpus
  --write          keep the scores in score/scores.json or score/sample/scores.json; with --only, beside the others
Score is F1; recall or accuracy where there is no other figure.`;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora' },
    split: { type: 'string', default: 'dev' },
    annotator: { type: 'string', default: 'first' },
    only: { type: 'string', default: '' },
    sample: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
} else if (!values.sample && !existsSync(values.corpus)) {
  console.error(`No corpora at ${values.corpus}: name their folder with --corpus, or score the --sample.`);
  process.exitCode = 2;
} else {
  const only = values.only.split(',').filter((name) => name !== '');
  const annotator = values.annotator === 'all' ? 'all' : 'first';
  const options = { corpora: values.corpus, split: values.split, annotator } as const;
  const sections = values.sample
    ? [scoreSample(en), scoreGold(en, readGold())]
    : await scoreCorpora(en, options, only);
  console.log(printed(sections));
  const file = values.sample ? COMMITTED.sample : COMMITTED.corpora;
  if (values.write) writeCommitted(file, only.length > 0 ? merged(readCommitted(file), sections) : sections);
}
