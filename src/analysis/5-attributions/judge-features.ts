import type { Features } from '../0-network/hash.ts';
import { RELATIONS } from '../3-syntax/syntax.ts';
import { isWord, type Page } from './page.ts';
import { runsOf } from './role-spans.ts';
import type { Candidate } from './roles.ts';
import { subjectOf } from './subjects.ts';

/** How the other candidates of a report lie to one of them. */
export interface Company {
  /** The likeliest candidate whose content holds this one's anchor, or null. */
  readonly holder: Candidate | null;
  /** The candidate whose content shares most with this one's, and how much (Jaccard of tokens). */
  readonly twin: Candidate | null;
  readonly shared: number;
  /** How many candidates have their anchors inside this one's content. */
  readonly held: number;
  /** How many of these have the same source: *{she said} the port was shut **and warned** …* reads too far. */
  readonly peers: number;
  /** How many candidates of the same source have this one's anchor inside their contents. */
  readonly under: number;
}

/**
 * Features that decide whether a candidate is an attribution and read right, after Collins & Koo (2005): the two models'
 * own confidence, what was found, how it sits in marks and trees, and what the neighbours claim.
 */
export function judgeFeatures(
  page: Page,
  candidate: Candidate,
  company: Company,
  manner: number,
  out: Features,
): void {
  out.clear();
  addConfidence(page, candidate, manner, out);
  addSupport(page, candidate, manner, out);
  addParts(page, candidate, manner, out);
  addMarks(page, candidate, out);
  addShape(page, candidate, out);
  addSegments(page, candidate, out);
  addSourceEdges(page, candidate, out);
  addCompany(page, candidate, company, manner, out);
}

function addConfidence(page: Page, candidate: Candidate, manner: number, out: Features): void {
  const { anchor, probability, likelihood } = candidate;
  const sure = Math.round(Math.log(probability / (1.0001 - probability)) * 2);
  const clear = Math.max(-20, Math.round(likelihood * 2));
  out.add1(1, manner);
  out.add1(2, sure);
  out.add2(3, sure, manner);
  out.add1(4, clear);
  out.add2(5, clear >> 1, sure >> 1);
  out.add2(6, page.lemma[anchor]!, manner);
  out.add1(7, page.lemma[anchor]!);
  out.add2(8, page.syntax.xpos[anchor]!, page.syntax.relation[anchor]!);
  out.add1(9, page.lexemes[anchor]!.classes[1]);
  out.add2(10, page.lexemes[anchor]!.classes[2], manner);
  out.add2(11, page.syntax.xpos[anchor]!, sure);
  out.add2(12, candidate.origin, candidate.votes);
  out.add3(13, candidate.origin, candidate.votes, clear);
  out.add3(14, candidate.origin, candidate.votes, manner);
  out.add2(15, candidate.votes, sure >> 1);
}

/** What the role model's other labellings say of this one, and how it stands among the anchor's readings. */
function addSupport(page: Page, candidate: Candidate, manner: number, out: Features): void {
  const { anchor, probability, support, behind, source, origin } = candidate;
  const sure = Math.round(Math.log(probability / (1.0001 - probability)));
  const content = Math.round(support.content * 16);
  const backed = Math.round(support.source * 8) + (source.length ? 16 : 0);
  const gap = Math.min(12, Math.round(Math.sqrt(behind.likelihood) * 4));
  const less = Math.min(10, Math.round(behind.content * 20));
  const [before, from, to, after] = support.edges.map((share) => Math.round(share * 6)) as unknown as number[];
  out.add2(80, content, manner);
  out.add2(81, content, sure);
  out.add2(82, backed, manner);
  out.add2(83, backed, content >> 1);
  out.add1(84, gap);
  out.add2(85, less, content);
  out.add2(86, gap, less);
  out.add2(87, gap, origin);
  out.add2(88, less, origin);
  out.add3(89, gap >> 1, less >> 1, content >> 2);
  out.add2(90, before!, from!);
  out.add2(91, to!, after!);
  out.add3(92, to!, after!, content >> 2);
  out.add2(93, content, page.syntax.xpos[anchor]!);
  out.add3(94, content >> 2, backed >> 1, sure >> 1);
  out.add1(95, Math.round(Math.log(1e-6 + support.content * support.source * probability) * 4));
}

