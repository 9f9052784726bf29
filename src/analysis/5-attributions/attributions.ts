import type { Evidence } from '../../text/evidence.ts';
import type { Token } from '../1-tokens/token.ts';
import { RELATIONS } from '../3-syntax/syntax.ts';
import type { Attribution } from './attribution.ts';
import type { AttributionModel } from './attribution-model.ts';
import { findCandidates } from './candidates.ts';
import { MANNERS } from './cue-features.ts';
import { findUnclaimed } from './follow-on.ts';
import { judgeAll } from './judge.ts';
import { findLaidOut } from './layout-rules.ts';
import type { Page } from './page.ts';
import { aroundParenthesis } from './parentheses.ts';
import { parentsOf } from './parents.ts';
import type { Quotation } from './quotation.ts';
import { contentSpans, mannerOf, plainSpans, tokensOf } from './role-spans.ts';
import type { Candidate } from './roles.ts';
import { choose } from './selection.ts';
import { untangle } from './untangle.ts';

/** An attribution in tokens, before it gets its place in the chain. */
interface Found {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly anchor: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** How sure a quotation without a cue is to be somebody's words: it may be a title or a slogan. */
const UNCLAIMED = 0.4;

/**
 * Stage 5: who said what. A cue model proposes anchors, a role model labels the words around each, a judge keeps the
 * likely ones; quotations that nobody claims carry on the one before or stand without a source. In order of cue.
 */
export function findAttributions(
  page: Page,
  quotations: readonly Quotation[],
  model: AttributionModel,
): Attribution[] {
  const manner = MANNERS.indexOf(model.manner);
  const candidates = findCandidates(page, manner, model.cues, model.roles);
  const verdicts = judgeAll(page, candidates, manner, model.judge);
  const chosen: Found[] = choose(candidates, verdicts, model.manner).map(({ candidate, confidence }) => ({
    ...aroundParenthesis(page, candidate),
    confidence,
    evidence: [
      evidence('cue model', page, [candidate.anchor], candidate.probability),
      evidence('role model', page, [...candidate.source, ...candidate.content], backing(candidate)),
      evidence('judge', page, [...candidate.source, ...candidate.cue, ...candidate.content], confidence),
    ],
  }));
  const found = withLayout(page, untangle(page, chosen));
  const all = model.manner === 'statements' ? withUnclaimed(page, quotations, found) : found;
  return link(page, all);
}

/** How far the role model stands behind a source and a content, between 0 and 1. */
function backing({ support }: Candidate): number {
  return Math.min(1, support.source * support.content);
}

/** How sure a speaker turn or a signed quotation is. */
const LAID_OUT = 0.9;

/** Adds what the layout gives, unless the models found the same: an attribution with that anchor, or of that quotation. */
function withLayout(page: Page, found: readonly Found[]): Found[] {
  const anchors = new Set(found.map(({ anchor }) => anchor));
  const claimed = new Set(found.flatMap(({ content, confidence }) => (confidence > LAID_OUT ? content : [])));
  const laidOut = findLaidOut(page)
    .filter(({ anchor, content }) => !anchors.has(anchor) && !content.every((token) => claimed.has(token)))
    .map(({ source, cue, content, anchor, rule }) => ({
      source,
      cue,
      content,
      anchor,
      confidence: LAID_OUT,
      evidence: [evidence(rule, page, [...source, ...cue], LAID_OUT)],
    }));
  return [...found, ...laidOut];
}

/** Adds quotations that no cue claims, as further content of the one before or as attributions without source and cue. */
function withUnclaimed(page: Page, quotations: readonly Quotation[], found: readonly Found[]): Found[] {
  const all = [...found];
  const unclaimed = findUnclaimed(
    page,
    quotations,
    found.map(({ content }) => content),
  );
  for (const { first, last, follows } of unclaimed) {
    const content = tokensOf(first, last);
    if (follows >= 0) {
      const one = all[follows]!;
      const more = evidence('quotation follows on', page, content, UNCLAIMED);
      all[follows] = { ...one, content: [...one.content, ...content], evidence: [...one.evidence, more] };
    } else {
      const marks = evidence('quotation without cue', page, content, UNCLAIMED);
      all.push({ source: [], cue: [], content, anchor: first, confidence: UNCLAIMED, evidence: [marks] });
    }
  }
  return all;
}

/** Spans, ids in order of cue, and parents. */
function link(page: Page, found: readonly Found[]): Attribution[] {
  const placed = found
    .map((one) => withoutExpletive(page, one))
    .map((one) => ({
      one,
      source: plainSpans(page, one.source),
      cue: plainSpans(page, one.cue),
      content: contentSpans(page, one.content, one.anchor),
    }))
    .filter(({ cue, content }) => cue.length + content.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.one.anchor - b.one.anchor);
  const parents = parentsOf(placed.map(({ one }) => one));
  return placed.map(({ one, source, cue, content }, i) => ({
    id: `s${i + 1}`,
    source,
    cue,
    content,
    manner: mannerOf(page, one.content),
    parent: parents[i]! < 0 ? null : `s${parents[i]! + 1}`,
    confidence: one.confidence,
    evidence: one.evidence,
  }));
}

const EXPLETIVE = RELATIONS.indexOf('expl');

/** *It was noted that …*: the *it* names nobody and is no part of what was noted. */
function withoutExpletive(page: Page, one: Found): Found {
  const says = (token: number) =>
    page.syntax.lemma[token] === 'it' && page.syntax.relation[token] === EXPLETIVE;
  const source = one.source.length === 1 && says(one.source[0]!) ? [] : one.source;
  const alone = one.content.length > 1 && says(one.content[0]!) && one.content[1] !== one.content[0]! + 1;
  return { ...one, source, content: alone ? one.content.slice(1) : one.content };
}

function placeOf({ cue, content }: { cue: readonly Token[]; content: readonly Token[] }): number {
  return (cue[0] ?? content[0])!.start;
}

function evidence(by: string, page: Page, tokens: readonly number[], confidence: number): Evidence {
  return {
    by,
    spans: plainSpans(
      page,
      [...tokens].sort((a, b) => a - b),
    ),
    confidence,
  };
}
