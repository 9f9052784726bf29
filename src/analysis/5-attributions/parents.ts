/** An attribution's anchor and content, in tokens. */
interface Linked {
  readonly anchor: number;
  readonly content: readonly number[];
}

/**
 * For each attribution the index of the one whose content it stands in (the smallest that holds its anchor), or -1. Of
 * two that hold each other, the one with the larger content is the parent, so that no chain runs in a circle.
 */
export function parentsOf(attributions: readonly Linked[]): Int32Array {
  const parents = new Int32Array(attributions.length).fill(-1);
  const holders = new Map<number, number[]>();
  const anchors = new Set(attributions.map(({ anchor }) => anchor));
  for (const [i, { content }] of attributions.entries()) {
    for (const token of content) {
      if (!anchors.has(token)) continue;
      const list = holders.get(token);
      if (list) list.push(i);
      else holders.set(token, [i]);
    }
  }
  for (const [i, { anchor, content }] of attributions.entries()) {
    const larger = (holders.get(anchor) ?? []).filter((h) => h !== i && isLarger(h, i, attributions));
    for (const h of larger) {
      const best = parents[i]!;
      if (best < 0 || attributions[h]!.content.length < attributions[best]!.content.length) parents[i] = h;
    }
    if (content.length === 0) parents[i] = -1;
  }
  return parents;
}

function isLarger(h: number, i: number, attributions: readonly Linked[]): boolean {
  const difference = attributions[h]!.content.length - attributions[i]!.content.length;
  return difference > 0 || (difference === 0 && h < i);
}
