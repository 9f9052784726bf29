import type { Features } from '../0-network/hash.ts';
import type { Page } from './page.ts';
import { type Subject, subjectOf } from './subjects.ts';

const OUTSIDE = 0x5eed;
const DISTANCES = [0, 1, 2, 3, 4, 5, 7, 10, 15, 22, 35, 60, 120];

/** What a token is by itself, whatever the cue: shared by all cues that look at it. */
export function tokenFeatures(page: Page, t: number, manner: number, out: Features): void {
  const { lexemes, syntax, sentences, sentenceOf, mention, mark, quotation, tree } = page;
  const { first, last } = sentences[sentenceOf[t]!]!;
  out.clear();
  const { norm, classes, shape } = lexemes[t]!;
  const tag = syntax.xpos[t]!;
  out.add2(1, manner, tag);
  out.add1(2, norm);
  out.add1(3, classes[1]);
  out.add1(4, shape);
  for (let k = -2; k <= 2; k++) {
    const j = t + k;
    const inside = j >= first && j < last;
    out.add2(5, k, inside ? syntax.xpos[j]! : OUTSIDE);
    out.add2(6, k, inside ? syntax.relation[j]! : OUTSIDE);
    out.add2(7, k, inside ? mention[j]! : OUTSIDE);
    out.add2(8, k, inside ? mark[j]! : OUTSIDE);
    if (k !== 0) out.add2(9, k, inside ? lexemes[j]!.norm : OUTSIDE);
  }
  const before = t > first ? syntax.xpos[t - 1]! : OUTSIDE;
  const after = t + 1 < last ? syntax.xpos[t + 1]! : OUTSIDE;
  out.add3(10, before, tag, after);
  out.add2(16, norm, t > first ? lexemes[t - 1]!.norm : OUTSIDE);
  out.add2(17, norm, t + 1 < last ? lexemes[t + 1]!.norm : OUTSIDE);
  out.add3(18, before, tag, t > first + 1 ? syntax.xpos[t - 2]! : OUTSIDE);
  out.add3(19, after, tag, t + 2 < last ? syntax.xpos[t + 2]! : OUTSIDE);
  out.add2(11, Math.min(3, t - first), Math.min(3, last - 1 - t));
  out.add2(12, quotation[t]! >= 0 ? 1 : 0, tag);
  const head = syntax.head[t]!;
  out.add3(13, syntax.relation[t]!, head < 0 ? OUTSIDE : syntax.xpos[head]!, head < t ? 1 : 0);
  out.add2(14, syntax.relation[t]!, head < 0 ? OUTSIDE : page.lemma[head]!);
  out.add2(15, syntax.relation[t]!, Math.min(6, tree.depth[t]!));
}

/** What the cue's anchor is by itself: shared by all tokens around it. */
export function anchorFeatures(page: Page, a: number, manner: number, out: Features): void {
  const { lexemes, syntax, tree, quotation, sentences, sentenceOf, mark } = page;
  const { first, last } = sentences[sentenceOf[a]!]!;
  out.clear();
  out.add1(20, manner);
  out.add1(21, page.lemma[a]!);
  out.add2(22, syntax.xpos[a]!, syntax.relation[a]!);
  out.add1(23, lexemes[a]!.classes[1]);
  let children = 0;
  for (let child = tree.firstChild[a]!; child >= 0 && children < 16; child = tree.nextSibling[child]!) {
    out.add2(24, syntax.relation[child]!, child < a ? 1 : 0);
    children++;
  }
  out.add1(25, Math.min(6, children));
  out.add2(26, quotation[a]! >= 0 ? 1 : 0, manner);
  out.add2(27, page.marksBefore[last]! > page.marksBefore[first]! ? 1 : 0, syntax.xpos[a]!);
  out.add2(28, a > first ? mark[a - 1]! : OUTSIDE, a + 1 < last ? mark[a + 1]! : OUTSIDE);
  out.add2(29, a > first ? lexemes[a - 1]!.norm : OUTSIDE, a + 1 < last ? lexemes[a + 1]!.norm : OUTSIDE);
}

