import { isWord, type Page } from './page.ts';
import type { Quotation } from './quotation.ts';
import { runsOf } from './role-spans.ts';

/** A quotation that no cue claims, as a range of tokens. */
export interface Unclaimed {
  readonly first: number;
  readonly last: number;
  /** Index into the chosen attributions of the one that this quotation carries on, or -1. */
  readonly follows: number;
}

/** Shorter quotations without a cue are titles and names: *in connection with ‘Harbour Day’*. */
const WORDS = 4;

/**
 * Quotations that stand outside every content. One that fills its paragraph right after a paragraph that ended in
 * somebody's quotation carries that one on: *“…,” she said. ¶ “We will not leave.”* `contents` are the contents chosen so
 * far, in tokens.
 */
export function findUnclaimed(
  page: Page,
  quotations: readonly Quotation[],
  contents: readonly (readonly number[])[],
): Unclaimed[] {
  const owner = new Int32Array(page.tokens.length).fill(-1);
  for (const [c, content] of contents.entries()) for (const token of content) owner[token] = c;
  const found: Unclaimed[] = [];
  for (const [first, last] of quotedRuns(page)) {
    const quotation = quotations[page.quotation[first]!]!;
    if (quotation.scare || wordsIn(page, first, last) < WORDS) continue;
    let claimed = false;
    for (let i = first; i < last && !claimed; i++) claimed = owner[i]! >= 0;
    if (claimed) continue;
    const follows = fillsParagraph(page, first, last) ? ownerBefore(page, first, owner) : -1;
    if (follows >= 0) owner.fill(follows, first, last);
    found.push({ first, last, follows });
  }
  return found;
}

/** Runs of tokens in one quotation. */
function quotedRuns(page: Page): [number, number][] {
  const quoted: number[] = [];
  for (let i = 0; i < page.tokens.length; i++) if (page.quotation[i]! >= 0) quoted.push(i);
  return runsOf(quoted).flatMap(([first, last]) => {
    const runs: [number, number][] = [];
    for (let i = first; i < last; i++) {
      const run = runs[runs.length - 1];
      if (run && page.quotation[run[0]] === page.quotation[i]) run[1] = i + 1;
      else runs.push([i, i + 1]);
    }
    return runs;
  });
}

function fillsParagraph(page: Page, first: number, last: number): boolean {
  const { sentences, sentenceOf } = page;
  const { paragraph } = sentences[sentenceOf[first]!]!;
  const startsIt = first === 0 || sentences[sentenceOf[first - 1]!]!.paragraph !== paragraph;
  const endsIt = last === sentenceOf.length || sentences[sentenceOf[last]!]!.paragraph !== paragraph;
  return startsIt && endsIt;
}

/** Whose quotation stands in the paragraph before: the owner of its last quoted token, when a quotation is near its end. */
function ownerBefore(page: Page, first: number, owner: Int32Array): number {
  const { sentences, sentenceOf, quotation } = page;
  if (first === 0) return -1;
  const { paragraph } = sentences[sentenceOf[first - 1]!]!;
  for (let i = first - 1; i >= 0 && i >= first - 30; i--) {
    if (sentences[sentenceOf[i]!]!.paragraph !== paragraph) return -1;
    if (quotation[i]! >= 0 && !page.mark[i]) return owner[i]!;
  }
  return -1;
}

function wordsIn(page: Page, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (isWord(page, i)) count++;
  return count;
}
