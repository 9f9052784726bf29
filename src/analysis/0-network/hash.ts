/**
 * Integer hashing of features, so that no string is built while reading.
 * The mixing steps are those of MurmurHash3 (Appleby, public domain): cheap with `Math.imul`, the same on every engine.
 */

/** Folds `value` into the running hash `seed`; both are taken as 32-bit integers. */
export function mix(seed: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = seed ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/** Final avalanche of a hash made with {@link mix}; returns an unsigned 32-bit integer. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of the code units `[start, end)` of `text` (all of it by default), as a signed 32-bit integer. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x9747b28c ^ (end - start);
  for (let i = start; i < end; i++) h = mix(h, text.charCodeAt(i));
  return finish(h) | 0;
}

/** The features that are active at one place: hashes waiting to be looked up in a {@link Network}. */
export class Features {
  /** Unmasked 32-bit feature hashes; only the first `length` entries count. */
  hashes: Int32Array;
  length = 0;

  constructor(capacity = 256) {
    this.hashes = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  /** Adds the feature `template` with one value. */
  add1(template: number, a: number): void {
    this.push(finish(mix(template, a)));
  }

  /** Adds the feature `template` with a pair of values. */
  add2(template: number, a: number, b: number): void {
    this.push(finish(mix(mix(template, a), b)));
  }

  /** Adds the feature `template` with three values. */
  add3(template: number, a: number, b: number, c: number): void {
    this.push(finish(mix(mix(mix(template, a), b), c)));
  }

  /** Adds the feature `template` with four values. */
  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.push(finish(mix(mix(mix(mix(template, a), b), c), d)));
  }

  /** Adds all features of `other`. */
  append(other: Features): void {
    for (let f = 0; f < other.length; f++) this.push(other.hashes[f]!);
  }

  private push(hash: number): void {
    if (this.length === this.hashes.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.length++] = hash;
  }
}