/** How the tokens of the window lie to one anchor. Filled by {@link surveyFrom}; one entry a token of the window. */
export interface Survey {
  readonly first: number;
  readonly last: number;
  /** Hash of the relations on the way through the tree from the anchor (at most four steps); 0 elsewhere. */
  readonly route: Int32Array;
  /** The anchor's neighbour in the tree through which the way begins; -1 in other sentences, the anchor for itself. */
  readonly branch: Int32Array;
  /** Steps on the way; 255 in other sentences. */
  readonly steps: Uint8Array;
  readonly subject: Subject;
}

/** Walks the tree from anchor `a` over its sentence. Linear in the sentence. */
export function surveyFrom(page: Page, a: number, first: number, last: number): Survey {
  const { tree, syntax } = page;
  const size = last - first;
  const route = new Int32Array(size);
  const branch = new Int32Array(size).fill(-1);
  const steps = new Uint8Array(size).fill(255);
  const queue = [a];
  branch[a - first] = a;
  steps[a - first] = 0;
  const visit = (from: number, to: number, step: number): void => {
    if (to < first || to >= last || steps[to - first] !== 255) return;
    const walked = steps[from - first]!;
    steps[to - first] = Math.min(254, walked + 1);
    branch[to - first] = walked === 0 ? to : branch[from - first]!;
    route[to - first] =
      walked < 4 ? Math.imul(route[from - first]! ^ step, 0x9e3779b1) + step : route[from - first]!;
    queue.push(to);
  };
  for (let k = 0; k < queue.length; k++) {
    const at = queue[k]!;
    const up = tree.head[at]!;
    if (up >= 0) visit(at, up, 256 + syntax.relation[at]!);
    for (let child = tree.firstChild[at]!; child >= 0; child = tree.nextSibling[child]!) {
      visit(at, child, 1 + syntax.relation[child]!);
    }
  }
  return { first, last, route, branch, steps, subject: subjectOf(page, a) };
}

/** What other cues there are around: the nearest anchor above each token in the tree, and anchors counted so far. */
export interface Rivals {
  /** The token's nearest ancestor (or itself) that is an anchor, or -1; one entry a token of the report. */
  readonly governor: Int32Array;
  /** How many anchors stand before each token; one more entry than tokens. */
  readonly before: Int32Array;
}

/** Works out {@link Rivals} for the tokens that are anchors. Linear in the tokens. */
export function findRivals(page: Page, anchors: readonly number[]): Rivals {
  const { head } = page.tree;
  const count = head.length;
  const isAnchor = new Uint8Array(count);
  for (const a of anchors) isAnchor[a] = 1;
  const governor = new Int32Array(count).fill(-2);
  const before = new Int32Array(count + 1);
  const path: number[] = [];
  for (let t = 0; t < count; t++) {
    before[t + 1] = before[t]! + isAnchor[t]!;
    let at = t;
    path.length = 0;
    while (at >= 0 && governor[at] === -2 && !isAnchor[at]) {
      path.push(at);
      governor[at] = -1;
      at = head[at]!;
    }
    const found = at < 0 ? -1 : isAnchor[at] ? at : governor[at]!;
    if (at >= 0 && isAnchor[at]) governor[at] = at;
    for (const passed of path) governor[passed] = found;
  }
  return { governor, before };
}

/** How token `t` lies to anchor `a`: the features that no two cues share. */
export function pairFeatures(
  page: Page,
  t: number,
  a: number,
  manner: number,
  survey: Survey,
  rivals: Rivals,
  out: Features,
): void {
  out.clear();
  addPlace(page, t, a, manner, out);
  addRoute(page, t, a, survey, out);
  addQuotes(page, t, a, out);
  addRivals(page, t, a, rivals, out);
  addSubject(page, t, a, survey, out);
  addBetween(page, t, a, out);
}

