import { join } from 'node:path';
import type { Lexeme, Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { RELATIONS, UPOS, XPOS } from '../../src/analysis/3-syntax/syntax.ts';
import { type ConlluDocument, type ConlluSentence, readConllu } from '../corpora/conllu.ts';
import { titlesBeforeNames } from './names.ts';

/** One sentence to learn from: columns with one entry a word. */
export interface TrainingSentence {
  readonly forms: readonly string[];
  readonly lexemes: readonly Lexeme[];
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  /** Sentence-relative; the root's head is the sentence's length. */
  readonly heads: Int32Array;
  /** Indices into RELATIONS. */
  readonly relations: Uint8Array;
  readonly lemmas: readonly string[];
}

/** GUM's genres whose texts are under a non-commercial licence: no shipped weights are made from them. */
const CLOSED_GENRES = new Set(['whow', 'fiction']);

/** Relations of the treebanks that {@link RELATIONS} names differently. */
const RENAMED: Readonly<Record<string, string>> = {
  'obl:tmod': 'obl:unmarked',
  'obl:npmod': 'obl:unmarked',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:npmod': 'nmod:unmarked',
  'flat:foreign': 'flat',
};

/** GUM's open genres and EWT, as documents. GUM's development part is read by nobody who trains. */
export function trainingDocuments(corpora: string): ConlluDocument[] {
  const gum = readConllu(join(corpora, 'gum/train')).filter((document) => !CLOSED_GENRES.has(document.genre));
  const ewt = readConllu(join(corpora, 'ewt'));
  return [...gum, ...ewt];
}

/** The sentences of `documents` that hold usable words. */
export function sentencesOf(documents: readonly ConlluDocument[], lexicon: Lexicon): TrainingSentence[] {
  return documents.flatMap((document) =>
    document.sentences
      .filter((sentence) => sentence.words.length > 0)
      .map((sentence) => convert(sentence, lexicon)),
  );
}

/** The relation's index in RELATIONS, subtypes it lacks folded into the universal relation. */
export function relationIndex(name: string): number {
  const renamed = RENAMED[name] ?? name;
  const known = RELATIONS.indexOf(renamed as never);
  if (known >= 0) return known;
  const universal = RELATIONS.indexOf(renamed.replace(/:.*/, '') as never);
  return universal >= 0 ? universal : RELATIONS.indexOf('dep');
}

function convert(sentence: ConlluSentence, lexicon: Lexicon): TrainingSentence {
  const words = sentence.words.map((word) => ({ ...word }));
  titlesBeforeNames(words);
  return {
    forms: words.map((word) => word.form),
    lexemes: words.map((word) => lexicon.lookup(word.form)),
    tags: words.map((word) => `${word.upos}|${word.xpos}`),
    heads: Int32Array.from(words, (word) => (word.head < 0 ? words.length : word.head)),
    relations: Uint8Array.from(words, (word) => relationIndex(word.relation)),
    lemmas: words.map((word) => word.lemma),
  };
}

/** Tags that occur at least `least` times and that the columns of Syntax can hold, in alphabetical order. */
export function tagLabels(sentences: readonly TrainingSentence[], least = 5): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const known = ([tag, count]: [string, number]) => {
    const [upos, xpos] = tag.split('|');
    return count >= least && UPOS.includes(upos as never) && XPOS.includes(xpos as never);
  };
  return [...counts]
    .filter(known)
    .map(([tag]) => tag)
    .sort();
}
