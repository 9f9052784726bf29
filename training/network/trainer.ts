import type { Features } from '../../src/analysis/0-network/hash.ts';
import type { Network } from '../../src/analysis/0-network/network.ts';
import { marginals } from '../../src/analysis/0-network/sequence.ts';
import { FeatureRows } from './feature-rows.ts';
import { Random } from './random.ts';
import { filled, RowTable } from './row-table.ts';

export interface TrainerOptions {
  readonly labels: readonly string[];
  /** The table has `2 ** bits` rows. */
  readonly bits: number;
  readonly hidden: number;
  readonly direct?: boolean;
  /** Learn label-to-label transitions (train with {@link Trainer.sequence}). */
  readonly sequence?: boolean;
  /** Probability of switching a hidden unit off in training. */
  readonly dropout?: number;
  /**
   * Probability of leaving a feature out in training; the finished weights are scaled down to match. High rates (0.5 and
   * more) are the best remedy here against learning reports by heart.
   */
  readonly featureDropout?: number;
  /**
   * The features to learn: a bit set over hashes cut to `bits`. Each has a row of its own, the others have none. Without
   * it, every feature is learned.
   */
  readonly known?: Int32Array;
  readonly seed?: number;
}

/** Where the sums of squared gradients begin: large enough that first steps stay small. */
const START = 1;

/** Width of the random start of hidden weights: enough to tell units apart, too little to drown what is learned. */
const SPREAD = 0.01;

/** One place's features and forward pass, kept for the backward pass. */
interface Place {
  rows: Int32Array;
  count: number;
  sums: Float32Array;
}

/** Trains a {@link Network} in 32-bit floats with AdaGrad (Duchi et al. 2011) and quantises it at the end. */
export class Trainer {
  readonly labels: readonly string[];
  readonly classes: number;
  readonly hidden: number;
  readonly width: number;
  private readonly options: TrainerOptions;
  private readonly mask: number;
  private readonly table: RowTable;
  private readonly rows: FeatureRows;
  /** Where a row's direct weights begin. */
  private readonly wide: number;
  /** Squared gradients so far: one a row for the hidden columns, one for the direct ones. */
  private readonly rowSquares: Float32Array;
  private readonly output: Float32Array;
  private readonly outputSquares: Float32Array;
  private readonly bias: Float32Array;
  private readonly biasSquares: Float32Array;
  readonly transitions: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly random: Random;
  private readonly keep: Float32Array;
  private readonly gradient: Float32Array;
  private deepRates = new Float64Array(128);
  private directRates = new Float64Array(128);
  private readonly places: Place[] = [];
  private used = 0;
  private sequenceScores = new Float32Array(0);

  constructor(options: TrainerOptions) {
    this.options = options;
    this.labels = options.labels;
    this.classes = options.labels.length;
    this.hidden = options.hidden;
    this.width = options.hidden + (options.direct ? this.classes : 0);
    this.mask = 2 ** options.bits - 1;
    this.random = new Random(options.seed ?? 1);
    this.wide = filled(this.hidden);
    this.rows = new FeatureRows(options.bits, options.known ?? null);
    this.table = new RowTable(this.rows.count, this.hidden, this.width - this.hidden);
    const { weights, stride } = this.table;
    this.rowSquares = new Float32Array(2 * this.rows.count).fill(START);
    for (let row = 0; row < this.rows.count; row++) {
      const at = row * stride;
      for (let j = 0; j < this.hidden; j++) weights[at + j] = (this.random.next() - 0.5) * SPREAD;
    }
    this.output = new Float32Array(this.hidden * this.classes);
    this.outputSquares = new Float32Array(this.output.length).fill(START);
    const spread = 2 * Math.sqrt(3 / Math.max(1, this.hidden));
    for (let k = 0; k < this.output.length; k++) this.output[k] = (this.random.next() - 0.5) * spread;
    this.bias = new Float32Array(this.classes);
    this.biasSquares = new Float32Array(this.classes).fill(START);
    this.transitions = new Float32Array(options.sequence ? this.classes ** 2 : 0);
    this.transitionSquares = new Float32Array(this.transitions.length).fill(START);
    this.keep = new Float32Array(this.hidden);
    this.gradient = new Float32Array(stride);
  }

  /** Forgets the places of the last example. */
  reset(): void {
    this.used = 0;
    const dropout = this.options.dropout ?? 0;
    for (let j = 0; j < this.hidden; j++) this.keep[j] = this.random.next() < dropout ? 0 : 1 / (1 - dropout);
  }

  /** Runs one place forward with dropout on, keeping it for {@link backward}; writes `classes` scores. Returns its index. */
  forward(features: Features, scores: Float32Array, offset = 0): number {
    const place = (this.places[this.used] ??= {
      rows: new Int32Array(features.hashes.length),
      count: 0,
      sums: new Float32Array(this.table.stride),
    });
    const leaveOut = this.options.featureDropout ?? 0;
    if (place.rows.length < features.length) place.rows = new Int32Array(features.hashes.length);
    let count = 0;
    for (let f = 0; f < features.length; f++) {
      const row = this.rows.of(features.hashes[f]!);
      if (row < 0 || (leaveOut && this.random.next() < leaveOut)) continue;
      place.rows[count++] = row;
    }
    place.count = count;
    this.table.sum(place.rows, count, place.sums);
    this.scoresOf(place.sums, this.keep, scores, offset);
    return this.used++;
  }

