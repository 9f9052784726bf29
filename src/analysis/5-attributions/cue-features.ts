import type { Features } from '../0-network/hash.ts';
import { RELATIONS } from '../3-syntax/syntax.ts';
import type { Page } from './page.ts';

/**
 * The corpora that the models learned from count different things: PolNeAR annotates campaign news and no nesting,
 * `statements` annotates international news with nesting. A model is told which manner to read in.
 */
export const MANNERS = ['statements', 'polnear', 'mpqa', 'timeml', 'ecb'] as const;
/** The manners to read in; the other corpora mark cues only, and the cue model learns words from them. */
export type ReadingManner = Extract<(typeof MANNERS)[number], 'statements' | 'polnear'>;

const OUTSIDE = 0x5eed;
/** A list of hundreds under one head must not cost more than a clause. */
const CHILDREN = 16;
const relation = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);
const SUBJECTS = new Set([relation('nsubj'), relation('nsubj:pass'), relation('csubj')]);
/** Children whose presence says much about a verb: *said* takes a ccomp or a parataxis, *signed* an obj. */
const TELLING = [
  'ccomp', 'xcomp', 'obj', 'iobj', 'nsubj', 'nsubj:pass', 'obl', 'advcl', 'mark', 'parataxis', 'case', 'acl', 'aux:pass',
  'expl', 'nmod', 'nmod:poss', 'csubj', 'acl:relcl',
].map((name) => relation(name as (typeof RELATIONS)[number])); // biome-ignore format: a table

/** Features that decide whether token `i` is the anchor of a cue. `manner` is an index into {@link MANNERS}. */
export function cueFeatures(page: Page, i: number, manner: number, out: Features): void {
  out.clear();
  out.add1(1, manner);
  addWords(page, i, out);
  addShape(page, i, manner, out);
  addTree(page, i, manner, out);
  addChildren(page, i, out);
  addQuotes(page, i, manner, out);
}

function addWords(page: Page, i: number, out: Features): void {
  const { lexemes, sentences, sentenceOf, syntax, mention } = page;
  const { first, last } = sentences[sentenceOf[i]!]!;
  for (let k = -3; k <= 3; k++) {
    const j = i + k;
    const inside = j >= first && j < last;
    out.add2(10, k, inside ? lexemes[j]!.norm : OUTSIDE);
    out.add2(11, k, inside ? syntax.xpos[j]! : OUTSIDE);
    if (inside && k !== 0 && k >= -2 && k <= 2) {
      out.add2(12, k, lexemes[j]!.classes[1]);
      out.add2(13, k, mention[j]!);
    }
  }
  const previous = i > first ? i - 1 : -1;
  const next = i + 1 < last ? i + 1 : -1;
  const lemma = page.lemma[i]!;
  out.add2(14, lemma, previous < 0 ? OUTSIDE : lexemes[previous]!.norm);
  out.add2(15, lemma, next < 0 ? OUTSIDE : lexemes[next]!.norm);
  out.add2(16, lemma, previous < 0 ? OUTSIDE : syntax.xpos[previous]!);
  out.add2(17, lemma, next < 0 ? OUTSIDE : syntax.xpos[next]!);
  const tagBefore = previous < 0 ? OUTSIDE : syntax.xpos[previous]!;
  const tagAfter = next < 0 ? OUTSIDE : syntax.xpos[next]!;
  out.add3(18, tagBefore, syntax.xpos[i]!, tagAfter);
  out.add3(19, lexemes[i]!.classes[1], tagBefore, tagAfter);
  out.add2(20, lexemes[i]!.classes[1], next < 0 ? OUTSIDE : lexemes[next]!.norm);
}

function addShape(page: Page, i: number, manner: number, out: Features): void {
  const { suffix, prefix, classes, shape } = page.lexemes[i]!;
  const lemma = page.lemma[i]!;
  const tag = page.syntax.xpos[i]!;
  out.add1(30, lemma);
  out.add2(31, lemma, tag);
  out.add2(32, lemma, manner);
  out.add2(33, tag, manner);
  out.add1(34, suffix[2]);
  out.add1(35, suffix[3]);
  out.add1(36, prefix[2]);
  out.add1(37, prefix[1]);
  out.add2(38, classes[0], tag);
  out.add2(39, classes[1], tag);
  out.add2(40, classes[2], tag);
  out.add1(41, shape);
  out.add2(42, classes[2], manner);
}

