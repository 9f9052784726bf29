import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyser, f1Of, measureSyntax, SYNTAX_MEASURES, sumOfCounts } from '../../score/syntax.ts';
import { en } from '../../src/languages/en/node.ts';
import { readConllu } from '../corpora/conllu.ts';

/** Prints tag, lemma and tree scores (F1, own tokens) on GUM dev by genre, in gold and in own sentences. */
const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const documents = readConllu(join(values.corpora, 'gum/dev'));
const NEWS_LIKE = ['news', 'interview', 'speech'];

for (const sentences of ['gold', 'own'] as const) {
  const byGenre = measureSyntax(documents, analyser(en, sentences));
  const rows = [...byGenre];
  const newsLike = rows.filter(([genre]) => NEWS_LIKE.includes(genre)).map(([, counts]) => counts);
  rows.push([NEWS_LIKE.join('+'), sumOfCounts(newsLike)], ['all', sumOfCounts(byGenre.values())]);
  console.log(`\n${sentences} sentences`.padEnd(24), SYNTAX_MEASURES.map((m) => m.padStart(14)).join(''));
  for (const [genre, counts] of rows) {
    const figures = SYNTAX_MEASURES.map((measure) => f1Of(counts, measure).toFixed(2).padStart(14));
    console.log(genre.padEnd(24), figures.join(''));
  }
}
