import type { Features } from '../0-network/hash.ts';
import { RELATIONS } from '../3-syntax/syntax.ts';
import { isWord, type Page } from './page.ts';
import { runsOf } from './role-spans.ts';
import type { Candidate } from './roles.ts';

/** Features of where a reading's content and source begin and end; see `judgeFeatures`. */
export function boundFeatures(page: Page, candidate: Candidate, out: Features): void {
  addShape(page, candidate, out);
  const inside = new Set(candidate.content);
  const next = wordAfter(page, candidate, inside);
  addNext(page, candidate, next, out);
  addLastBreak(page, candidate, inside, out);
  addWhole(page, candidate, inside, next, out);
  addPrevious(page, candidate, inside, out);
  addSourceEdges(page, candidate, out);
}

/** Whether the content is whole constituents: words that hang on it from outside, words in it that hang on the outside. */
function addShape(page: Page, candidate: Candidate, out: Features): void {
  const { content, anchor, source, slant } = candidate;
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
  out.add3(61, Math.min(3, roots), slant, candidate.votes);
  out.add3(62, Math.min(2, left), slant, candidate.votes);
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
  const { subject } = candidate;
  out.add3(67, subject.way, source.length ? 1 : 0, source.includes(subject.head) ? 1 : 0);
  out.add2(68, subject.way, inside.has(subject.head) ? 1 : 0);
}

/** The first word after a content in its sentence, and how it hangs together with the content. */
interface Next {
  readonly word: number;
  readonly tag: number;
  readonly relation: number;
  readonly tie: number;
  /** 1 when it follows at once, 2 when marks stand between, 3 when the sentence ends. */
  readonly gap: number;
}

const NOTHING: Next = { word: 0, tag: -1, relation: -1, tie: -1, gap: 3 };

function wordAfter(page: Page, { content, anchor }: Candidate, inside: ReadonlySet<number>): Next {
  const { lexemes, syntax, sentences, sentenceOf } = page;
  const last = content[content.length - 1]!;
  const end = sentences[sentenceOf[last]!]!.last;
  let next = last + 1;
  while (next < end && !isWord(page, next)) next++;
  if (next >= end) return NOTHING;
  return {
    word: lexemes[next]!.norm,
    tag: syntax.xpos[next]!,
    relation: syntax.relation[next]!,
    tie: tieOf(page, next, anchor, inside),
    gap: Math.min(2, next - last),
  };
}

/** *She said {the port was shut}, **citing** a report.* */
function addNext(page: Page, { anchor }: Candidate, next: Next, out: Features): void {
  const { word, tag, relation, tie, gap } = next;
  const kin = page.lexemes[anchor]!.classes[1];
  out.add2(100, word, gap);
  out.add3(101, tag, tie, gap);
  out.add3(102, relation, tie, gap);
  out.add3(103, tag, gap, page.lemma[anchor]!);
  out.add3(128, tag, gap, kin);
  out.add3(129, tie, gap, kin);
  out.add3(104, word, tie, gap);
}

/** *She blamed {the mill, **which** had closed}*: what stands after the content's last comma or dash. */
function addLastBreak(
  page: Page,
  { content, anchor }: Candidate,
  inside: ReadonlySet<number>,
  out: Features,
): void {
  const { breaksBefore, lexemes, syntax, verbsBefore } = page;
  const lemma = page.lemma[anchor]!;
  const first = content[0]!;
  const last = content[content.length - 1]!;
  let cut = last;
  while (cut > first && inside.has(cut) && breaksBefore[cut + 1]! === breaksBefore[cut]!) cut--;
  const opened = cut + 1;
  if (cut === first || !inside.has(cut) || opened > last) {
    out.add1(110, lemma);
    return;
  }
  const tie = tieOf(page, opened, anchor, inside);
  const verbs = Math.min(2, verbsBefore[last + 1]! - verbsBefore[opened]!);
  out.add2(105, lexemes[opened]!.norm, lexemes[cut]!.norm);
  out.add3(106, syntax.xpos[opened]!, tie, verbs);
  out.add3(107, syntax.relation[opened]!, tie, verbs);
  out.add3(132, syntax.xpos[opened]!, lexemes[anchor]!.classes[1], verbs);
  out.add3(108, syntax.xpos[opened]!, lemma, verbs);
  out.add3(109, Math.round(Math.log2(1 + last - opened)), Math.round(Math.log2(1 + cut - first)), tie);
}

