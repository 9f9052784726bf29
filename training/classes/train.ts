import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTokens } from '../../src/analysis/1-tokens/tokens.ts';
import { tokenRules } from '../../src/languages/en/token-rules.ts';
import { rawTexts } from '../corpora/raw-text.ts';
import { kMeans, unitVectors } from './k-means.ts';
import { trainSkipGram } from './skip-gram.ts';
import { numberWords } from './vocabulary.ts';

/**
 * Learns word classes from raw text: `node training/classes/train.ts [--corpora DIR] [--out FILE] [--vectors FILE]
 * [--near WORD,WORD…]`. `--vectors` also keeps the vectors: a line of JSON `{"dimensions", "words"}`, then the rows
 * as 32-bit little-endian floats. `--near` prints the nearest words of each word given.
 */
const ROOT = join(import.meta.dirname, '../..');
const DIMENSIONS = 50;
const CLUSTERS = [64, 320, 1500] as const;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(ROOT, '../shared/corpora') },
    out: { type: 'string', default: join(ROOT, 'models/en/classes.txt') },
    vectors: { type: 'string' },
    near: { type: 'string' },
    epochs: { type: 'string', default: '8' },
  },
});

const numbered = numberWords(tokenised(values.corpora), 5, 30_000);
console.log(`${numbered.stream.length} tokens, ${numbered.real} words`);
const vectors = trainSkipGram(numbered.stream, numbered.words.length, {
  dimensions: DIMENSIONS,
  epochs: Number(values.epochs),
  negatives: 5,
  rate: 0.05,
  thinning: 2e-4,
  seed: 1,
}).subarray(0, numbered.real * DIMENSIONS);
const unit = unitVectors(vectors, DIMENSIONS);
const weights = Float32Array.from(numbered.counts.slice(0, numbered.real), (count) => Math.log(count));
const columns = CLUSTERS.map((clusters, i) => kMeans(unit, DIMENSIONS, clusters, weights, 12, i + 1));

const rows = numbered.words
  .slice(0, numbered.real)
  .map((word, i) => [word, ...columns.map((column) => column[i]! + 1)].join('\t'))
  .sort();
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `# word\tcoarse\tmiddle\tfine\n${rows.join('\n')}\n`);
console.log(`${rows.length} words → ${values.out}`);
if (values.vectors) {
  const words = numbered.words.slice(0, numbered.real);
  const header = Buffer.from(`${JSON.stringify({ dimensions: DIMENSIONS, words })}\n`);
  writeFileSync(values.vectors, Buffer.concat([header, Buffer.from(vectors.buffer, 0, vectors.byteLength)]));
}
for (const word of values.near?.split(',') ?? []) console.log(`${word}: ${nearest(word).join(' ')}`);

function* tokenised(corpora: string): Generator<string[]> {
  for (const text of rawTexts(corpora)) {
    yield findTokens(text, tokenRules).map((token) => text.slice(token.start, token.end));
  }
}

function nearest(word: string): string[] {
  const at = numbered.words.indexOf(word);
  if (at < 0 || at >= numbered.real) return ['(unknown)'];
  const similar = Array.from({ length: numbered.real }, (_, i) => {
    let dot = 0;
    for (let j = 0; j < DIMENSIONS; j++) dot += unit[at * DIMENSIONS + j]! * unit[i * DIMENSIONS + j]!;
    return { i, dot };
  });
  similar.sort((a, b) => b.dot - a.dot);
  return similar.slice(1, 16).map(({ i }) => numbered.words[i]!);
}