function addParts(page: Page, candidate: Candidate, manner: number, out: Features): void {
  const { anchor, source, content, cue } = candidate;
  const { syntax, mention, sentenceOf, lexemes } = page;
  const first = content[0] ?? -1;
  const last = content[content.length - 1] ?? -1;
  const length = Math.min(12, Math.round(Math.log2(1 + content.length) * 2));
  const pieces = Math.min(4, runsOf(content).length);
  const side = first < 0 ? 0 : last < anchor ? 1 : first > anchor ? 2 : 3;
  out.add2(20, length, manner);
  out.add2(21, pieces, side);
  out.add2(22, side, page.lemma[anchor]!);
  out.add2(23, length, page.lemma[anchor]!);
  out.add1(24, cue.length);
  if (first >= 0) {
    out.add1(25, lexemes[first]!.norm);
    out.add2(26, syntax.xpos[first]!, syntax.xpos[anchor]!);
    out.add2(27, syntax.xpos[last]!, last + 1 < lexemes.length ? lexemes[last + 1]!.norm : 0);
    out.add1(28, lexemes[last]!.norm);
    out.add2(29, sentenceOf[first]! - sentenceOf[anchor]!, sentenceOf[last]! - sentenceOf[anchor]!);
    out.add2(30, syntax.relation[headOf(page, content)]!, syntax.xpos[anchor]!);
    out.add2(31, first > 0 ? lexemes[first - 1]!.norm : 0, syntax.xpos[first]!);
  }
  const s = source.length ? headOf(page, source) : -1;
  out.add2(32, s < 0 ? -1 : mention[s]!, manner);
  out.add2(33, s < 0 ? -1 : syntax.xpos[s]!, syntax.xpos[anchor]!);
  out.add2(34, s < 0 ? -1 : syntax.relation[s]!, s >= 0 && syntax.head[s] === anchor ? 1 : 0);
  out.add1(35, s < 0 ? -1 : page.lemma[s]!);
  out.add2(36, s < 0 ? -1 : lexemes[s]!.classes[1], page.lemma[anchor]!);
  out.add2(37, Math.min(8, source.length), s < anchor ? 0 : 1);
}

/** Whether the content is whole constituents: words that hang on it from outside, words in it that hang on the outside. */
function addShape(page: Page, candidate: Candidate, out: Features): void {
  const { content, anchor, source, origin } = candidate;
  const { tree, sentences, sentenceOf, syntax, lexemes } = page;
  const inside = new Set(content);
  let roots = 0;
  let above = 0;
  for (const token of content) {
    const head = tree.head[token]!;
    if (inside.has(head) || syntax.relation[token] === PUNCT) continue;
    roots++;
    if (head === anchor) above = 1;
  }
  let left = 0;
  for (const [first, last] of runsOf(content)) {
    for (const token of [first - 1, last]) {
      if (token < 0 || token >= lexemes.length || inside.has(token) || syntax.relation[token] === PUNCT)
        continue;
      if (inside.has(tree.head[token]!)) left++;
    }
  }
  const last = content[content.length - 1]!;
  const toEnd = sentences[sentenceOf[last]!]!.last - 1 - last;
  const fromStart = content[0]! - sentences[sentenceOf[content[0]!]!]!.first;
  out.add3(60, Math.min(3, roots), Math.min(2, left), above);
  out.add3(61, Math.min(3, roots), origin, candidate.votes);
  out.add3(62, Math.min(2, left), origin, candidate.votes);
  out.add2(63, Math.min(3, toEnd), Math.min(3, fromStart));
  out.add3(
    64,
    Math.min(2, toEnd),
    syntax.relation[last]!,
    lexemes[Math.min(last + 1, lexemes.length - 1)]!.norm,
  );
  const next = Math.min(last + 1, lexemes.length - 1);
  out.add3(65, syntax.relation[next]!, syntax.xpos[next]!, inside.has(tree.head[next]!) ? 1 : 0);
  const before = Math.max(0, content[0]! - 1);
  out.add3(66, syntax.relation[before]!, syntax.xpos[before]!, inside.has(tree.head[before]!) ? 1 : 0);
  const subject = subjectOf(page, anchor);
  out.add3(67, subject.way, source.length ? 1 : 0, source.includes(subject.head) ? 1 : 0);
  out.add2(68, subject.way, inside.has(subject.head) ? 1 : 0);
}

