import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../../training/network/random.ts';
import { Features } from './hash.ts';
import { type Network, Scorer } from './network.ts';

/** A network of random weights that stores about `share` of its rows. */
function randomNetwork(seed: number, bits: number, hidden: number, labels: number, share: number): Network {
  const random = new Random(seed);
  const direct = seed % 2 === 0;
  const present = new Int32Array(2 ** bits / 32);
  let stored = 0;
  for (let row = 0; row < 2 ** bits; row++) {
    if (random.next() >= share) continue;
    present[row >> 5]! |= 1 << (row & 31);
    stored++;
  }
  const floats = (count: number) => Float32Array.from({ length: count }, () => random.next() - 0.5);
  return {
    labels: Array.from({ length: labels }, (_, k) => `label ${k}`),
    bits,
    hidden,
    direct,
    present,
    table: Int8Array.from({ length: stored * (hidden + (direct ? labels : 0)) }, () => random.below(256)),
    output: floats(hidden * labels),
    bias: floats(labels),
    scale: floats(direct ? labels : 0),
    transitions: new Float32Array(0),
  };
}

/** The scores as the definition of a {@link Network} has them, one row after another. */
function naiveScores(network: Network, hashes: Iterable<number>): number[] {
  const { labels, bits, hidden, direct, present, table, output, bias, scale } = network;
  const width = hidden + (direct ? labels.length : 0);
  const placeOf: number[] = [];
  let stored = 0;
  for (let row = 0; row < 2 ** bits; row++)
    placeOf.push((present[row >> 5]! >>> (row & 31)) & 1 ? stored++ : -1);
  const sums = new Array<number>(width).fill(0);
  for (const hash of hashes) {
    const place = placeOf[(hash >>> 0) % 2 ** bits]!;
    if (place >= 0) for (let j = 0; j < width; j++) sums[j]! += table[place * width + j]!;
  }
  return labels.map((_, k) => {
    let score = bias[k]! + (direct ? sums[hidden + k]! * scale[k]! : 0);
    for (let j = 0; j < hidden; j++) score += Math.max(0, sums[j]!) * output[j * labels.length + k]!;
    return score;
  });
}

function featuresOf(values: readonly number[]): Features {
  const features = new Features(4);
  for (const value of values) features.add1(1, value);
  return features;
}

const hashesOf = ({ hashes, length }: Features) => hashes.subarray(0, length);

/** Equal but for the rounding of 32-bit floats. */
function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
  const size = Math.max(1, ...expected.map(Math.abs));
  for (const [k, value] of expected.entries()) expect(Math.abs(actual[k]! - value)).toBeLessThan(1e-4 * size);
}

const shapes = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  bits: fc.integer({ min: 5, max: 9 }),
  hidden: fc.integer({ min: 1, max: 20 }),
  labels: fc.integer({ min: 1, max: 9 }),
  share: fc.constantFrom(0, 0.1, 0.5, 1),
});
const values = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 700 });

describe('Scorer', () => {
  test('scores are the naive sum of the rows, absent rows counting nothing', () => {
    fc.assert(
      fc.property(shapes, values, ({ seed, bits, hidden, labels, share }, some) => {
        const network = randomNetwork(seed, bits, hidden, labels, share);
        const features = featuresOf(some);
        const scores = new Float32Array(labels);
        new Scorer(network).score(features, scores);
        expectClose(scores, naiveScores(network, hashesOf(features)));
      }),
      { numRuns: 200 },
    );
  });

  test.each([255, 256, 257, 512, 1000])('%d features at once', (count) => {
    // The same extreme row again and again is the worst that the packed sums can meet.
    const network = randomNetwork(2, 5, 6, 3, 1);
    const extreme = { ...network, table: network.table.map((_, i) => (i % 2 ? 127 : -128)) };
    const features = featuresOf(new Array<number>(count).fill(5));
    const scores = new Float32Array(3);
    new Scorer(extreme).score(features, scores);
    expectClose(scores, naiveScores(extreme, hashesOf(features)));
  });

  test('scores do not depend on what was scored before', () => {
    const scorer = new Scorer(randomNetwork(4, 6, 8, 3, 0.7));
    const [first, again] = [new Float32Array(3), new Float32Array(3)];
    scorer.score(featuresOf([1, 2, 3]), first);
    scorer.score(featuresOf([4, 5]), again);
    scorer.score(featuresOf([1, 2, 3]), again);
    expect(again).toEqual(first);
  });

  test('scoreWith of features summed before equals score of all of them', () => {
    fc.assert(
      fc.property(shapes, values, values, values, ({ seed, bits, hidden, labels, share }, a, b, c) => {
        const scorer = new Scorer(randomNetwork(seed, bits, hidden, labels, share));
        const { width } = scorer;
        const first = new Int32Array(3 * width);
        const second = new Int32Array(width);
        scorer.sumInto(featuresOf(a), first, width);
        scorer.sumInto(featuresOf(b), second, 0);
        const shared = new Float32Array(labels + 2);
        scorer.scoreWith(featuresOf(c), first, width, second, shared, 2);
        const whole = new Float32Array(labels + 2);
        scorer.score(featuresOf([...a, ...b, ...c]), whole, 2);
        expect(shared).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  test('scoreLabels writes the labels asked for and leaves the others', () => {
    const network = randomNetwork(6, 6, 5, 4, 0.8);
    const scorer = new Scorer(network);
    const features = featuresOf([1, 2, 3, 4]);
    const all = new Float32Array(4);
    scorer.score(features, all);
    const some = new Float32Array(4).fill(99);
    scorer.sumRows(features);
    scorer.scoreLabels(some, 1, 3);
    expect([...some]).toEqual([99, all[1], all[2], 99]);
  });
});
