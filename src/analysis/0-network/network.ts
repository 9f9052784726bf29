import type { Features } from './hash.ts';
import { BATCH, type Kernel, kernelOf } from './kernel.ts';

/**
 * Trained weights of a small network over hashed sparse features ("hashing trick", Weinberger et al. 2009):
 * each active feature picks one row of `table`; the rows are summed; the first `hidden` sums pass a ReLU and an output
 * layer, the other `labels.length` sums go straight to the label scores (a wide-and-deep model, Cheng et al. 2016).
 * Rows are 8-bit integers, so sums are exact and the same on every machine.
 */
export interface Network {
  readonly labels: readonly string[];
  /** Feature hashes are cut to this many bits (5 at least): they pick one of `2 ** bits` rows. */
  readonly bits: number;
  readonly hidden: number;
  /** Whether rows end with one direct weight a label. */
  readonly direct: boolean;
  /** One bit a row, set where the row is not all zero: bit `r & 31` of word `r >> 5`. Only such rows are stored. */
  readonly present: Int32Array;
  /** The stored rows in order, each of `hidden + (direct ? labels.length : 0)` weights. */
  readonly table: Int8Array;
  /** Output layer, `hidden` rows of `labels.length`, the table's column scales folded in. */
  readonly output: Float32Array;
  /** One a label. */
  readonly bias: Float32Array;
  /** Scale of each direct column (empty without direct weights). */
  readonly scale: Float32Array;
  /** Scores of label b after label a at `a * labels.length + b`, for sequence models; empty otherwise. */
  readonly transitions: Float32Array;
}

/** Weights a row. */
export function widthOf({ hidden, direct, labels }: Pick<Network, 'hidden' | 'direct' | 'labels'>): number {
  return hidden + (direct ? labels.length : 0);
}

/**
 * Computes label scores for one network. Scorers of one network share scratch memory: finish with what one has summed
 * before the next one sums.
 */
export class Scorer {
  readonly network: Network;
  private readonly kernel: Kernel;
  /** Each word of `present`, followed by how many rows are stored before its own: side by side for the cache. */
  private readonly places: Int32Array;

  constructor(network: Network, kernel = kernelOf(network, widthOf(network))) {
    this.network = network;
    this.kernel = kernel;
    this.places = placesOf(network.present);
  }

  /** Writes the score of each label, for the active `features`, to `scores[offset …]`. */
  score(features: Features, scores: Float32Array, offset = 0): void {
    this.sumRows(features);
    this.scoreLabels(scores, 0, this.network.bias.length, offset);
  }

  /** How many sums {@link sumInto} fills. */
  get width(): number {
    return this.kernel.sums.length;
  }

  /** Writes the summed rows of the active `features` to `sums[at … at + width)`. */
  sumInto(features: Features, sums: Int32Array, at: number): void {
    this.sumRows(features);
    sums.set(this.kernel.sums, at);
  }

  /**
   * Like {@link score}, with the rows of some features summed before: `first` (from `firstAt`) and `second` are sums,
   * by {@link sumInto}, that many places share (a token's own features, a cue's own features).
   */
  scoreWith(
    features: Features,
    first: Int32Array,
    firstAt: number,
    second: Int32Array,
    scores: Float32Array,
    offset: number,
  ): void {
    this.sumRows(features);
    const { sums } = this.kernel;
    for (let j = 0; j < sums.length; j++) sums[j]! += first[firstAt + j]! + second[j]!;
    this.scoreLabels(scores, 0, this.network.bias.length, offset);
  }

  /** Sums the rows of the active `features`; the sums stay until the next call. */
  sumRows(features: Features): void {
    const { hashes, length } = features;
    const { kernel, places } = this;
    const { starts } = kernel;
    const mask = 2 ** this.network.bits - 1;
    kernel.sums.fill(0);
    for (let from = 0; from < length; from += BATCH) {
      const end = Math.min(length, from + BATCH);
      let count = 0;
      // A row that is not stored is overwritten by the next one: no branch to guess wrong.
      for (let f = from; f < end; f++) {
        const row = hashes[f]! & mask;
        const at = (row >> 5) << 1;
        const word = places[at]!;
        const bit = row & 31;
        starts[count] = kernel.startOf(places[at + 1]! + ones(word & ((1 << bit) - 1)));
        count += (word >>> bit) & 1;
      }
      kernel.add(count);
    }
  }

  /** Writes the scores of the labels `[from, to)`, for the features last summed, to `scores[offset + label]`. */
  scoreLabels(scores: Float32Array, from: number, to: number, offset = 0): void {
    const { kernel } = this;
    kernel.score(from, to);
    for (let k = from; k < to; k++) scores[offset + k] = kernel.scores[k]!;
  }
}

const placesOfSets = new WeakMap<Int32Array, Int32Array>();

function placesOf(present: Int32Array): Int32Array {
  const known = placesOfSets.get(present);
  if (known) return known;
  const places = new Int32Array(2 * present.length);
  ranksOf(present).forEach((rank, w) => {
    places[2 * w] = present[w]!;
    places[2 * w + 1] = rank;
  });
  placesOfSets.set(present, places);
  return places;
}

/** How many bits are set before each word of a bit set. */
export function ranksOf(bits: Int32Array): Int32Array {
  const ranks = new Int32Array(bits.length);
  for (let w = 1; w < ranks.length; w++) ranks[w] = ranks[w - 1]! + ones(bits[w - 1]!);
  return ranks;
}

/** How many bits of a bit set are set. */
export function countOf(bits: Int32Array): number {
  return bits.reduce((sum, word) => sum + ones(word), 0);
}

/** How many bits of a 32-bit word are set. */
export function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
