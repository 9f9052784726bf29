import { Random } from '../network/random.ts';

/**
 * Skip-gram word vectors with negative sampling (Mikolov et al. 2013) over a small window, with a separate table of
 * context vectors for what stands far before, just before, just after and far after the word (Ling et al. 2015). So
 * words come out near each other when they fill the same slot (*said*, *claimed*), not when they share a topic.
 */
export interface SkipGramOptions {
  readonly dimensions: number;
  readonly epochs: number;
  readonly negatives: number;
  /** First learning rate; falls linearly to zero. */
  readonly rate: number;
  /** Words more frequent than this share of all tokens are thinned as centres (never as contexts). */
  readonly thinning: number;
  readonly seed: number;
}

/** Distance from the word → which context table; and how often such a pair is used. */
const SLOTS = [
  { offset: -3, table: 0, share: 0.34 },
  { offset: -2, table: 0, share: 0.67 },
  { offset: -1, table: 1, share: 1 },
  { offset: 1, table: 2, share: 1 },
  { offset: 2, table: 3, share: 0.67 },
  { offset: 3, table: 3, share: 0.34 },
];
const TABLES = 4;
const REACH = 6;
const SIGMOID = Float32Array.from({ length: 1025 }, (_, i) => 1 / (1 + Math.exp(-REACH * (i / 512 - 1))));

/**
 * Trains vectors on `words`, a stream of word ids below `size` in which -1 ends a text.
 * Returns `size × dimensions` floats, row-major.
 */
export function trainSkipGram(words: Int32Array, size: number, options: SkipGramOptions): Float32Array {
  const { dimensions, epochs, seed } = options;
  const random = new Random(seed);
  const vectors = new Float32Array(size * dimensions);
  for (let i = 0; i < vectors.length; i++) vectors[i] = (random.next() - 0.5) / dimensions;
  const contexts = Array.from({ length: TABLES }, () => new Float32Array(size * dimensions));
  const counts = countsOf(words, size);
  const keep = keepShares(counts, options.thinning);
  const noise = noiseTable(counts);
  const total = words.length * epochs;
  const delta = new Float32Array(dimensions);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word < 0 || random.next() > keep[word]!) continue;
      const rate = options.rate * Math.max(1e-4, 1 - (epoch * words.length + at) / total);
      trainCentre(at, rate);
    }
  }
  return vectors;

  function trainCentre(at: number, rate: number): void {
    const row = words[at]! * dimensions;
    for (const { offset, table, share } of SLOTS) {
      if (share < 1 && random.next() > share) continue;
      const context = contextAt(words, at, offset);
      if (context < 0) continue;
      const output = contexts[table]!;
      delta.fill(0);
      step(output, row, context * dimensions, 1, rate);
      for (let n = 0; n < options.negatives; n++) {
        const drawn = noise[random.below(noise.length)]!;
        if (drawn !== context) step(output, row, drawn * dimensions, 0, rate);
      }
      for (let j = 0; j < dimensions; j++) vectors[row + j]! += delta[j]!;
    }
  }

  function step(output: Float32Array, row: number, other: number, label: number, rate: number): void {
    let dot = 0;
    for (let j = 0; j < dimensions; j++) dot += vectors[row + j]! * output[other + j]!;
    const clipped = Math.min(REACH, Math.max(-REACH, dot));
    const slope = rate * (label - SIGMOID[Math.round((clipped / REACH + 1) * 512)]!);
    for (let j = 0; j < dimensions; j++) {
      delta[j]! += slope * output[other + j]!;
      output[other + j]! += slope * vectors[row + j]!;
    }
  }
}

/** The word at `at + offset`, or -1 when a text ends in between. */
function contextAt(words: Int32Array, at: number, offset: number): number {
  const step = offset < 0 ? -1 : 1;
  for (let i = at + step; ; i += step) {
    if (i < 0 || i >= words.length || words[i]! < 0) return -1;
    if (i === at + offset) return words[i]!;
  }
}

function countsOf(words: Int32Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const word of words) if (word >= 0) counts[word]!++;
  return counts;
}

function keepShares(counts: Float64Array, thinning: number): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => {
    const ratio = (thinning * total) / Math.max(1, count);
    return Math.min(1, Math.sqrt(ratio) + ratio);
  });
}

/** Words as often as their count to the power 3/4, for drawing negatives. */
function noiseTable(counts: Float64Array): Int32Array {
  const table = new Int32Array(1 << 20);
  const powers = counts.map((count) => count ** 0.75);
  const total = powers.reduce((sum, power) => sum + power, 0);
  let word = 0;
  let reached = powers[0]! / total;
  for (let i = 0; i < table.length; i++) {
    while ((i + 0.5) / table.length > reached && word < powers.length - 1) reached += powers[++word]! / total;
    table[i] = word;
  }
  return table;
}
