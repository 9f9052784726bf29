import { join } from 'node:path';
import { findTokens } from '../../src/analysis/1-tokens/tokens.ts';
import { findSentences } from '../../src/analysis/2-sentences/sentences.ts';
import { sentenceRules } from '../../src/languages/en/sentence-rules.ts';
import { tokenRules } from '../../src/languages/en/token-rules.ts';
import { type ConlluDocument, readConllu } from './conllu.ts';

/** How many of each kind there are in the treebank, how many were found, and how many of those are right. */
interface Counts {
  gold: number;
  found: number;
  right: number;
}

export interface BoundaryScores {
  readonly tokens: Counts;
  /** By the sentences' first characters. */
  readonly sentences: Counts;
}

/** Compares tokens and sentence starts found in the documents' raw text with the treebank's, by genre. */
export function scoreBoundaries(documents: readonly ConlluDocument[]): Map<string, BoundaryScores> {
  const scores = new Map<string, BoundaryScores>();
  for (const document of documents) {
    const score = scores.get(document.genre) ?? { tokens: none(), sentences: none() };
    scores.set(document.genre, score);
    const tokens = findTokens(document.text, tokenRules);
    const sentences = findSentences(document.text, tokens, sentenceRules);
    const words = document.sentences.flatMap((sentence) => sentence.words);
    const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
    count(score.tokens, words.map(key), tokens.map(key));
    const starts = (list: readonly { start: number }[]) => list.map(({ start }) => String(start));
    count(score.sentences, starts(document.sentences), starts(sentences));
  }
  return scores;
}

/** Harmonic mean of precision and recall, in per cent. */
export function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}

function none(): Counts {
  return { gold: 0, found: 0, right: 0 };
}

function count(counts: Counts, gold: readonly string[], found: readonly string[]): void {
  const known = new Set(gold);
  counts.gold += gold.length;
  counts.found += found.length;
  counts.right += found.filter((key) => known.has(key)).length;
}

/** `node training/corpora/boundaries.ts [CORPORA]` prints the scores on the dev parts of GUM and EWT. */
if (import.meta.main) {
  const corpora = process.argv[2] ?? '../shared/corpora';
  const documents = ['gum/dev', 'ewt/dev.conllu'].flatMap((path) => readConllu(join(corpora, path)));
  for (const [genre, { tokens, sentences }] of scoreBoundaries(documents)) {
    console.log(genre.padEnd(14), 'tokens', f1(tokens).toFixed(2), 'sentences', f1(sentences).toFixed(2));
  }
}
