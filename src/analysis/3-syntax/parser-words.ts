import type { Lexeme } from '../1-tokens/lexicon.ts';
import { CLOSING_QUOTE, COMMA, OPENING_QUOTE, VERB } from './punctuation.ts';

/**
 * What the parser looks at, for one sentence: columns with one entry a word, then the root at `size` and nothing at
 * `size + 1`, so that every position has an entry. Punctuation marks are no words here: they are seen only as what
 * stands before a word.
 */
export class ParserWords {
  /** Place of each word in the sentence, marks counted. */
  index = new Int32Array(0);
  word = new Int32Array(0);
  tag = new Int32Array(0);
  suffix = new Int32Array(0);
  coarse = new Int32Array(0);
  middle = new Int32Array(0);
  fine = new Int32Array(0);
  /** The marks between the word before and this one, as one number; 0 for none. */
  mark = new Int32Array(0);
  /** How many verbs, commas, other marks and quotation marks stand before each word. */
  verbs = new Int32Array(0);
  commas = new Int32Array(0);
  quotes = new Int32Array(0);
  /** What another parser made of the sentence (see {@link takeGuide}): heads, relations, outermost children. */
  guideHead = new Int32Array(0);
  guideRelation = new Int32Array(0);
  guideFirst = new Int32Array(0);
  guideLast = new Int32Array(0);
  size = 0;

  /**
   * Fills the columns for the words among the tokens `[first, last)`; `kinds` as by `tagKinds`. When `backwards`, the
   * sentence is read from its last word to its first.
   */
  fill(
    lexemes: readonly Lexeme[],
    tags: Uint8Array,
    first: number,
    last: number,
    kinds: Uint8Array,
    backwards = false,
  ): void {
    if (this.word.length < last - first + 2) this.grow(2 * (last - first) + 2);
    const allMarks = !hasWord(tags, first, last, kinds);
    let size = 0;
    let verbs = 0;
    let commas = 0;
    let quotes = 0;
    let mark = 0;
    for (let step = first; step < last; step++) {
      const i = backwards ? last - 1 - (step - first) : step;
      const kind = kinds[tags[i]!]!;
      if (kind > VERB && !allMarks) {
        mark = (Math.imul(mark, 8) + kind) | 0;
        if (kind === COMMA) commas++;
        else if (kind === OPENING_QUOTE || kind === CLOSING_QUOTE) quotes++;
        continue;
      }
      const lexeme = lexemes[i]!;
      this.index[size] = i - first;
      this.word[size] = lexeme.norm;
      this.tag[size] = tags[i]! + 3;
      this.suffix[size] = lexeme.suffix[2];
      this.coarse[size] = lexeme.classes[0];
      this.middle[size] = lexeme.classes[1];
      this.fine[size] = lexeme.classes[2];
      this.close(size++, mark, verbs, commas, quotes);
      mark = 0;
      if (kind === VERB) verbs++;
    }
    this.size = size;
    for (let edge = 1; edge <= 2; edge++) {
      const at = size + edge - 1;
      this.word[at] = this.tag[at] = this.suffix[at] = edge;
      this.coarse[at] = this.middle[at] = this.fine[at] = -edge;
      this.close(at, edge === 1 ? mark : 0, verbs, commas, quotes);
    }
  }

  /** Takes over the tree of a parser that read the same words backwards, as a guide. */
  takeGuide(head: Int32Array, relation: Uint8Array): void {
    const { size, guideHead, guideRelation, guideFirst, guideLast } = this;
    for (let k = 0; k < size + 2; k++) {
      guideHead[k] = size + 1;
      guideRelation[k] = 0;
      guideFirst[k] = guideLast[k] = k;
    }
    for (let k = 0; k < size; k++) {
      const other = size - 1 - k;
      guideHead[k] = head[other] === size ? size : size - 1 - head[other]!;
      guideRelation[k] = relation[other]!;
    }
    for (let k = 0; k < size; k++) {
      const parent = guideHead[k]!;
      if (k < guideFirst[parent]!) guideFirst[parent] = k;
      if (k > guideLast[parent]!) guideLast[parent] = k;
    }
  }

  private close(at: number, mark: number, verbs: number, commas: number, quotes: number): void {
    this.mark[at] = mark;
    this.verbs[at] = verbs;
    this.commas[at] = commas;
    this.quotes[at] = quotes;
  }

  private grow(capacity: number): void {
    for (const column of COLUMNS) this[column] = new Int32Array(capacity);
  }
}

const COLUMNS = [
  'index', 'word', 'tag', 'suffix', 'coarse', 'middle', 'fine', 'mark', 'verbs', 'commas', 'quotes', 'guideHead',
  'guideRelation', 'guideFirst', 'guideLast',
] as const; // biome-ignore format: a table

function hasWord(tags: Uint8Array, first: number, last: number, kinds: Uint8Array): boolean {
  for (let i = first; i < last; i++) if (kinds[tags[i]!]! <= VERB) return true;
  return false;
}
