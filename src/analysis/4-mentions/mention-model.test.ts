import { expect, test } from 'vitest';
import type { Network } from '../0-network/network.ts';
import { decodeMentionModel, encodeMentionModel } from './mention-model.ts';
import { compileMentionLists } from './mention-words.ts';

const words = compileMentionLists({ names: [], words: [] });
const network = (label: string): Network => ({
  labels: ['O', label],
  bits: 5,
  hidden: 2,
  direct: true,
  present: Int32Array.of(0x0f00_00f0),
  table: Int8Array.from({ length: 32 }, (_, i) => i - 16),
  output: Float32Array.of(1, 2, 3, 4),
  bias: Float32Array.of(0.5, -0.5),
  scale: Float32Array.of(1, 2),
  transitions: new Float32Array(0),
});

test('a model is read back as it was written', () => {
  const model = decodeMentionModel(encodeMentionModel(network('person'), network('noun')), words);
  expect(model.names.labels).toEqual(['O', 'person']);
  expect(model.nouns.labels).toEqual(['O', 'noun']);
  expect(model.names.table).toEqual(network('person').table);
});

test.each([[''], ['onrecord-network 2\n'], ['onrecord-mentions 1 x\n']])(
  '%j is not a mention model',
  (text) => {
    expect(() => decodeMentionModel(new TextEncoder().encode(text), words)).toThrow('Not a mention model');
  },
);
