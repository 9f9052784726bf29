import { countOf, ones, ranksOf } from '../../src/analysis/0-network/network.ts';

/** Which row of the weights each feature has, by its hash. */
export class FeatureRows {
  readonly count: number;
  private readonly mask: number;
  private readonly known: Int32Array | null;
  private readonly ranks: Int32Array;
  private readonly dropped: Uint8Array;

  /**
   * Hashes are cut to `bits`. With `known`, a bit set over such hashes, only the features in it have rows, each its own;
   * without, there is a row for every such hash.
   */
  constructor(bits: number, known: Int32Array | null) {
    this.mask = 2 ** bits - 1;
    this.known = known;
    this.ranks = known ? ranksOf(known) : new Int32Array(0);
    this.count = known ? countOf(known) : 2 ** bits;
    this.dropped = new Uint8Array(this.count);
  }

  /** The feature's row, or -1 where it has none. */
  of(hash: number): number {
    const { known } = this;
    let row = hash & this.mask;
    if (known) {
      const word = known[row >> 5]!;
      if (!((word >>> (row & 31)) & 1)) return -1;
      row = this.ranks[row >> 5]! + ones(word & ((1 << (row & 31)) - 1));
    }
    return this.dropped[row] ? -1 : row;
  }

  has(row: number): boolean {
    return this.dropped[row] === 0;
  }

  /** Gives up all but the `count` rows of the largest `worth`, and those as large as the least of them. */
  keep(count: number, worth: (row: number) => number): void {
    if (count >= this.count) return;
    const worths = Float64Array.from({ length: this.count }, (_, row) => worth(row));
    const least = worths.slice().sort()[this.count - count]!;
    worths.forEach((value, row) => {
      if (value < least) this.dropped[row] = 1;
    });
  }
}
