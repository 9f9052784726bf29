import type { Features } from '../0-network/hash.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

/** How far apart two words are, in eight steps. */
function distance(from: number, to: number): number {
  const d = to - from;
  return d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : d < 21 ? 7 : 8;
}

function few(count: number): number {
  return Math.min(count, 3);
}

/** Collects the features of `state`. */
export function parserFeatures(features: Features, state: ParserState, words: ParserWords): void {
  const {
    stack,
    depth,
    next,
    size,
    left1,
    left2,
    right1,
    right2,
    leftCount,
    rightCount,
    relations,
    relation,
  } = state;
  const { word, tag, suffix, coarse, middle, mark, verbs, commas, quotes } = words;
  const none = size + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const b0 = next;
  const b1 = next + 1 < size ? next + 1 : next + 1 === size ? size : none;
  const b2 = next + 2 < size ? next + 2 : none;
  const s0w = word[s0]!;
  const s1w = word[s1]!;
  const b0w = word[b0]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const b2t = tag[b2]!;
  const s0m = middle[s0]!;
  const s1m = middle[s1]!;
  const b0m = middle[b0]!;
  const s0b0 = distance(s0, b0);
  const s1s0 = s1 === none ? 9 : distance(s1, s0);
  features.clear();
  // One word at a time.
  features.add1(1, s0w);
  features.add1(2, s0t);
  features.add2(3, s0w, s0t);
  features.add1(4, s0m);
  features.add2(5, suffix[s0]!, s0t);
  features.add1(6, s1w);
  features.add1(7, s1t);
  features.add2(8, s1w, s1t);
  features.add1(9, s1m);
  features.add2(10, suffix[s1]!, s1t);
  features.add1(11, b0w);
  features.add1(12, b0t);
  features.add2(13, b0w, b0t);
  features.add1(14, b0m);
  features.add2(15, suffix[b0]!, b0t);
  features.add2(16, word[s2]!, s2t);
  features.add1(17, word[b1]!);
  features.add2(18, b1t, coarse[b1]!);
  features.add2(19, word[b2]!, b2t);
  features.add2(20, b0t, b1t);
  features.add3(21, b0t, b1t, b2t);
  // Neighbours in the sentence.
  const s0Before = s0 > 0 && s0 < size ? s0 - 1 : none;
  const s0After = s0 < size ? s0 + 1 : none;
  const s1Before = s1 > 0 && s1 < size ? s1 - 1 : none;
  const s1After = s1 < size ? s1 + 1 : none;
  const b0Before = b0 > 0 ? b0 - 1 : none;
  features.add2(22, tag[s0Before]!, s0t);
  features.add2(23, tag[s0After]!, s0t);
  features.add2(24, tag[s1Before]!, s1t);
  features.add2(25, tag[s1After]!, s1t);
  features.add2(26, tag[b0Before]!, b0t);
  features.add1(27, word[s0Before]!);
  features.add1(28, word[s0After]!);
  features.add1(29, word[s1After]!);
  features.add1(75, word[b0Before]!);
  // Marks.
  const b0Mark = mark[b0]!;
  const s0Mark = mark[s0]!;
  const s0MarkAfter = mark[s0After]!;
  const quoted = (quotes[b0]! - quotes[s0]!) & 1;
  features.add3(82, b0Mark, s0t, b0t);
  features.add3(83, s0Mark, s1t, s0t);
  features.add4(84, s0MarkAfter, s0t, b0t, quoted);
  features.add3(85, mark[b1]!, b0t, b1t);
  features.add3(86, b0Mark, s0MarkAfter, s0b0);
  features.add3(87, s0Mark, s0MarkAfter, s0t);
  features.add3(88, mark[s1After]!, s0Mark, s1t);
  features.add4(89, s0w, b0Mark, quoted, b0t);
  // Pairs and triples.
  features.add2(30, s0w, b0w);
  features.add2(31, s0w, b0t);
  features.add2(32, s0t, b0w);
  features.add3(33, s0t, b0t, s0b0);
  features.add2(34, s1w, s0w);
  features.add2(35, s1w, s0t);
  features.add2(36, s1t, s0w);
  features.add3(37, s1t, s0t, s1s0);
  features.add2(38, s0m, b0m);
  features.add2(39, s1m, s0m);
  features.add2(40, s1m, b0m);
  features.add2(41, s1w, b0w);
  features.add2(42, s1t, b0t);
  features.add3(43, s0t, b0t, b1t);
  features.add3(44, s1t, s0t, b0t);
  features.add3(45, s2t, s1t, s0t);
  features.add3(46, s1w, s0t, b0t);
  features.add3(47, s1t, s0w, b0t);
  features.add3(48, s1t, s0t, b0w);
  features.add4(49, s1t, s0t, b0t, b1t);
  features.add4(76, s2t, s1t, s0t, b0t);
  features.add4(77, s0t, b0t, few(verbs[b0]! - verbs[s0]!), few(commas[b0]! - commas[s0]!));
  features.add4(78, s1t, s0t, few(verbs[s0]! - verbs[s1]!), few(commas[s0]! - commas[s1]!));
  features.add3(79, s0m, b0t, s0t);
  features.add3(80, s1m, s0t, s1t);
  // What introduces a phrase (*of*, *and*, *that*) against what it may hang on.
  const b0l = left1[b0]! < 0 ? 0 : word[left1[b0]!]!;
  const s0l = left1[s0]! < 0 ? 0 : word[left1[s0]!]!;
  if (b0l !== 0) {
    features.add3(110, b0l, s0w, s0t);
    features.add3(111, b0l, s1w, s1t);
    features.add4(112, b0l, s0t, s1t, b0t);
    features.add3(113, b0l, s0m, b0m);
    features.add3(114, b0l, s1m, b0m);
    features.add4(115, b0l, s2t, s1t, s0t);
    features.add3(116, b0l, s0m, s1m);
  }
  if (s0l !== 0) {
    features.add4(117, s0l, s1t, s0t, b0t);
    features.add3(118, s0l, s1w, s0t);
    features.add3(119, s0l, s0w, b0t);
  }
  // Children.
  childFeatures(features, 50, words, left1[s0]!, s0t, b0t, relation);
  childFeatures(features, 53, words, right1[s0]!, s0t, b0t, relation);
  childFeatures(features, 56, words, left1[s1]!, s1t, s0t, relation);
  childFeatures(features, 59, words, right1[s1]!, s1t, s0t, relation);
  childFeatures(features, 62, words, left1[b0]!, b0t, s0t, relation);
  features.add3(65, s0t, relations[s0]!, b0t);
  features.add3(66, s1t, relations[s1]!, s0t);
  features.add3(67, b0t, relations[b0]!, s0t);
  features.add2(68, s0w, relations[s0]!);
  features.add2(69, s1w, relations[s1]!);
  features.add2(70, b0w, relations[b0]!);
  features.add3(71, s0t, few(leftCount[s0]!), few(rightCount[s0]!));
  features.add3(72, s1t, few(leftCount[s1]!), few(rightCount[s1]!));
  features.add2(73, b0t, few(leftCount[b0]!));
  features.add3(
    74,
    left2[s0]! < 0 ? -1 : relation[left2[s0]!]!,
    right2[s0]! < 0 ? -1 : relation[right2[s0]!]!,
    right2[s1]! < 0 ? -1 : relation[right2[s1]!]!,
  );
  features.add1(81, Math.min(depth, 4));
}

function childFeatures(
  features: Features,
  template: number,
  words: ParserWords,
  child: number,
  parentTag: number,
  otherTag: number,
  relation: Uint8Array,
): void {
  if (child < 0) return;
  const label = relation[child]!;
  features.add2(template, label, words.word[child]!);
  features.add3(template + 1, label, words.tag[child]!, parentTag);
  features.add3(template + 2, parentTag, words.tag[child]!, otherTag);
}
