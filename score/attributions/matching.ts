/**
 * A maximum one-to-one matching of `left` things with `right` things, pairs allowed by `allowed`, by augmenting
 * paths. Returns for each left thing the index of its partner, or -1.
 */
export function maximumMatching(
  left: number,
  right: number,
  allowed: (leftIndex: number, rightIndex: number) => boolean,
): Int32Array {
  const neighbours = Array.from({ length: left }, (_, i) => {
    const list: number[] = [];
    for (let j = 0; j < right; j++) if (allowed(i, j)) list.push(j);
    return list;
  });
  const ofLeft = new Int32Array(left).fill(-1);
  const ofRight = new Int32Array(right).fill(-1);
  const augment = (i: number, seen: Uint8Array): boolean => {
    for (const j of neighbours[i]!) {
      if (seen[j]) continue;
      seen[j] = 1;
      if (ofRight[j]! >= 0 && !augment(ofRight[j]!, seen)) continue;
      ofRight[j] = i;
      ofLeft[i] = j;
      return true;
    }
    return false;
  };
  for (let i = 0; i < left; i++) augment(i, new Uint8Array(right));
  return ofLeft;
}

/** How many left things {@link maximumMatching} finds a partner for. */
export function matched(ofLeft: Int32Array): number {
  return ofLeft.reduce((sum, partner) => sum + (partner >= 0 ? 1 : 0), 0);
}