function addPlace(page: Page, t: number, a: number, manner: number, out: Features): void {
  const { lexemes, syntax, sentenceOf, lemma, mention } = page;
  const away = bucket(t < a ? a - t : t - a);
  const place = t < a ? -away : away;
  const sentences = clamp(sentenceOf[t]! - sentenceOf[a]!, 3);
  out.add2(40, place, sentences);
  out.add3(41, place, syntax.xpos[t]!, syntax.xpos[a]!);
  out.add2(42, place, lemma[a]!);
  out.add3(43, sentences, place > 0 ? 1 : place < 0 ? -1 : 0, lemma[a]!);
  out.add3(44, sentences, mention[t]!, manner);
  out.add3(45, place, mention[t]!, sentences);
  if (away <= 4) {
    out.add3(46, place, lexemes[t]!.norm, lemma[a]!);
    out.add3(47, place, syntax.xpos[t]!, lemma[a]!);
    out.add3(48, place, lexemes[t]!.norm, lexemes[a]!.classes[1]);
  }
}

function addRoute(page: Page, t: number, a: number, survey: Survey, out: Features): void {
  const { syntax, lemma, tree, lexemes } = page;
  const { first, last, route, branch, steps } = survey;
  const at = t - first;
  const way = route[at]!;
  const via = branch[at]!;
  const side = t < a ? 0 : t > a ? 1 : 2;
  out.add2(60, way, side);
  out.add3(61, way, side, syntax.xpos[t]!);
  out.add2(62, way, lemma[a]!);
  out.add2(63, way, lexemes[a]!.classes[1]);
  const viaBefore = t > first ? branch[at - 1]! : -2;
  const viaAfter = t + 1 < last ? branch[at + 1]! : -2;
  const wayBefore = t > first ? route[at - 1]! : -2;
  const wayAfter = t + 1 < last ? route[at + 1]! : -2;
  out.add2(64, way, wayBefore);
  out.add2(65, way, wayAfter);
  if (via < 0 || via === a) return;
  const upward = via === tree.head[a]! ? 1 : 0;
  const rel = upward ? 100 + syntax.relation[a]! : syntax.relation[via]!;
  out.add3(66, rel, side, via < a ? 1 : 0);
  out.add3(67, rel, side, lemma[a]!);
  out.add3(68, rel, side, lexemes[a]!.classes[1]);
  out.add3(69, rel, viaBefore === via ? 1 : 0, viaAfter === via ? 1 : 0);
  out.add4(70, rel, viaBefore === via ? 1 : 0, viaAfter === via ? 1 : 0, syntax.xpos[t]!);
  out.add3(71, rel, Math.min(7, steps[at]!), side);
  if (!upward) {
    out.add4(72, rel, Math.min(3, t - tree.left[via]!), Math.min(3, tree.right[via]! - t), side);
    out.add3(73, rel, lemma[via]!, side);
    out.add3(74, rel, syntax.xpos[via]!, lexemes[tree.left[via]!]!.norm);
  }
}

function addQuotes(page: Page, t: number, a: number, out: Features): void {
  const { quotation, mark, marksBefore, lemma, syntax } = page;
  const low = t < a ? t : a;
  const high = t < a ? a : t;
  const between = Math.min(5, marksBefore[high]! - marksBefore[low]!);
  const mine = quotation[t]!;
  const its = quotation[a]!;
  const same = mine === its ? 1 : 0;
  const state = (mine >= 0 ? 1 : 0) + (its >= 0 ? 2 : 0) + 4 * same;
  const side = t < a ? 0 : 1;
  out.add3(80, between, state, side);
  out.add4(81, between, state, side, mark[t]!);
  out.add4(82, between, state, side, lemma[a]!);
  out.add4(83, between, state, side, syntax.xpos[t]!);
  out.add4(84, between, state, side, clamp(page.sentenceOf[t]! - page.sentenceOf[a]!, 3));
}