/** What kind of thing the content is, for such a cue: *wants {to leave}*, *thinks {they left}*, *cited {the report}*. */
function addWhole(
  page: Page,
  { content, anchor }: Candidate,
  inside: ReadonlySet<number>,
  next: Next,
  out: Features,
): void {
  const { syntax, verbsBefore, lexemes } = page;
  const lemma = page.lemma[anchor]!;
  const first = content[0]!;
  const last = content[content.length - 1]!;
  const root = headOf(page, content);
  const verbs = Math.min(3, verbsBefore[last + 1]! - verbsBefore[first]!);
  const tie = root === anchor ? 1 : tieOf(page, root, anchor, inside);
  out.add3(111, syntax.xpos[first]!, syntax.relation[root]!, lemma);
  out.add3(130, syntax.xpos[first]!, syntax.relation[root]!, lexemes[anchor]!.classes[1]);
  out.add3(131, tie, syntax.xpos[first]!, syntax.xpos[anchor]!);
  out.add3(112, syntax.xpos[first]!, syntax.xpos[root]!, verbs);
  out.add3(113, verbs, next.tag, next.gap);
  out.add3(114, verbs, lemma, first > anchor ? 1 : 0);
}

/** *The port, **she** said, {was shut}*: the word before the content. */
function addPrevious(
  page: Page,
  { content, anchor }: Candidate,
  inside: ReadonlySet<number>,
  out: Features,
): void {
  const { lexemes, syntax, sentences, sentenceOf } = page;
  const first = content[0]!;
  const start = sentences[sentenceOf[first]!]!.first;
  let previous = first - 1;
  while (previous >= start && !isWord(page, previous)) previous--;
  const begins = previous < start;
  const away = first - previous;
  out.add3(115, begins ? 0 : lexemes[previous]!.norm, away, previous === anchor ? 1 : 0);
  const tie = begins ? -1 : tieOf(page, previous, anchor, inside);
  out.add3(116, tie, syntax.xpos[first]!, Math.min(3, away));
}

/** Where a word hangs: 0 on the anchor, 1 on the content, 2 above the anchor, 3 elsewhere; 4 and 5: as 0 and 1, by other words. */
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

/** What stands at the ends of the source, whether it is all of its constituent, and whether the anchor is a passive. */
function addSourceEdges(page: Page, { source, anchor, content }: Candidate, out: Features): void {
  const { lexemes, syntax, tree } = page;
  const lemma = page.lemma[anchor]!;
  const passive = isPassive(page, anchor) ? 1 : 0;
  const named = source.length ? 1 : 0;
  out.add3(120, passive, named, content.length && content[0]! < anchor ? 1 : 0);
  out.add3(121, passive, named, lemma);
  out.add3(122, passive, named, lexemes[anchor]!.classes[1]);
  if (!named) return;
  const from = source[0]!;
  const to = source[source.length - 1]!;
  const s = headOf(page, source);
  out.add2(123, from > 0 ? lexemes[from - 1]!.norm : 0, syntax.xpos[from]!);
  out.add2(124, to + 1 < lexemes.length ? lexemes[to + 1]!.norm : 0, syntax.xpos[to]!);
  out.add3(125, clamp(from - tree.left[s]!), clamp(to - tree.right[s]!), syntax.relation[s]!);
  out.add3(126, passive, syntax.relation[s]!, syntax.head[s] === anchor ? 1 : 0);
  out.add2(127, page.lemma[s]!, lemma);
}

function clamp(value: number): number {
  return Math.max(-2, Math.min(2, value));
}

const PASSIVE = RELATIONS.indexOf('aux:pass');
const PUNCT = RELATIONS.indexOf('punct');

function isPassive({ tree, syntax }: Page, anchor: number): boolean {
  for (let child = tree.firstChild[anchor]!; child >= 0; child = tree.nextSibling[child]!)
    if (syntax.relation[child] === PASSIVE) return true;
  return false;
}

/** The token of a list whose head lies outside it; the first of several. */
export function headOf(page: Page, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  return tokens.find((token) => !inside.has(page.tree.head[token]!)) ?? tokens[0]!;
}
