import { describe, expect, test } from 'vitest';
import { Features } from '../../src/analysis/0-network/hash.ts';
import { Scorer } from '../../src/analysis/0-network/network.ts';
import { bestSequence, indexOfMax } from '../../src/analysis/0-network/sequence.ts';
import { encodeNetwork } from '../../src/analysis/0-network/weights.ts';
import { softmax, Trainer, type TrainerOptions } from './trainer.ts';

/** One feature for each of two bits: no sum of weights tells *one of them* from *both or neither*; hidden units do. */
const XOR = [0, 1, 2, 3].map((code) => {
  const features = new Features(4);
  features.add2(1, 0, code & 1);
  features.add2(1, 1, code >> 1);
  return { features, gold: (code & 1) ^ (code >> 1) };
});

function trainXor(options: Partial<TrainerOptions> = {}, rounds = 3000): Trainer {
  const trainer = new Trainer({ labels: ['same', 'one'], bits: 10, hidden: 16, seed: 3, ...options });
  for (let round = 0; round < rounds; round++) {
    const rate = 0.5 * (1 - round / rounds);
    for (const { features, gold } of XOR) trainer.classify(features, gold, rate);
  }
  return trainer;
}

function predictions(trainer: Trainer): number[] {
  return XOR.map(({ features }) => {
    const scores = new Float32Array(2);
    trainer.predict(features, scores);
    return indexOfMax(scores);
  });
}

describe('classify', () => {
  test.each([[{}], [{ direct: true }], [{ direct: true, dropout: 0.2 }]])(
    'learns exclusive or: %j',
    (options) => {
      expect(predictions(trainXor(options))).toEqual(XOR.map(({ gold }) => gold));
    },
  );

  test('direct weights alone cannot', () => {
    const right = predictions(trainXor({ hidden: 0, direct: true })).filter(
      (label, i) => label === XOR[i]!.gold,
    );
    expect(right.length).toBeLessThan(4);
  });

  test('a step lowers the loss', () => {
    const trainer = new Trainer({ labels: ['a', 'b', 'c'], bits: 8, hidden: 4, direct: true });
    const { features } = XOR[0]!;
    const losses = Array.from({ length: 30 }, () => trainer.classify(features, 2, 0.1));
    expect(losses[0]).toBeCloseTo(Math.log(3), 1);
    expect(losses.at(-1)).toBeLessThan(losses[0]! / 2);
  });

  test('an example of no weight teaches nothing', () => {
    const trainer = new Trainer({ labels: ['a', 'b'], bits: 8, hidden: 4, direct: true });
    const { features } = XOR[0]!;
    const first = trainer.classify(features, 1, 0.1, 0);
    expect(trainer.classify(features, 1, 0.1, 0)).toBe(first);
  });
});

describe('sequence', () => {
  // Labels take turns while all words but the first are alike: only the transitions can know.
  const gold = [0, 1, 0, 1, 0, 1, 0, 1];
  const featuresAt = (i: number): Features => {
    const features = new Features(4);
    features.add1(1, 0);
    if (i === 0) features.add1(2, 0);
    return features;
  };

  test('learns what only transitions can tell', () => {
    const trainer = new Trainer({
      labels: ['even', 'odd'],
      bits: 8,
      hidden: 4,
      direct: true,
      sequence: true,
    });
    const losses: number[] = [];
    for (let round = 0; round < 300; round++) losses.push(trainer.sequence(featuresAt, gold, 0.2));
    expect(losses[0]).toBeCloseTo(8 * Math.log(2), 0);
    expect(losses.at(-1)).toBeLessThan(0.5);
    const network = trainer.quantise();
    const scorer = new Scorer(network);
    const scores = new Float32Array(16);
    for (let i = 0; i < 8; i++) scorer.score(featuresAt(i), scores, 2 * i);
    expect([...bestSequence(scores, 8, 2, network.transitions)]).toEqual(gold);
  });

  test('of nothing costs nothing', () => {
    const trainer = new Trainer({ labels: ['a', 'b'], bits: 8, hidden: 4, sequence: true });
    expect(trainer.sequence(() => new Features(), [], 0.1)).toBe(0);
  });
});

describe('quantise', () => {
  test.each([[{}], [{ direct: true }]])('keeps the predictions: %j', (options) => {
    const trainer = trainXor(options);
    const scorer = new Scorer(trainer.quantise());
    for (const { features } of XOR) {
      const [before, after] = [new Float32Array(2), new Float32Array(2)];
      trainer.predict(features, before);
      scorer.score(features, after);
      const size = Math.max(...before.map(Math.abs));
      for (const [k, score] of before.entries()) expect(Math.abs(after[k]! - score)).toBeLessThan(0.1 * size);
    }
  });

  test('stores the rows that were trained, and a high bar leaves out more', () => {
    const trainer = trainXor({ direct: true });
    const rows = (threshold: number) => trainer.quantise(threshold).table.length / trainer.width;
    expect(rows(0)).toBe(4);
    expect(rows(1000)).toBe(0);
  });
});

describe('the features to learn', () => {
  const hashes = XOR.flatMap(({ features }) => [...features.hashes.subarray(0, features.length)]);
  const setOf = (some: readonly number[]) => {
    const bits = new Int32Array(2 ** 12 / 32);
    for (const hash of some) bits[(hash & 4095) >> 5]! |= 1 << (hash & 31);
    return bits;
  };

  test('have rows, the others none', () => {
    const known = trainXor({ direct: true, bits: 12, known: setOf(hashes) });
    expect(known.quantise().present).toEqual(setOf(hashes));
    const half = setOf(hashes.slice(0, 2));
    expect(trainXor({ direct: true, bits: 12, known: half }).quantise().present).toEqual(half);
  });

  test('are learned as well in few rows as in many', () => {
    const network = trainXor({ direct: true, bits: 12, known: setOf(hashes) }).quantise();
    const scores = new Float32Array(2);
    for (const { features, gold } of XOR) {
      new Scorer(network).score(features, scores);
      expect(scores[gold]).toBeGreaterThan(scores[1 - gold]!);
    }
  });

  test('are given up from the least telling', () => {
    const trainer = new Trainer({ labels: ['a', 'b'], bits: 8, hidden: 0, direct: true });
    const one = (value: number) => {
      const features = new Features(4);
      features.add1(1, value);
      return features;
    };
    for (let step = 0; step < 50; step++) trainer.classify(one(1), step % 2, 0.1);
    for (let step = 0; step < 50; step++) trainer.classify(one(2), 0, 0.1);
    trainer.keepRows(1);
    const bit = one(2).hashes[0]! & 255;
    expect([...trainer.quantise().present].map((word, w) => (w === bit >> 5 ? word : 0))).toEqual([
      ...trainer.quantise().present,
    ]);
    expect(trainer.quantise().present[bit >> 5]).toBe(1 << (bit & 31));
  });
});

describe('the seed', () => {
  const bytes = (seed: number) =>
    encodeNetwork(trainXor({ seed, dropout: 0.2, featureDropout: 0.3, direct: true }, 200).quantise());

  test('the same gives the same bytes', () => {
    expect(bytes(7)).toEqual(bytes(7));
  });

  test('another gives others', () => {
    expect(bytes(7)).not.toEqual(bytes(8));
  });
});

test('softmax adds up to one, however large the scores', () => {
  expect([...softmax(Float32Array.of(1000, 1000))]).toEqual([0.5, 0.5]);
  expect([...softmax(Float32Array.of(0, Math.log(3)))].map((p) => p.toFixed(3))).toEqual(['0.250', '0.750']);
});
