import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from './network.ts';
import { decodeNetwork, encodeNetwork } from './weights.ts';

/** Rows 1, 31 and 32 of 64 are stored. */
const network = (direct: boolean, sequence: boolean): Network => ({
  labels: ['O', 'said'],
  bits: 6,
  hidden: 3,
  direct,
  present: Int32Array.of(0x8000_0002, 1),
  table: Int8Array.from({ length: 3 * (direct ? 5 : 3) }, (_, i) => 40 - 9 * i),
  output: Float32Array.of(1, -2, 3, 0.25, 1e-9, 7),
  bias: Float32Array.of(0.5, -0.5),
  scale: direct ? Float32Array.of(1, 2) : new Float32Array(0),
  transitions: sequence ? Float32Array.of(1, 2, 3, 4) : new Float32Array(0),
});

describe('weights files', () => {
  test.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('are read back as they were written (direct %j, sequence %j)', (direct, sequence) => {
    const written = network(direct, sequence);
    expect(decodeNetwork(encodeNetwork(written))).toEqual(written);
  });

  test('may stand anywhere in a larger buffer', () => {
    const bytes = encodeNetwork(network(true, true));
    const padded = Buffer.concat([Buffer.from('12345'), bytes]);
    expect(decodeNetwork(padded.subarray(5))).toEqual(network(true, true));
  });

  test.each([[''], ['onrecord-network 2'], ['onrecord-network 1\n{}\n'], ['MZ\u0000\n\n']])(
    '%j is not a weights file',
    (text) => {
      expect(() => decodeNetwork(new TextEncoder().encode(text))).toThrow('Not a weights file');
    },
  );

  test.each([
    [
      'a row short',
      (bytes: Uint8Array) => bytes.subarray(0, -5),
      /Damaged weights file: 10 bytes of rows, not 15/,
    ],
    ['a byte over', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0), /Damaged weights file: 16 bytes/],
  ])('%s', (_, damage, message) => {
    expect(() => decodeNetwork(damage(encodeNetwork(network(true, true))))).toThrow(message);
  });

  test('a file cut anywhere is never read as a network', () => {
    const bytes = encodeNetwork(network(true, true));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => decodeNetwork(bytes.subarray(0, length))).toThrow();
      }),
    );
  });
});
