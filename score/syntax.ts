import type { Lexeme } from '../src/analysis/1-tokens/lexicon.ts';
import type { Token } from '../src/analysis/1-tokens/token.ts';
import { findTokens } from '../src/analysis/1-tokens/tokens.ts';
import type { Sentence } from '../src/analysis/2-sentences/sentence.ts';
import { findSentences } from '../src/analysis/2-sentences/sentences.ts';
import { findSyntax } from '../src/analysis/3-syntax/find-syntax.ts';
import { RELATIONS, type Syntax, UPOS, XPOS } from '../src/analysis/3-syntax/syntax.ts';
import type { Language } from '../src/analysis/language.ts';
import type { ConlluDocument, ConlluWord } from '../training/corpora/conllu.ts';
import { relationIndex } from '../training/syntax/treebank.ts';

/** What {@link measureSyntax} counts, each the number of right words. */
export const SYNTAX_MEASURES = ['words', 'upos', 'xpos', 'lemma', 'uas', 'las', 'las universal'] as const;
export type SyntaxMeasure = (typeof SYNTAX_MEASURES)[number];

/** Words in the gold and found, and how many of them are right by each measure. F1 is `2 right / (gold + found)`. */
export interface SyntaxCounts {
  gold: number;
  found: number;
  readonly right: Record<SyntaxMeasure, number>;
}

/** A document as the reader sees it. */
export interface Analysed {
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
}

/** F1 in percent. */
export function f1Of(counts: SyntaxCounts, measure: SyntaxMeasure): number {
  const all = counts.gold + counts.found;
  return all === 0 ? 0 : (200 * counts.right[measure]) / all;
}

/**
 * Compares trees with gold ones as the CoNLL 2018 shared task did: words are matched by their characters; a word counts
 * when its match has the same tag, lemma or head (and relation). `las` asks for the whole relation (`nsubj:pass`),
 * `las universal` for the part before the colon. Punctuation counts. Returns the counts by genre.
 */
export function measureSyntax(
  documents: readonly ConlluDocument[],
  analyse: (document: ConlluDocument) => Analysed,
): Map<string, SyntaxCounts> {
  const byGenre = new Map<string, SyntaxCounts>();
  for (const document of documents) {
    const counts = byGenre.get(document.genre) ?? noCounts();
    byGenre.set(document.genre, counts);
    compare(document, analyse(document), counts);
  }
  return byGenre;
}

/** The counts of several genres together. */
export function sumOfCounts(several: Iterable<SyntaxCounts>): SyntaxCounts {
  const sum = noCounts();
  for (const { gold, found, right } of several) {
    sum.gold += gold;
    sum.found += found;
    for (const measure of SYNTAX_MEASURES) sum.right[measure] += right[measure];
  }
  return sum;
}

/** Reads a document with the language's own tokens and sentences, or with the gold sentences around its own tokens. */
export function analyser(
  language: Language,
  sentences: 'own' | 'gold',
): (document: ConlluDocument) => Analysed {
  return (document) => {
    const { text } = document;
    const tokens = findTokens(text, language.tokens);
    const spans =
      sentences === 'own' ? findSentences(text, tokens, language.sentences) : goldSentences(document, tokens);
    const lexemes: Lexeme[] = tokens.map(({ start, end }) => language.lexicon.lookup(text.slice(start, end)));
    return { tokens, syntax: findSyntax(text, tokens, spans, lexemes, language.syntax) };
  };
}

function goldSentences(document: ConlluDocument, tokens: readonly Token[]): Sentence[] {
  const result: Sentence[] = [];
  let first = 0;
  document.sentences.forEach((sentence, k) => {
    const next = document.sentences[k + 1]?.start ?? Infinity;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < next) last++;
    if (last > first) {
      const { start, end } = sentence;
      result.push({ start, end, first, last, paragraph: 0 });
    }
    first = last;
  });
  return result;
}

function noCounts(): SyntaxCounts {
  const right = Object.fromEntries(SYNTAX_MEASURES.map((measure) => [measure, 0]));
  return { gold: 0, found: 0, right: right as Record<SyntaxMeasure, number> };
}

function compare(document: ConlluDocument, { tokens, syntax }: Analysed, counts: SyntaxCounts): void {
  const found = new Map(tokens.map((token, i) => [keyOf(token), i]));
  counts.found += tokens.length;
  for (const { words } of document.sentences) {
    counts.gold += words.length;
    for (const word of words) {
      const i = found.get(keyOf(word));
      if (i !== undefined) countWord(word, words, i, tokens, syntax, counts.right);
    }
  }
}

function countWord(
  word: ConlluWord,
  words: readonly ConlluWord[],
  i: number,
  tokens: readonly Token[],
  syntax: Syntax,
  right: Record<SyntaxMeasure, number>,
): void {
  right.words++;
  if (UPOS[syntax.upos[i]!] === word.upos) right.upos++;
  if (XPOS[syntax.xpos[i]!] === word.xpos) right.xpos++;
  if (syntax.lemma[i] === word.lemma) right.lemma++;
  const head = syntax.head[i]!;
  const sameHead =
    head < 0 || word.head < 0 ? head < 0 && word.head < 0 : keyOf(tokens[head]!) === keyOf(words[word.head]!);
  if (!sameHead) return;
  right.uas++;
  const relation = RELATIONS[syntax.relation[i]!]!;
  const gold = RELATIONS[relationIndex(word.relation)]!;
  if (relation === gold) right.las++;
  if (universal(relation) === universal(gold)) right['las universal']++;
}

function universal(relation: string): string {
  return relation.replace(/:.*/, '');
}

function keyOf(span: { readonly start: number; readonly end: number }): number {
  return span.start * 65536 + (span.end - span.start);
}
