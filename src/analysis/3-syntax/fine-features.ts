import type { Features } from '../0-network/hash.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

/**
 * Adds the finest word classes of the words in play, for words that are rare in the treebanks (Koo et al. 2008), and
 * the tags furthest ahead. Only the main parser looks at them.
 */
export function fineFeatures(features: Features, state: ParserState, words: ParserWords): void {
  const { stack, depth, next: b0, size, left1 } = state;
  const { tag, word, middle, fine } = words;
  const none = size + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s0f = fine[s0]!;
  const s1f = fine[s1]!;
  const b0f = fine[b0]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const b0t = tag[b0]!;
  features.add2(120, s0f, s0t);
  features.add2(121, b0f, b0t);
  features.add2(122, s1f, s1t);
  features.add2(123, s0f, b0t);
  features.add2(124, s0t, b0f);
  features.add2(125, s1f, s0t);
  features.add2(126, s1t, s0f);
  features.add2(127, s0f, middle[b0]!);
  features.add2(128, middle[s0]!, b0f);
  features.add2(129, s1f, middle[s0]!);
  features.add2(130, middle[s1]!, s0f);
  const b0l = left1[b0]! < 0 ? 0 : word[left1[b0]!]!;
  if (b0l !== 0) {
    features.add3(131, b0l, s0f, middle[b0]!);
    features.add3(132, b0l, s1f, middle[b0]!);
  }
  const ahead = (by: number) => (b0 + by < size ? tag[b0 + by]! : 0);
  features.add4(133, ahead(1), ahead(2), b0 + 3 < size ? tag[b0 + 3]! : tag[none]!, b0t);
}