/** How the words hang together across the content's ends and at its last break: *{that he left}, citing …*, *{…, who left}*. */
function addSegments(page: Page, { content, anchor }: Candidate, out: Features): void {
  const { breaksBefore, lexemes, syntax, sentences, sentenceOf, verbsBefore } = page;
  const inside = new Set(content);
  const first = content[0]!;
  const last = content[content.length - 1]!;
  const home = sentences[sentenceOf[last]!]!;
  const lemma = page.lemma[anchor]!;
  let next = last + 1;
  while (next < home.last && !isWord(page, next)) next++;
  const gap = next < home.last ? Math.min(2, next - last) : 3;
  const nextWord = gap === 3 ? 0 : lexemes[next]!.norm;
  const nextTag = gap === 3 ? -1 : syntax.xpos[next]!;
  const nextTie = gap === 3 ? -1 : tieOf(page, next, anchor, inside);
  out.add2(100, nextWord, gap);
  out.add3(101, nextTag, nextTie, gap);
  out.add3(102, gap === 3 ? -1 : syntax.relation[next]!, nextTie, gap);
  out.add3(103, nextTag, gap, lemma);
  const kin = lexemes[anchor]!.classes[1];
  out.add3(128, nextTag, gap, kin);
  out.add3(129, nextTie, gap, kin);
  out.add3(104, nextWord, nextTie, gap);
  let cut = last;
  while (cut > first && inside.has(cut) && breaksBefore[cut + 1]! === breaksBefore[cut]!) cut--;
  const opened = cut > first && inside.has(cut) ? cut + 1 : -1;
  if (opened >= 0 && opened <= last) {
    const tie = tieOf(page, opened, anchor, inside);
    const verbs = Math.min(2, verbsBefore[last + 1]! - verbsBefore[opened]!);
    out.add2(105, lexemes[opened]!.norm, lexemes[cut]!.norm);
    out.add3(106, syntax.xpos[opened]!, tie, verbs);
    out.add3(107, syntax.relation[opened]!, tie, verbs);
    out.add3(132, syntax.xpos[opened]!, kin, verbs);
    out.add3(108, syntax.xpos[opened]!, lemma, verbs);
    out.add3(109, Math.round(Math.log2(1 + last - opened)), Math.round(Math.log2(1 + cut - first)), tie);
  } else out.add1(110, lemma);
  const root = headOf(page, content);
  const verbs = Math.min(3, verbsBefore[last + 1]! - verbsBefore[first]!);
  out.add3(111, syntax.xpos[first]!, syntax.relation[root]!, lemma);
  out.add3(130, syntax.xpos[first]!, syntax.relation[root]!, kin);
  out.add3(131, root === anchor ? 1 : tieOf(page, root, anchor, inside), syntax.xpos[first]!, syntax.xpos[anchor]!);
  out.add3(112, syntax.xpos[first]!, syntax.xpos[root]!, verbs);
  out.add3(113, verbs, nextTag, gap);
  out.add3(114, verbs, lemma, first > anchor ? 1 : 0);
  let previous = first - 1;
  while (previous >= sentences[sentenceOf[first]!]!.first && !isWord(page, previous)) previous--;
  const starts = previous < sentences[sentenceOf[first]!]!.first;
  out.add3(115, starts ? 0 : lexemes[previous]!.norm, first - previous, previous === anchor ? 1 : 0);
  out.add3(116, starts ? -1 : tieOf(page, previous, anchor, inside), syntax.xpos[first]!, Math.min(3, first - previous));
}

/** Where a word hangs: 0 on the anchor, 1 in the content, 2 above the anchor, 3 elsewhere; 4 and more if through one step. */
function tieOf(page: Page, token: number, anchor: number, inside: ReadonlySet<number>): number {
  const { head } = page.tree;
  let at = token;
  for (let step = 0; step < 4; step++) {
    at = head[at]!;
    if (at < 0) return 3;
    if (at === anchor) return 4 * Math.min(1, step);
    if (inside.has(at)) return 1 + 4 * Math.min(1, step);
    if (at === head[anchor]) return 2;
  }
  return 3;
}

