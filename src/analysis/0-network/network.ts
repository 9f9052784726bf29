import type { Features } from './hash.ts';

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

/** Computes label scores for one network; holds scratch memory only, so one scorer serves one thread. */
export class Scorer {
  readonly network: Network;
  private readonly rows: PackedRows;
  /** Words a row. */
  private readonly stride: number;
  private readonly sums: Int32Array;
  private readonly starts: Int32Array = new Int32Array(BATCH);

  constructor(network: Network) {
    this.network = network;
    this.rows = packedRows(network);
    this.stride = strideOf(network);
    this.sums = new Int32Array(4 * this.stride);
  }

  /** Writes the score of each label, for the active `features`, to `scores[offset …]`. */
  score(features: Features, scores: Float32Array, offset = 0): void {
    this.sumRows(features);
    this.scoreLabels(scores, 0, this.network.bias.length, offset);
  }

  /** How many sums {@link sumInto} fills. */
  get width(): number {
    return this.sums.length;
  }

  /** Writes the summed rows of the active `features` to `sums[at … at + width)`. */
  sumInto(features: Features, sums: Int32Array, at: number): void {
    this.sumRows(features);
    sums.set(this.sums, at);
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
    const { sums } = this;
    for (let j = 0; j < sums.length; j++) sums[j]! += first[firstAt + j]! + second[j]!;
    this.scoreLabels(scores, 0, this.network.bias.length, offset);
  }

  /** Sums the rows of the active `features`; the sums stay until the next call. */
  sumRows(features: Features): void {
    const { hashes, length } = features;
    this.sums.fill(0);
    const { starts, stride } = this;
    const { present, ranks } = this.rows;
    const mask = 2 ** this.network.bits - 1;
    let count = 0;
    for (let f = 0; f < length; f++) {
      const row = hashes[f]! & mask;
      const word = present[row >> 5]!;
      const bit = row & 31;
      if (!((word >>> bit) & 1)) continue;
      starts[count++] = (ranks[row >> 5]! + ones(word & ((1 << bit) - 1))) * stride;
      if (count < BATCH) continue;
      this.addBatch(count);
      count = 0;
    }
    this.addBatch(count);
  }

  /** Writes the scores of the labels `[from, to)`, for the features last summed, to `scores[offset + label]`. */
  scoreLabels(scores: Float32Array, from: number, to: number, offset = 0): void {
    const { hidden, direct, output, bias, scale } = this.network;
    const labels = bias.length;
    const sums = this.sums;
    for (let k = from; k < to; k++) {
      scores[offset + k] = bias[k]! + (direct ? sums[hidden + k]! * scale[k]! : 0);
    }
    for (let j = 0; j < hidden; j++) {
      const value = sums[j]!;
      if (value <= 0) continue;
      const row = j * labels;
      for (let k = from; k < to; k++) scores[offset + k]! += value * output[row + k]!;
    }
  }

  /**
   * Adds up to {@link BATCH} rows, four weights a step: the bytes of a word are summed in two 16-bit lanes of two
   * numbers (255 × 256 still fits a lane), and the 128 of each weight is taken off at the end.
   */
  private addBatch(count: number): void {
    const { stride, sums, starts } = this;
    const { packed } = this.rows;
    const excess = 128 * count;
    for (let w = 0; w < stride; w += 2) {
      let even = 0;
      let odd = 0;
      let even2 = 0;
      let odd2 = 0;
      for (let f = 0; f < count; f++) {
        const at = starts[f]! + w;
        const word = packed[at]!;
        const word2 = packed[at + 1]!;
        even = (even + (word & 0xff00ff)) | 0;
        odd = (odd + ((word >>> 8) & 0xff00ff)) | 0;
        even2 = (even2 + (word2 & 0xff00ff)) | 0;
        odd2 = (odd2 + ((word2 >>> 8) & 0xff00ff)) | 0;
      }
      const j = 4 * w;
      sums[j]! += (even & 0xffff) - excess;
      sums[j + 1]! += (odd & 0xffff) - excess;
      sums[j + 2]! += (even >>> 16) - excess;
      sums[j + 3]! += (odd >>> 16) - excess;
      sums[j + 4]! += (even2 & 0xffff) - excess;
      sums[j + 5]! += (odd2 & 0xffff) - excess;
      sums[j + 6]! += (even2 >>> 16) - excess;
      sums[j + 7]! += (odd2 >>> 16) - excess;
    }
  }
}

/** Rows that fit two 16-bit lanes without overflow. */
const BATCH = 256;

/** A network's stored rows, four weights a 32-bit word (each plus 128), and where to find them. */
interface PackedRows {
  readonly packed: Int32Array;
  readonly present: Int32Array;
  /** How many rows are stored before those of each word of `present`. */
  readonly ranks: Int32Array;
}

/** The packed rows of each network in use, made once. */
const packedTables = new WeakMap<Network, PackedRows>();

/** 32-bit words a row, rounded up to an even number. */
function strideOf(network: Network): number {
  return 2 * Math.ceil(widthOf(network) / 8);
}

function packedRows(network: Network): PackedRows {
  const known = packedTables.get(network);
  if (known) return known;
  const { table, present } = network;
  const width = widthOf(network);
  const rows = table.length / width;
  const stride = 4 * strideOf(network);
  const bytes = new Uint8Array(rows * stride);
  if (stride === width) bytes.set(table);
  else for (let r = 0; r < rows; r++) bytes.set(table.subarray(r * width, (r + 1) * width), r * stride);
  const packed = new Int32Array(bytes.buffer);
  for (let i = 0; i < packed.length; i++) packed[i]! ^= 0x80808080;
  const ranks = new Int32Array(present.length);
  for (let w = 1; w < ranks.length; w++) ranks[w] = ranks[w - 1]! + ones(present[w - 1]!);
  const made = { packed, present, ranks };
  packedTables.set(network, made);
  return made;
}

/** How many bits of a 32-bit word are set. */
export function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
