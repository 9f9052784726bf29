import type { Features } from '../../src/analysis/0-network/hash.ts';

/** Features are counted by so many bits of their hashes. */
const COUNTED = 26;

/** Collects the features that are seen often enough to be learned, for {@link TrainerOptions.known}. */
export class KnownFeatures {
  /** A bit set over hashes cut to the trainer's bits. */
  readonly bits: Int32Array;
  private readonly least: number;
  private readonly mask: number;
  private readonly counts = new Uint8Array(2 ** COUNTED);

  /** A feature must be seen `least` times, at most 255. */
  constructor(bits: number, least: number) {
    this.bits = new Int32Array(2 ** bits / 32);
    this.mask = 2 ** bits - 1;
    this.least = least;
  }

  see({ hashes, length }: Features): void {
    const { bits, counts, least, mask } = this;
    for (let f = 0; f < length; f++) {
      const at = hashes[f]! >>> (32 - COUNTED);
      if (counts[at]! < least) counts[at]!++;
      const bit = hashes[f]! & mask;
      if (counts[at] === least) bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
}
