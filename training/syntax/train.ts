import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeNetwork } from '../../src/analysis/0-network/weights.ts';
import { decodeClasses } from '../../src/analysis/1-tokens/classes.ts';
import { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { encodeParserWeights } from '../../src/analysis/3-syntax/parser-weights.ts';
import { Tagger } from '../../src/analysis/3-syntax/tagger.ts';
import { jackknife, withTags } from './jackknife.ts';
import { lemmaExamples } from './lemma-examples.ts';
import { adjectivesInNames, silverSentences } from './silver.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainStack } from './train-stack.ts';
import { trainTagger } from './train-tagger.ts';
import { sentencesOf, tagLabels, trainingDocuments } from './treebank.ts';

/** Trains everything that findSyntax knows and writes it to models/en. */
function trainSyntax(): void {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string', default: '../shared/corpora' },
      models: { type: 'string', default: 'models/en' },
    },
  });
  const models = values.models;
  mkdirSync(models, { recursive: true });
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const lexicon = new Lexicon(decodeClasses(readFileSync(join(models, 'classes.txt'), 'utf8')));
  const sentences = sentencesOf(trainingDocuments(values.corpora), lexicon);
  const labels = tagLabels(sentences);
  say(`${sentences.length} sentences, ${labels.length} tags`);
  writeFileSync(join(models, 'lemmas.txt'), trainLemmas(lemmaExamples(sentences, values.corpora)));
  const tagNetwork = trainTagger(sentences, labels);
  writeFileSync(join(models, 'tagger.bin'), encodeNetwork(tagNetwork));
  say('lemmas and tagger written');
  const tagger = new Tagger(tagNetwork);
  const gold = jackknife(sentences, labels);
  const silver = silverSentences(join(values.corpora, 'polnear/train.corenlp.tsv.gz'), lexicon).map(
    (sentence) => adjectivesInNames(withTags(sentence, tagger), labels),
  );
  say(`${silver.length} automatic sentences`);
  const { guide, main } = trainStack(gold, silver, labels, say);
  writeFileSync(join(models, 'parser.bin'), encodeParserWeights(guide, main));
  say('parser written');
}

trainSyntax();
