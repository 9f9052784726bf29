import { RELATIONS } from '../3-syntax/syntax.ts';
import type { Page } from '../5-attributions/page.ts';
import type { Saying } from './saying.ts';
import type { Scene } from './scene.ts';
import { COORDINATE, childrenOf, OBLIQUE } from './tree-steps.ts';

/** Descendants are followed so deep: *said in **remarks** to the **press** on **Monday**.* */
const DEPTH = 4;
/** More words than any clause of saying has around its cue. */
const MOST = 60;
const MARK = RELATIONS.indexOf('mark');
const PUNCT = RELATIONS.indexOf('punct');

/**
 * The words of the clause of saying outside source and content: what hangs on the anchor, and on the verb that the
 * anchor itself hangs on (***Speaking at a rally**, she said …*, ***posted a message on Twitter** blaming …*).
 */
export function wordsAround({ page }: Pick<Scene, 'page'>, saying: Saying): number[] {
  const { anchor, cue, source, content } = saying;
  if (anchor < 0) return [...cue];
  const barred = new Set([...source, ...content]);
  const found = new Set(cue);
  const visit = (token: number, depth: number): void => {
    if (depth > DEPTH || found.size > MOST) return;
    for (const child of childrenOf(page, token)) {
      const relation = page.syntax.relation[child]!;
      if (barred.has(child) || relation === PUNCT) continue;
      if (depth > 0 && COORDINATE.has(relation) && token === anchor) continue;
      found.add(child);
      visit(child, depth + 1);
    }
  };
  for (const token of cue) visit(token, 1);
  visit(anchor, 0);
  addAbove(page, saying, barred, found);
  return [...found].sort((a, b) => a - b);
}

const SIDE = new Set((['advcl', 'conj', 'xcomp'] as const).map((name) => RELATIONS.indexOf(name)));

/** The clause that the anchor's hangs on, where both are one act: *said in **remarks** at the **summit**, adding …*. */
function addAbove(page: Page, saying: Saying, barred: ReadonlySet<number>, found: Set<number>): void {
  const { anchor, attribution } = saying;
  const above = page.tree.head[anchor]!;
  if (above < 0 || barred.has(above) || attribution.parent !== null) return;
  if (!SIDE.has(page.syntax.relation[anchor]!)) return;
  // *spoke to the Post a day **after** she said …*: two acts.
  if (childrenOf(page, anchor).some((child) => child < anchor && page.syntax.relation[child] === MARK))
    return;
  found.add(above);
  for (const child of childrenOf(page, above)) {
    if (child === anchor || barred.has(child) || !OBLIQUE.has(page.syntax.relation[child]!)) continue;
    found.add(child);
  }
}

/** How far from the anchor the sentence is searched, in tokens. */
const REACH = 45;

/**
 * The other words of the sentence that stand in nobody's content, nearest to the anchor first: where trees go wrong, the
 * occasion of saying still stands in the sentence.
 */
export function wordsBeside({ page, quoted }: Scene, saying: Saying): number[] {
  const { anchor, source, sentence } = saying;
  if (anchor < 0) return [];
  const { first, last } = page.sentences[sentence]!;
  const barred = new Set(source);
  const found: number[] = [];
  for (let token = Math.max(first, anchor - REACH); token < Math.min(last, anchor + REACH); token++) {
    if (!quoted[token] && !barred.has(token)) found.push(token);
  }
  return found.sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
}
