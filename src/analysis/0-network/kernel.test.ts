import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../../training/network/random.ts';
import { BATCH, Kernel } from './kernel.ts';
import type { Network } from './network.ts';
import { wasmKernel } from './wasm-kernel.ts';

const plain = () => null;

/** A network whose rows are all stored, its weights at both ends of their range as often as between them. */
function network(seed: number, hidden: number, labels: number): Network {
  const random = new Random(seed);
  const direct = seed % 2 === 0;
  const floats = (count: number) => Float32Array.from({ length: count }, () => random.next() - 0.5);
  const weight = () => [-128, 127, random.below(256) - 128][random.below(3)]!;
  return {
    labels: Array.from({ length: labels }, (_, k) => `label ${k}`),
    bits: 6,
    hidden,
    direct,
    present: Int32Array.of(-1, -1),
    table: Int8Array.from({ length: 64 * (hidden + (direct ? labels : 0)) }, weight),
    output: floats(hidden * labels),
    bias: floats(labels),
    scale: floats(direct ? labels : 0),
    transitions: new Float32Array(0),
  };
}

/** The sums and scores of some rows, those of each batch and those of the labels `[from, end)` apart. */
function work(kernel: Kernel, batches: readonly number[][], from: number): [Int32Array, Float32Array] {
  kernel.sums.fill(0);
  for (const rows of batches) {
    rows.forEach((row, k) => {
      kernel.starts[k] = kernel.startOf(row);
    });
    kernel.add(rows.length);
  }
  kernel.score(0, from);
  const first = kernel.scores.slice(0, from);
  kernel.score(from, kernel.scores.length);
  return [kernel.sums.slice(), Float32Array.of(...first, ...kernel.scores.subarray(from))];
}

describe('Kernel', () => {
  test('this engine runs the vector loops', () => {
    expect(wasmKernel(16)).not.toBeNull();
  });

  test('vector loops and plain code give the same bits', () => {
    const batch = fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: BATCH });
    const shape = fc.tuple(fc.nat(1e6), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(
        shape,
        fc.array(batch, { maxLength: 3 }),
        fc.nat(),
        ([seed, hidden, labels], batches, cut) => {
          const made = network(seed, hidden, labels);
          const width = hidden + (made.direct ? labels : 0);
          const from = cut % (labels + 1);
          const vectors = work(new Kernel(made, width), batches, from);
          expect(vectors).toEqual(work(new Kernel(made, width, plain), batches, from));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([-128, 127])('a full batch of the extreme weight %d does not overflow', (weight) => {
    const made = { ...network(1, 20, 2), table: new Int8Array(64 * 20).fill(weight) };
    const batch = new Array<number>(BATCH).fill(3);
    for (const kernel of [new Kernel(made, 20), new Kernel(made, 20, plain)]) {
      const [sums] = work(kernel, [batch, batch], 0);
      expect([...sums.subarray(0, 20)]).toEqual(new Array(20).fill(2 * BATCH * weight));
    }
  });
});
