import type { Words } from './words.ts';

/** Words a fingerprint is made of. */
const GRAM = 4;

/** Of so many neighbouring fingerprints at least one is kept: common runs of GRAM + WINDOW − 1 words are always found. */
const WINDOW = 4;

/**
 * Fingerprints by winnowing (Schleimer, Wilkerson and Aiken 2003): of the hashes of all runs of four words, the least of
 * every four neighbours. Two contents that share a run of seven words share a fingerprint, wherever the run stands, which
 * is what truncated and stitched quotations need (MinHash compares wholes). Distinct, 32-bit, rising.
 */
export function fingerprintsOf({ keys }: Words): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + GRAM <= keys.length; i++) hashes.push(hashOf(keys, i));
  if (hashes.length === 0) return [];
  const chosen = new Set<number>();
  for (let i = 0; i + WINDOW <= hashes.length; i++) chosen.add(Math.min(...hashes.slice(i, i + WINDOW)));
  if (hashes.length < WINDOW) chosen.add(Math.min(...hashes));
  return [...chosen].sort((a, b) => a - b);
}

/** FNV-1a over the words of a run, a NUL after each. */
function hashOf(keys: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + GRAM; i++) {
    const key = keys[i]!;
    for (let k = 0; k < key.length; k++) hash = Math.imul(hash ^ key.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