function addTree(page: Page, i: number, manner: number, out: Features): void {
  const { syntax, tree, lexemes } = page;
  const head = syntax.head[i]!;
  const lemma = page.lemma[i]!;
  const rel = syntax.relation[i]!;
  const tag = syntax.xpos[i]!;
  out.add2(50, rel, tag);
  out.add2(51, rel, lemma);
  out.add2(52, rel, manner);
  out.add2(53, rel, lexemes[i]!.classes[1]);
  out.add1(54, Math.min(6, tree.depth[i]!));
  if (head < 0) return;
  const headLemma = page.lemma[head]!;
  const side = head < i ? 1 : 0;
  out.add3(55, headLemma, rel, side);
  out.add3(56, syntax.xpos[head]!, rel, side);
  out.add2(57, headLemma, lemma);
  out.add3(58, lexemes[head]!.classes[1], rel, side);
  out.add3(59, lexemes[head]!.classes[1], rel, lexemes[i]!.classes[1]);
  const above = syntax.head[head]!;
  out.add3(60, syntax.relation[head]!, rel, above < 0 ? OUTSIDE : syntax.xpos[above]!);
  out.add3(61, syntax.relation[head]!, rel, above < 0 ? OUTSIDE : page.lemma[above]!);
}

function addChildren(page: Page, i: number, out: Features): void {
  const { syntax, tree, lexemes, mention } = page;
  const lemma = page.lemma[i]!;
  const tag = syntax.xpos[i]!;
  const kin = lexemes[i]!.classes[1];
  let present = 0;
  let seen = 0;
  for (let child = tree.firstChild[i]!; child >= 0 && seen++ < CHILDREN; child = tree.nextSibling[child]!) {
    const rel = syntax.relation[child]!;
    const side = child < i ? 1 : 0;
    const bit = TELLING.indexOf(rel);
    if (bit >= 0) present |= 1 << bit;
    out.add3(70, rel, side, tag);
    out.add3(71, rel, side, lemma);
    out.add3(72, rel, side, kin);
    out.add2(73, rel, page.lemma[child]!);
    out.add3(74, rel, lexemes[child]!.classes[1], tag);
    out.add3(75, rel, lexemes[child]!.classes[1], kin);
    if (SUBJECTS.has(rel)) {
      out.add3(76, mention[child]!, syntax.xpos[child]!, kin);
      out.add2(77, mention[child]!, lemma);
    }
    if (syntax.relation[child] === CCOMP || syntax.relation[child] === XCOMP) addClause(page, child, i, out);
  }
  out.add2(78, present, tag);
  out.add2(79, present, lemma);
  out.add2(80, present, kin);
  out.add2(81, present, lexemes[i]!.classes[0]);
}

const CCOMP = relation('ccomp');
const XCOMP = relation('xcomp');
const MARK = relation('mark');

/** *He doubts whether…*: how the clause that a verb governs begins. */
function addClause(page: Page, clause: number, i: number, out: Features): void {
  const { syntax, tree } = page;
  let mark = OUTSIDE;
  for (let child = tree.firstChild[clause]!; child >= 0; child = tree.nextSibling[child]!) {
    if (syntax.relation[child] === MARK) mark = page.lemma[child]!;
  }
  out.add3(82, syntax.relation[clause]!, mark, syntax.xpos[clause]!);
  out.add3(83, syntax.relation[clause]!, mark, page.lemma[i]!);
  out.add3(84, syntax.relation[clause]!, mark, page.lexemes[i]!.classes[1]);
}

function addQuotes(page: Page, i: number, manner: number, out: Features): void {
  const { quotation, sentences, sentenceOf, mark, marksBefore, syntax, lexemes } = page;
  const { first, last } = sentences[sentenceOf[i]!]!;
  const quoted = quotation[i]! >= 0 ? 1 : 0;
  let before = 0;
  for (let k = 1; k <= 8 && i - k >= first; k++) {
    if (mark[i - k]! & 2) {
      before = Math.min(k, 5);
      break;
    }
  }
  let after = 0;
  for (let k = 1; k <= 8 && i + k < last; k++) {
    if (mark[i + k]! & 1) {
      after = Math.min(k, 5);
      break;
    }
  }
  const marks = Math.min(3, marksBefore[last]! - marksBefore[first]!);
  const lemma = page.lemma[i]!;
  const kin = lexemes[i]!.classes[1];
  out.add2(90, quoted, manner);
  out.add3(91, quoted, manner, lemma);
  out.add3(92, quoted, manner, kin);
  out.add3(93, before, after, quoted);
  out.add3(94, before, syntax.xpos[i]!, quoted);
  out.add3(95, after, syntax.xpos[i]!, quoted);
  out.add3(96, before, after, kin);
  out.add3(97, marks, quoted, syntax.xpos[i]!);
  out.add2(98, Math.min(4, i - first), Math.min(4, last - 1 - i));
  out.add3(99, quoted, syntax.relation[i]!, manner);
  out.add3(100, before, after, lemma);
}