  /** Scores without dropout and without remembering anything, for measuring while training. */
  predict(features: Features, scores: Float32Array, offset = 0): void {
    const rows = new Int32Array(features.length);
    let count = 0;
    for (let f = 0; f < rows.length; f++) {
      const row = this.rows.of(features.hashes[f]!);
      if (row >= 0) rows[count++] = row;
    }
    const sums = new Float32Array(this.table.stride);
    this.table.sum(rows, count, sums);
    this.scoresOf(sums, null, scores, offset);
  }

  /** One AdaGrad step at a place kept by {@link forward}; `slope` is the loss's derivative by each score. */
  backward(index: number, slope: Float32Array | Float64Array, offset: number, rate: number): void {
    const { rows, count, sums } = this.places[index]!;
    const { hidden, classes, wide, output, outputSquares, bias, biasSquares, keep, gradient } = this;
    for (let k = 0; k < classes; k++) {
      const g = slope[offset + k]!;
      if (this.options.direct) gradient[wide + k] = g;
      biasSquares[k]! += g * g;
      bias[k]! -= (rate * g) / Math.sqrt(biasSquares[k]!);
    }
    for (let j = 0; j < hidden; j++) {
      gradient[j] = 0;
      const value = sums[j]! * keep[j]!;
      if (value <= 0) continue;
      const at = j * classes;
      let back = 0;
      for (let k = 0; k < classes; k++) {
        const g = slope[offset + k]!;
        if (g === 0) continue; // Most labels of a parser: this is where its time would go.
        back += g * output[at + k]!;
        const step = g * value;
        const squares = (outputSquares[at + k]! += step * step);
        output[at + k]! -= (rate * step) / Math.sqrt(squares);
      }
      gradient[j] = back * keep[j]!;
    }
    this.step(rows, count, rate);
  }

  /** One softmax cross-entropy step towards label `gold`; returns the loss. */
  classify(features: Features, gold: number, rate: number, weight = 1): number {
    this.reset();
    const scores = new Float32Array(this.classes);
    const place = this.forward(features, scores);
    const slope = softmax(scores);
    const loss = -Math.log(Math.max(1e-12, slope[gold]!));
    slope[gold]! -= 1;
    if (weight !== 1) for (let k = 0; k < slope.length; k++) slope[k]! *= weight;
    this.backward(place, slope, 0, rate);
    return loss;
  }

  /**
   * One conditional-random-field step on a sequence. `extract(i)` gives the features of place i, `gold[i]` its label.
   * Returns the loss (negative log-likelihood).
   */
  sequence(extract: (i: number) => Features, gold: ArrayLike<number>, rate: number, weight = 1): number {
    const { classes, transitions, transitionSquares } = this;
    const length = gold.length;
    if (length === 0) return 0;
    this.reset();
    if (this.sequenceScores.length < length * classes)
      this.sequenceScores = new Float32Array(length * classes * 2);
    const scores = this.sequenceScores;
    for (let i = 0; i < length; i++) this.forward(extract(i), scores, i * classes);
    const { probabilities, forward, backward, logPartition } = marginals(
      scores,
      length,
      classes,
      transitions,
    );
    const pairs = new Float64Array(classes * classes);
    let goldScore = 0;
    for (let i = 0; i < length; i++) {
      goldScore += scores[i * classes + gold[i]!]!;
      if (i === 0) continue;
      goldScore += transitions[gold[i - 1]! * classes + gold[i]!]!;
      pairs[gold[i - 1]! * classes + gold[i]!]! -= 1;
      for (let a = 0; a < classes; a++) {
        for (let b = 0; b < classes; b++) {
          const ab = a * classes + b;
          const here = i * classes + b;
          const joint = forward[here - b - classes + a]! + transitions[ab]! + scores[here]! + backward[here]!;
          pairs[ab]! += Math.exp(joint - logPartition);
        }
      }
    }
    for (let ab = 0; ab < pairs.length; ab++) {
      const g = pairs[ab]! * weight;
      if (g === 0) continue;
      transitionSquares[ab]! += g * g;
      transitions[ab]! -= (rate * g) / Math.sqrt(transitionSquares[ab]!);
    }
    for (let i = 0; i < length; i++) {
      probabilities[i * classes + gold[i]!]! -= 1;
      if (weight !== 1) for (let k = 0; k < classes; k++) probabilities[i * classes + k]! *= weight;
      this.backward(i, probabilities, i * classes, rate);
    }
    return logPartition - goldScore;
  }

