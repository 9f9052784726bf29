import type { Features } from '../0-network/hash.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

/** Adds what the guide thinks of the words in play (stacked parsing, Nivre & McDonald 2008). */
export function guideFeatures(features: Features, state: ParserState, words: ParserWords): void {
  const { stack, depth, next, size } = state;
  const { tag, word, guideHead, guideRelation, guideFirst, guideLast } = words;
  const none = size + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const b0 = next;
  const ofS0 = whereIs(guideHead[s0]!, s0, s1, b0, size);
  const ofS1 = whereIs(guideHead[s1]!, s0, s1, b0, size);
  const ofB0 = whereIs(guideHead[b0]!, s0, s1, b0, size);
  const s0r = guideRelation[s0]!;
  const s1r = guideRelation[s1]!;
  const b0r = guideRelation[b0]!;
  const more =
    (guideLast[s0]! >= b0 ? 1 : 0) + (guideLast[s1]! >= b0 ? 2 : 0) + (guideFirst[b0]! < s0 ? 4 : 0);
  features.add2(100, ofS0, s0r);
  features.add2(101, ofB0, b0r);
  features.add4(102, ofS0, ofB0, tag[s0]!, tag[b0]!);
  features.add4(103, ofS0, ofS1, ofB0, more);
  features.add4(104, ofS0, s0r, tag[s0]!, tag[guideHead[s0]!]!);
  features.add4(105, ofB0, b0r, tag[b0]!, tag[guideHead[b0]!]!);
  features.add3(106, ofS0, s0r, word[s0]!);
  features.add4(107, ofS0, more, tag[s0]!, tag[s1]!);
  features.add4(108, ofS0, s0r, b0r, s1r);
  features.add4(109, ofS0, more, tag[b0]!, s0r);
}

/** Where a head stands, seen from the parser's state. */
function whereIs(head: number, s0: number, s1: number, b0: number, size: number): number {
  if (head === b0) return 1;
  if (head === s0) return 2;
  if (head === s1) return 3;
  if (head === size) return 4;
  if (head > b0) return 5;
  return head < s0 ? 6 : 7;
}
