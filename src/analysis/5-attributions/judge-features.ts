import type { Features } from '../0-network/hash.ts';
import { boundFeatures, headOf } from './bound-features.ts';
import type { Page } from './page.ts';
import { runsOf } from './role-spans.ts';
import type { Candidate } from './roles.ts';

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
  boundFeatures(page, candidate, out);
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
  out.add2(12, candidate.slant, candidate.votes);
  out.add3(13, candidate.slant, candidate.votes, clear);
  out.add3(14, candidate.slant, candidate.votes, manner);
  out.add2(15, candidate.votes, sure >> 1);
}

/** What the role model's other labellings say of this one, and how it stands among the anchor's readings. */
function addSupport(page: Page, candidate: Candidate, manner: number, out: Features): void {
  const { anchor, probability, support, behind, source, slant } = candidate;
  const sure = Math.round(Math.log(probability / (1.0001 - probability)));
  const content = Math.round(support.content * 16);
  const backed = Math.round(support.source * 8) + (source.length ? 16 : 0);
  const gap = Math.min(12, Math.round(Math.sqrt(behind.likelihood) * 4));
  const less = Math.min(10, Math.round(behind.content * 20));
  const [before, from, to, after] = support.edges.map((share) =>
    Math.round(share * 6),
  ) as unknown as number[];
  out.add2(80, content, manner);
  out.add2(81, content, sure);
  out.add2(82, backed, manner);
  out.add2(83, backed, content >> 1);
  out.add1(84, gap);
  out.add2(85, less, content);
  out.add2(86, gap, less);
  out.add2(87, gap, slant);
  out.add2(88, less, slant);
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