function addRivals(page: Page, t: number, a: number, rivals: Rivals, out: Features): void {
  const { sentenceOf, lemma, syntax } = page;
  const governor = rivals.governor[t]!;
  const own = governor === a ? 2 : governor < 0 ? 0 : 1;
  const above = governor >= 0 && governor !== a ? page.tree.head[governor]! : -1;
  const over = above < 0 ? 0 : rivals.governor[above] === a ? 1 : 2;
  const between =
    t > a ? rivals.before[t + 1]! - rivals.before[a + 1]! : rivals.before[a]! - rivals.before[t]!;
  const crowd = Math.min(3, between);
  const side = t < a ? 0 : 1;
  const sentences = clamp(sentenceOf[t]! - sentenceOf[a]!, 3);
  out.add4(90, own, over, crowd, side);
  out.add4(91, own, crowd, side, sentences);
  out.add3(92, own, over, lemma[a]!);
  out.add4(93, own, governor === t ? 1 : 0, side, syntax.xpos[t]!);
  out.add3(94, own, governor >= 0 ? syntax.relation[governor]! : -1, side);
}

/** What stands between the token and the anchor, from the words alone: the tree may be wrong about *…, sources said.* */
function addBetween(page: Page, t: number, a: number, out: Features): void {
  const { breaksBefore, verbsBefore, syntax, lemma } = page;
  const low = t < a ? t : a;
  const high = t < a ? a : t;
  const side = t < a ? 0 : 1;
  const breaks = Math.min(3, breaksBefore[high]! - breaksBefore[low]!);
  const verbs = Math.min(3, verbsBefore[high]! - verbsBefore[low + 1 > high ? high : low + 1]!);
  out.add4(120, breaks, verbs, side, syntax.xpos[t]!);
  out.add4(121, breaks, verbs, side, lemma[a]!);
  out.add4(122, breaks, side, page.mention[t]!, syntax.xpos[a]!);
  if (high - low > 6) return;
  let tags = side;
  for (let k = low; k <= high; k++) tags = Math.imul(tags ^ syntax.xpos[k]!, 0x9e3779b1) + 1;
  out.add1(123, tags);
  out.add2(124, tags, lemma[a]!);
  out.add2(125, tags, high + 1 < syntax.xpos.length ? syntax.xpos[high + 1]! : OUTSIDE);
}

/** Where token `t` lies to the anchor's subject: inside it, at its edges, between it and the anchor. */
function addSubject(page: Page, t: number, a: number, survey: Survey, out: Features): void {
  const { head, way } = survey.subject;
  if (head < 0) {
    out.add2(110, page.syntax.xpos[a]!, t < a ? 1 : 0);
    return;
  }
  const { tree, syntax, mention } = page;
  // The antecedent of a relative clause ends before the clause: *the minister, who warned …*.
  const right =
    way === 2 || way >= 8 ? Math.min(tree.right[head]!, Math.max(head, a - 1)) : tree.right[head]!;
  const left = tree.left[head]!;
  const inside = t < left ? 0 : t > right ? 1 : 2;
  out.add2(111, inside, way);
  out.add4(112, inside, way, inside === 2 ? clamp(t - left, 2) : 9, inside === 2 ? clamp(right - t, 2) : 9);
  out.add4(113, inside, way, syntax.xpos[head]!, page.lemma[a]!);
  out.add4(114, inside, way, mention[t]!, t < a ? 1 : 0);
  if (inside === 2) out.add4(115, way, clamp(t - head, 3), syntax.xpos[t]!, syntax.relation[t]!);
}

function bucket(distance: number): number {
  let k = 0;
  while (k < DISTANCES.length && DISTANCES[k]! < distance) k++;
  return k;
}

function clamp(value: number, limit: number): number {
  return value > limit ? limit : value < -limit ? -limit : value;
}
