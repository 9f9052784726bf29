import type { Features } from './hash.ts';

/**
 * Trained weights of a small network over hashed sparse features ("hashing trick", Weinberger et al. 2009):
 * each active feature picks one row of `table`; the rows are summed; the first `hidden` sums pass a ReLU and an output
 * layer, the other `labels.length` sums go straight to the label scores (a wide-and-deep model, Cheng et al. 2016).
 * Rows are 8-bit integers, so sums are exact and the same on every machine.
 */
export interface Network {
  readonly labels: readonly string[];
  /** The table has `2 ** bits` rows. */
  readonly bits: number;
  readonly hidden: number;
  /** Whether rows end with one direct weight a label. */
  readonly direct: boolean;
  /** Row-major, `2 ** bits` rows of `hidden + (direct ? labels.length : 0)` weights. */
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

/** Computes label scores for one network; holds scratch memory only, so one scorer serves one thread. */
export class Scorer {
  readonly network: Network;
  /** Weights a row: the length of the arrays that {@link sum} fills. */
  readonly width: number;
  private readonly sums: Int32Array;

  constructor(network: Network) {
    this.network = network;
    this.width = network.hidden + (network.direct ? network.labels.length : 0);
    this.sums = new Int32Array(this.width);
  }

  /** Writes the score of each label, for the active `features`, to `scores[offset …]`. */
  score(features: Features, scores: Float32Array, offset = 0): void {
    this.sums.fill(0);
    this.sum(features, this.sums, 0);
    this.scoreSums(this.sums, scores, offset);
  }

  /**
   * Like {@link score}, with the rows of some features summed before: `first` and `second` are windows of `width`
   * sums, from {@link sum}, that many places share (a token's own features, a cue's own features).
   */
  scoreWith(
    features: Features,
    first: Int32Array,
    firstAt: number,
    second: Int32Array,
    scores: Float32Array,
    offset: number,
  ): void {
    const { sums, width } = this;
    for (let j = 0; j < width; j++) sums[j] = first[firstAt + j]! + second[j]!;
    this.sum(features, sums, 0);
    this.scoreSums(sums, scores, offset);
  }

  /** Adds the rows of the active `features` to `sums[at … at + width)`. */
  sum(features: Features, sums: Int32Array, at: number): void {
    const { table, bits } = this.network;
    const { width } = this;
    const mask = 2 ** bits - 1;
    const { hashes, length } = features;
    for (let f = 0; f < length; f++) {
      const row = (hashes[f]! & mask) * width;
      for (let j = 0; j < width; j++) sums[at + j]! += table[row + j]!;
    }
  }

  private scoreSums(sums: Int32Array, scores: Float32Array, offset: number): void {
    const { hidden, direct, output, bias, scale } = this.network;
    const labels = bias.length;
    for (let k = 0; k < labels; k++) {
      scores[offset + k] = bias[k]! + (direct ? sums[hidden + k]! * scale[k]! : 0);
    }
    for (let j = 0; j < hidden; j++) {
      const value = sums[j]!;
      if (value <= 0) continue;
      const row = j * labels;
      for (let k = 0; k < labels; k++) scores[offset + k]! += value * output[row + k]!;
    }
  }
}