  /**
   * The trained weights as 8-bit rows, each column with its own scale. Rows whose largest weight, of 127, does not pass
   * `threshold` (hidden weights count half) are left out: most belong to features that were seen once or twice.
   */
  quantise(threshold = 0): Network {
    const { width, hidden, classes, output } = this;
    const { weights } = this.table;
    const scales = this.columnScales();
    const present = new Int32Array((this.mask + 1) / 32);
    const rows = new Int8Array(this.rows.count * width);
    let at = 0;
    for (let hash = 0; hash <= this.mask; hash++) {
      const row = this.rows.of(hash);
      if (row < 0 || !this.wasTrained(row)) continue;
      let largest = 0;
      for (let j = 0; j < width; j++) {
        const value = Math.round(weights[this.at(row, j)]! / scales[j]!);
        rows[at + j] = value;
        largest = Math.max(largest, Math.abs(value) * (j < hidden ? 0.5 : 1));
      }
      if (largest <= threshold) continue;
      present[hash >> 5]! |= 1 << (hash & 31);
      at += width;
    }
    const share = 1 - (this.options.featureDropout ?? 0);
    return {
      labels: this.labels,
      bits: this.options.bits,
      hidden,
      direct: this.options.direct ?? false,
      present,
      table: rows.slice(0, at),
      output: output.map((weight, k) => weight * scales[Math.floor(k / classes)]! * share),
      bias: this.bias.slice(),
      scale: this.options.direct ? scales.slice(hidden).map((scale) => scale * share) : new Float32Array(0),
      transitions: this.transitions.slice(),
    };
  }

  /** What one step of each column's 8-bit weights is worth. */
  private columnScales(): Float32Array {
    const scales = new Float32Array(this.width).fill(1e-9);
    const { weights } = this.table;
    for (let row = 0; row < this.rows.count; row++) {
      if (!this.rows.has(row)) continue;
      for (let j = 0; j < this.width; j++) {
        scales[j] = Math.max(scales[j]!, Math.abs(weights[this.at(row, j)]!));
      }
    }
    return scales.map((largest) => largest / 127);
  }

  /** A row that no example touched holds only its random start, which would be noise for unseen features. */
  private wasTrained(row: number): boolean {
    return this.rowSquares[2 * row] !== START || this.rowSquares[2 * row + 1] !== START;
  }

  /**
   * Gives up all but the `count` rows that move the scores most, hidden weights counted by what they do to the scores.
   * The steps after it fit the others to their absence. (Counting how often a row is used as well was no better.)
   */
  keepRows(count: number): void {
    const { hidden, classes, output, width } = this;
    const { weights } = this.table;
    const effects = Array.from({ length: hidden }, (_, j) =>
      output.subarray(j * classes, (j + 1) * classes).reduce((sum, weight) => sum + weight ** 2, 0),
    );
    this.rows.keep(count, (row) => {
      if (!this.wasTrained(row)) return 0;
      let sum = 0;
      for (let j = 0; j < width; j++) sum += weights[this.at(row, j)]! ** 2 * (effects[j] ?? 1);
      return sum;
    });
  }

  /** Place of the weight in `row` and column `j`. */
  private at(row: number, j: number): number {
    return row * this.table.stride + (j < this.hidden ? j : this.wide + j - this.hidden);
  }

  private scoresOf(
    sums: Float32Array,
    keep: Float32Array | null,
    scores: Float32Array,
    offset: number,
  ): void {
    const { hidden, classes, wide, output, bias } = this;
    for (let k = 0; k < classes; k++) {
      scores[offset + k] = bias[k]! + (this.options.direct ? sums[wide + k]! : 0);
    }
    for (let j = 0; j < hidden; j++) {
      const value = keep ? sums[j]! * keep[j]! : sums[j]!;
      if (value <= 0) continue;
      const at = j * classes;
      for (let k = 0; k < classes; k++) scores[offset + k]! += value * output[at + k]!;
    }
  }

  /** Every row of a place gets the same gradient; AdaGrad is kept by row, which is several times faster than by weight. */
  private step(rows: Int32Array, count: number, rate: number): void {
    const { table, rowSquares, gradient, hidden, wide } = this;
    let deep = 0;
    let direct = 0;
    for (let j = 0; j < hidden; j++) deep += gradient[j]! ** 2;
    for (let j = wide; j < gradient.length; j++) direct += gradient[j]! ** 2;
    if (deep + direct < 1e-12) return;
    if (this.deepRates.length < count) this.deepRates = new Float64Array(2 * count);
    if (this.directRates.length < count) this.directRates = new Float64Array(2 * count);
    const { deepRates, directRates } = this;
    for (let f = 0; f < count; f++) {
      const row = 2 * rows[f]!;
      deepRates[f] = rate / Math.sqrt((rowSquares[row]! += deep));
      directRates[f] = rate / Math.sqrt((rowSquares[row + 1]! += direct));
    }
    table.step(rows, count, deepRates, gradient, 0, wide);
    table.step(rows, count, directRates, gradient, wide, gradient.length);
  }
}

/** Probabilities of scores, in a new array. */
export function softmax(scores: Float32Array): Float32Array {
  const result = new Float32Array(scores.length);
  let max = -Infinity;
  for (const score of scores) if (score > max) max = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += result[k] = Math.exp(scores[k]! - max);
  for (let k = 0; k < scores.length; k++) result[k]! /= sum;
  return result;
}
