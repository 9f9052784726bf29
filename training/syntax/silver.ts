import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '../../src/analysis/1-tokens/lexicon.ts';
import { titlesBeforeNames } from './names.ts';
import { relationIndex, type TrainingSentence } from './treebank.ts';

/** A word of PolNeAR's automatic annotation; `head` is sentence-relative, -1 for the root. */
export interface SilverWord {
  readonly form: string;
  readonly xpos: string;
  readonly ner: string;
  head: number;
  relation: string;
}

/** CoreNLP's *dep* means that it did not know: no relation, so that nothing is learned from it. */
const UNKNOWN = 255;

/** Longer sentences are mostly lists and wrong. */
const LONGEST = 60;

/**
 * The sentences of a `*.corenlp.tsv.gz`, their Stanford dependencies (UD v1) rewritten as UD v2. Their tags
 * are Penn tags alone (`|VBD`): see `fuseTags`.
 */
export function silverSentences(path: string, lexicon: Lexicon): TrainingSentence[] {
  const result: TrainingSentence[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    const words = parseBlock(block);
    if (words.length < 2 || words.length > LONGEST || !isTree(words)) continue;
    convert(words);
    if (!isTree(words)) continue;
    result.push(asTraining(words, lexicon));
  }
  return result;
}

/** GUM takes *New* in *New York* for an adjective (amod), Stanford for a part of the name (compound). */
export function adjectivesInNames<T extends { given: Uint8Array; relations: Uint8Array }>(
  sentence: T,
  tagLabels: readonly string[],
): T {
  const relations = sentence.relations.map((relation, i) =>
    relation === COMPOUND && tagLabels[sentence.given[i]!]!.startsWith('ADJ|') ? AMOD : relation,
  );
  return { ...sentence, relations };
}

const COMPOUND = relationIndex('compound');
const AMOD = relationIndex('amod');

/** Marks as they stand in text, for the Penn Treebank's spellings. */
const WRITTEN: Readonly<Record<string, string>> = {
  '``': '“',
  "''": '”',
  '`': '‘',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '--': '—',
};

function parseBlock(block: string): SilverWord[] {
  const words: SilverWord[] = [];
  for (const line of block.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [, , , form, , xpos, ner, head, relation] = line.split('\t');
    words.push({
      form: WRITTEN[form!] ?? form!,
      xpos: xpos!,
      ner: ner!,
      head: Number(head) - 1,
      relation: relation!,
    });
  }
  return words;
}

function asTraining(words: readonly SilverWord[], lexicon: Lexicon): TrainingSentence {
  return {
    forms: words.map((word) => word.form),
    lexemes: words.map((word) => lexicon.lookup(word.form)),
    tags: words.map((word) => `|${word.xpos}`),
    heads: Int32Array.from(words, (word) => (word.head < 0 ? words.length : word.head)),
    relations: Uint8Array.from(words, ({ relation }) =>
      relation === 'dep' ? UNKNOWN : relationIndex(relation),
    ),
    lemmas: [],
  };
}

/** One root, no circle. */
function isTree(words: readonly SilverWord[]): boolean {
  if (words.filter((word) => word.head < 0).length !== 1) return false;
  return words.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > words.length || at >= words.length) return false;
      at = words[at]!.head;
    }
    return true;
  });
}

const RENAMED: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  mwe: 'fixed',
};

function convert(words: SilverWord[]): void {
  const passive = new Set(words.filter((word) => word.relation === 'auxpass').map((word) => word.head));
  words.forEach((word, i) => {
    word.relation = renamed(words, word, i, passive);
  });
  moveConjunctions(words);
  namesAsFlat(words);
  titlesBeforeNames(words);
}

function renamed(words: readonly SilverWord[], word: SilverWord, i: number, passive: Set<number>): string {
  const { relation } = word;
  if (relation === 'neg') return word.xpos === 'DT' ? 'det' : 'advmod';
  if (relation === 'nmod:tmod' || relation === 'nmod:npmod') {
    return isClausal(words, word.head, i) ? 'obl:unmarked' : 'nmod:unmarked';
  }
  if (relation !== 'nmod') return RENAMED[relation] ?? relation;
  if (!isClausal(words, word.head, i)) return 'nmod';
  const by = words.some((other) => other.head === i && other.relation === 'case' && /^by$/i.test(other.form));
  return by && (passive.has(word.head) || words[word.head]!.relation === 'acl') ? 'obl:agent' : 'obl';
}

/** Whether what hangs on `head` modifies a clause: on a verb or adjective, or before a noun that is a predicate. */
function isClausal(words: readonly SilverWord[], head: number, child: number): boolean {
  if (head < 0) return false;
  if (/^(V|JJ|RB|MD)/.test(words[head]!.xpos)) return true;
  return child < head && words.some((other) => other.head === head && other.relation === 'cop');
}

/** UD v1 hangs *and* on the first conjunct, v2 on the next one. */
function moveConjunctions(words: readonly SilverWord[]): void {
  words.forEach((word, i) => {
    if (word.relation !== 'cc') return;
    const next = words.findIndex((w, k) => k > i && w.relation === 'conj' && w.head === word.head);
    if (next >= 0) word.head = next;
  });
}

/** *Anna Ruiz* hangs on *Ruiz* in v1 (compound), on *Anna* in v2 (flat); so does a title written small before it. */
function namesAsFlat(words: SilverWord[]): void {
  for (let end = words.length - 1; end > 0; end--) {
    const last = words[end]!;
    if (last.ner !== 'PERSON' || !last.xpos.startsWith('NNP')) continue;
    let first = end;
    while (first > 0 && isPartOfName(words[first - 1]!, end)) first--;
    const before = words[first - 1];
    if (before && before.head === end && before.relation === 'compound' && before.xpos === 'NN') first--;
    if (first < end) rehead(words, first, end);
    end = first;
  }
}

function isPartOfName(word: SilverWord, head: number): boolean {
  return word.head === head && word.relation === 'compound' && word.ner === 'PERSON';
}

/** Makes the word `first` the head of what `last` headed, the words between them flat. */
export function rehead(words: readonly SilverWord[], first: number, last: number): void {
  const top = words[first]!;
  top.head = words[last]!.head;
  top.relation = words[last]!.relation;
  words.forEach((word, i) => {
    if (i > first && i <= last) {
      word.head = first;
      word.relation = word.relation === 'punct' ? 'punct' : 'flat';
    } else if (i !== first && word.head === last) {
      word.head = first;
    }
  });
}
