import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../2-sentences/sentence.ts';
import type { Syntax } from './syntax.ts';
import { growTree, type Tree } from './tree.ts';

/** A tree over sentences given by their tokens' heads, counted within the sentence. */
function grow(...sentences: readonly (readonly number[])[]): Tree {
  const head: number[] = [];
  const bounds: Sentence[] = [];
  for (const heads of sentences) {
    const first = head.length;
    for (const h of heads) head.push(h < 0 ? -1 : first + h);
    bounds.push({ start: 0, end: 0, first, last: head.length, paragraph: 0 });
  }
  const none = new Uint8Array(head.length);
  const syntax: Syntax = {
    upos: none,
    xpos: none,
    relation: none,
    head: Int32Array.from(head),
    lemma: head.map(() => ''),
  };
  return growTree(bounds, syntax);
}

function childrenOf({ firstChild, nextSibling }: Tree, token: number): number[] {
  const children: number[] = [];
  for (let child = firstChild[token]!; child >= 0; child = nextSibling[child]!) children.push(child);
  return children;
}

test('children stand in order, extents and depths hold', () => {
  // The0 minister1 said2 the3 port4 was5 shut6
  const tree = grow([1, 2, -1, 4, 6, 6, 2]);
  expect(childrenOf(tree, 2)).toEqual([1, 6]);
  expect(childrenOf(tree, 6)).toEqual([4, 5]);
  expect([...tree.left]).toEqual([0, 0, 0, 3, 3, 5, 3]);
  expect([...tree.right]).toEqual([0, 1, 6, 3, 4, 5, 6]);
  expect([...tree.depth]).toEqual([2, 1, 0, 3, 2, 2, 1]);
});

test('an extent takes in what is not projective', () => {
  // 0 hangs on 3 over the root 1.
  const tree = grow([3, -1, 1, 2]);
  expect([tree.left[2], tree.right[2]]).toEqual([0, 3]);
  expect([tree.left[1], tree.right[1]]).toEqual([0, 3]);
});

test('sentences do not touch, and nothing makes nothing', () => {
  const tree = grow([-1, 0], [1, -1]);
  expect([...tree.head]).toEqual([-1, 0, 3, -1]);
  expect([tree.left[3], tree.right[0]]).toEqual([2, 1]);
  expect(grow().head).toHaveLength(0);
});

/** Heads of a random tree: each token hangs on an earlier one of a random order. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .chain((choices) =>
    fc
      .shuffledSubarray([...choices.keys()], { minLength: choices.length })
      .map((order) => order.map((token, k) => [token, k === 0 ? -1 : order[choices[k]! % k]!] as const)),
  )
  .map((pairs) => pairs.toSorted(([a], [b]) => a - b).map(([, head]) => head));

test('any tree: extents and depths are what walking up gives', () => {
  fc.assert(
    fc.property(trees, trees, (one, other) => {
      const tree = grow(one, other);
      const count = tree.head.length;
      const left = Array.from({ length: count }, (_, i) => i);
      const right = [...left];
      const depth = left.map(() => 0);
      for (let i = 0; i < count; i++) {
        for (let up = tree.head[i]!; up >= 0; up = tree.head[up]!) {
          depth[i]!++;
          left[up] = Math.min(left[up]!, i);
          right[up] = Math.max(right[up]!, i);
        }
      }
      expect([[...tree.left], [...tree.right], [...tree.depth]]).toEqual([left, right, depth]);
      for (let i = 0; i < count; i++) {
        expect(childrenOf(tree, i)).toEqual([...tree.head.keys()].filter((child) => tree.head[child] === i));
      }
    }),
  );
});
