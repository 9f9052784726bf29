import { RELATIONS } from '../3-syntax/syntax.ts';
import type { Saying } from './saying.ts';
import type { Scene } from './scene.ts';
import { CLAUSE, COORDINATE, childrenOf } from './tree-steps.ts';

/** Descendants are followed so deep: *said in **remarks** to the **press** on **Monday**.* */
const DEPTH = 4;
/** More words than any clause of saying has around its cue. */
const MOST = 60;
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
  const above = page.tree.head[anchor]!;
  const relation = page.syntax.relation[anchor]!;
  if (above >= 0 && !barred.has(above) && (CLAUSE.has(relation) || COORDINATE.has(relation))) {
    found.add(above);
    for (const child of childrenOf(page, above)) {
      if (child === anchor || barred.has(child) || COORDINATE.has(page.syntax.relation[child]!)) continue;
      if (CLAUSE.has(page.syntax.relation[child]!) && COORDINATE.has(relation)) continue;
      found.add(child);
      if (!CLAUSE.has(page.syntax.relation[child]!)) visit(child, 2);
    }
  }
  return [...found].sort((a, b) => a - b);
}
