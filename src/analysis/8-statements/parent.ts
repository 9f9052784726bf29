import type { Saying } from './saying.ts';

/**
 * Parents beyond contents inside contents: of two sayings that share their content, the one whose source is not the
 * content's own voice is the outer (*Reuters reported, citing diplomats, that …*: Reuters; *…, the Mail quoted the minister
 * as saying*). Gives the parent's index by saying, or -1 where stage 5's parent stands.
 */
export function stackedParents(sayings: readonly Saying[]): Int32Array {
  const parents = new Int32Array(sayings.length).fill(-1);
  const index = new Map(sayings.map(({ attribution }, i) => [attribution.id, i]));
  const parentOf = (i: number) => {
    const given = sayings[i]!.attribution.parent;
    return parents[i]! >= 0 ? parents[i]! : given === null ? -1 : (index.get(given) ?? -1);
  };
  const isAbove = (i: number, other: number): boolean => {
    for (let at = other, steps = 0; at >= 0 && steps <= sayings.length; at = parentOf(at), steps++)
      if (at === i) return true;
    return false;
  };
  for (let i = 1; i < sayings.length; i++) {
    for (let j = Math.max(0, i - NEAR); j < i; j++) {
      if (!shareContent(sayings[j]!, sayings[i]!)) continue;
      const [outer, inner] = orderOf(sayings[j]!, sayings[i]!) ? [j, i] : [i, j];
      if (parentOf(inner) < 0 && !isAbove(inner, outer)) parents[inner] = outer;
    }
  }
  return parents;
}

/** Stacked sources stand side by side. */
const NEAR = 3;
/** Contents that share so much of their words are one content read twice. */
const SHARED = 0.8;

function shareContent(a: Saying, b: Saying): boolean {
  if (a.sentence !== b.sentence || a.anchor < 0 || b.anchor < 0 || !a.content.length) return false;
  if (a.source.length === 0 || b.source.length === 0) return false;
  const inside = new Set(a.content);
  const both = b.content.filter((token) => inside.has(token)).length;
  return both >= SHARED * Math.max(a.content.length, b.content.length);
}

/** Whether the first is the outer: the one named first reports the other (*CNN said, citing …*). */
function orderOf(first: Saying, second: Saying): boolean {
  return first.anchor < second.anchor;
}