/** What stands at the ends of the source, and whether it is all of the subject. */
function addSourceEdges(page: Page, { source, anchor, content }: Candidate, out: Features): void {
  const { lexemes, syntax, tree } = page;
  const lemma = page.lemma[anchor]!;
  const kin = lexemes[anchor]!.classes[1];
  const passive = childWith(page, anchor);
  out.add3(120, passive, source.length ? 1 : 0, content.length && content[0]! < anchor ? 1 : 0);
  out.add3(121, passive, source.length ? 1 : 0, lemma);
  out.add3(122, passive, source.length ? 1 : 0, kin);
  if (source.length === 0) return;
  const from = source[0]!;
  const to = source[source.length - 1]!;
  const s = headOf(page, source);
  out.add2(123, from > 0 ? lexemes[from - 1]!.norm : 0, syntax.xpos[from]!);
  out.add2(124, to + 1 < lexemes.length ? lexemes[to + 1]!.norm : 0, syntax.xpos[to]!);
  out.add3(125, clampTo(from - tree.left[s]!, 2), clampTo(to - tree.right[s]!, 2), syntax.relation[s]!);
  out.add3(126, passive, syntax.relation[s]!, syntax.head[s] === anchor ? 1 : 0);
  out.add2(127, page.lemma[s]!, lemma);
}

function clampTo(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

const PASSIVE = RELATIONS.indexOf('aux:pass');

function childWith({ tree, syntax }: Page, anchor: number): number {
  for (let child = tree.firstChild[anchor]!; child >= 0; child = tree.nextSibling[child]!)
    if (syntax.relation[child] === PASSIVE) return 1;
  return 0;
}

const PUNCT = RELATIONS.indexOf('punct');

function addMarks(page: Page, candidate: Candidate, out: Features): void {
  const { content, anchor } = candidate;
  const { quotation } = page;
  let quoted = 0;
  const held = new Set<number>();
  for (const token of content) {
    if (quotation[token]! < 0) continue;
    quoted++;
    held.add(quotation[token]!);
  }
  const share = content.length ? Math.round((4 * quoted) / content.length) : -1;
  let cut = 0;
  for (const end of [content[0], content[content.length - 1]]) {
    if (end === undefined || quotation[end]! < 0) continue;
    const outward = end === content[0] ? end - 1 : end + 1;
    if (outward >= 0 && outward < quotation.length && quotation[outward] === quotation[end]) cut++;
  }
  const inside = quotation[anchor]! >= 0 ? 1 : 0;
  out.add3(40, share, cut, inside);
  out.add2(41, share, Math.min(3, held.size));
  out.add2(42, share, page.lemma[anchor]!);
  out.add3(43, share, inside, page.syntax.xpos[anchor]!);
}

function addCompany(page: Page, candidate: Candidate, company: Company, manner: number, out: Features): void {
  const { holder, twin, shared, held, peers, under } = company;
  const { anchor, probability } = candidate;
  const against = (other: Candidate | null) =>
    other ? Math.max(-6, Math.min(6, Math.round((other.probability - probability) * 6))) : 9;
  out.add3(50, holder ? 1 : 0, manner, page.quotation[anchor]! >= 0 ? 1 : 0);
  out.add3(51, against(holder), manner, holder?.content.includes(candidate.content[0] ?? -1) ? 1 : 0);
  out.add3(52, holder ? page.lemma[anchor]! : 0, manner, holder ? 1 : 0);
  out.add3(53, Math.round(shared * 4), against(twin), manner);
  out.add2(54, Math.min(4, held), manner);
  out.add3(55, Math.min(2, peers), Math.min(3, held), page.quotation[anchor]! >= 0 ? 1 : 0);
  out.add3(56, Math.min(2, under), Math.min(2, peers), page.syntax.relation[anchor]!);
}

/** The token of a list whose head lies outside it; the first of several. */
function headOf(page: Page, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  return tokens.find((token) => !inside.has(page.tree.head[token]!)) ?? tokens[0]!;
}
