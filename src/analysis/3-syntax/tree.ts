import type { Sentence } from '../2-sentences/sentence.ts';
import type { Syntax } from './syntax.ts';

/** Children and extents of every token, worked out once a report from the heads. One entry a token. */
export interface Tree {
  readonly head: Int32Array;
  /** First child by position, or -1; then follow `nextSibling`. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** First and last token of the token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Steps up to the sentence's root. */
  readonly depth: Uint16Array;
}

/** Builds the {@link Tree} in time linear in the tokens. */
export function growTree(sentences: readonly Sentence[], syntax: Syntax): Tree {
  const { head } = syntax;
  const count = head.length;
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const depth = new Uint16Array(count);
  for (let i = count - 1; i >= 0; i--) {
    left[i] = right[i] = i;
    const h = head[i]!;
    if (h < 0) continue;
    nextSibling[i] = firstChild[h]!;
    firstChild[h] = i;
  }
  const order = new Int32Array(count);
  for (const { first, last } of sentences) {
    const reached = orderFromRoot(first, last, head, firstChild, nextSibling, order);
    for (let k = 0; k < reached; k++) {
      const i = order[k]!;
      const h = head[i]!;
      if (h >= 0) depth[i] = depth[h]! + 1;
    }
    for (let k = reached - 1; k >= 0; k--) {
      const i = order[k]!;
      const h = head[i]!;
      if (h < 0) continue;
      if (left[i]! < left[h]!) left[h] = left[i]!;
      if (right[i]! > right[h]!) right[h] = right[i]!;
    }
  }
  return { head, firstChild, nextSibling, left, right, depth };
}

/** Breadth-first order of the sentence's tokens from its root(s); returns how many were reached. */
function orderFromRoot(
  first: number,
  last: number,
  head: Int32Array,
  firstChild: Int32Array,
  nextSibling: Int32Array,
  order: Int32Array,
): number {
  let filled = 0;
  for (let i = first; i < last; i++) if (head[i]! < 0) order[filled++] = i;
  for (let k = 0; k < filled; k++) {
    for (let child = firstChild[order[k]!]!; child >= 0; child = nextSibling[child]!) order[filled++] = child;
  }
  return filled;
}
