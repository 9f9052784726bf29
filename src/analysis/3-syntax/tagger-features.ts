import type { Features } from '../0-network/hash.ts';
import type { Lexeme } from '../1-tokens/lexicon.ts';

const NOTHING: readonly [number, number, number] = [0, 0, 0];

/** Stands before the first and after the last word of a sentence. */
const EDGE: Lexeme = {
  form: 1,
  norm: 1,
  suffix: [1, 1, 1, 1],
  prefix: [1, 1, 1],
  shape: 1,
  classes: NOTHING,
};

/**
 * Collects what the tagger looks at for word `i` of the sentence `[first, last)`: the word and two neighbours on each
 * side, and the two tags already given on its left (`before`, `before2`; -1 at the sentence's start).
 */
export function taggerFeatures(
  features: Features,
  lexemes: readonly Lexeme[],
  i: number,
  first: number,
  last: number,
  before: number,
  before2: number,
): void {
  const word = lexemes[i]!;
  const left = i > first ? lexemes[i - 1]! : EDGE;
  const left2 = i > first + 1 ? lexemes[i - 2]! : EDGE;
  const right = i + 1 < last ? lexemes[i + 1]! : EDGE;
  const right2 = i + 2 < last ? lexemes[i + 2]! : EDGE;
  features.clear();
  aboutWord(features, word, i === first ? 1 : 0);
  features.add1(20, left.norm);
  features.add1(21, right.norm);
  features.add1(22, left2.norm);
  features.add1(23, right2.norm);
  features.add1(24, left.suffix[2]);
  features.add1(25, right.suffix[2]);
  features.add2(26, right.suffix[1], word.suffix[1]);
  features.add1(27, left.classes[1]);
  features.add1(28, right.classes[1]);
  features.add1(29, right2.classes[0]);
  features.add1(30, left2.classes[0]);
  features.add2(31, left.shape, word.shape);
  features.add2(32, right.shape, word.shape);
  features.add2(33, word.norm, right.norm);
  features.add2(34, left.norm, word.norm);
  features.add2(35, word.classes[1], right.classes[1]);
  features.add2(36, left.classes[1], word.classes[1]);
  features.add1(40, before);
  features.add2(41, before, before2);
  features.add2(42, before, word.norm);
  features.add3(43, before, before2, word.norm);
  features.add2(44, before, right.norm);
  features.add2(45, before, word.suffix[2]);
  features.add3(46, before, word.suffix[1], right.suffix[1]);
  features.add3(47, before, word.classes[1], right.classes[1]);
}

function aboutWord(features: Features, word: Lexeme, atStart: number): void {
  features.add1(1, word.form);
  features.add1(2, word.norm);
  features.add1(3, word.suffix[0]);
  features.add1(4, word.suffix[1]);
  features.add1(5, word.suffix[2]);
  features.add1(6, word.suffix[3]);
  features.add1(7, word.prefix[0]);
  features.add1(8, word.prefix[1]);
  features.add1(9, word.prefix[2]);
  features.add2(10, word.shape, atStart);
  features.add1(11, word.classes[0]);
  features.add1(12, word.classes[1]);
  features.add1(13, word.classes[2]);
  features.add2(14, word.shape, word.suffix[1]);
  features.add2(15, word.classes[1], word.suffix[2]);
}
