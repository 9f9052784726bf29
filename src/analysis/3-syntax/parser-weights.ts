import type { Network } from '../0-network/network.ts';
import { decodeNetwork, encodeNetwork } from '../0-network/weights.ts';

const MAGIC = 'onrecord-parser 2';
const HEADER = 64;

/**
 * Reads `parser.bin`: two parsers, the backward guide and the main one. A header of 64 bytes is the magic word and the
 * lengths in bytes of the two networks, which follow. Throws `Error` when `bytes` is no such file.
 */
export function decodeParserWeights(bytes: Uint8Array): [guide: Network, main: Network] {
  const header = String.fromCharCode(...bytes.subarray(0, HEADER)).trim();
  const [guide, main, ...rest] = header.slice(MAGIC.length).trim().split(' ').map(Number);
  if (!header.startsWith(MAGIC) || rest.length > 0 || HEADER + guide! + main! !== bytes.length) {
    throw new Error(`Not a parser: it does not begin with “${MAGIC}” and the right lengths`);
  }
  const middle = HEADER + guide!;
  return [decodeNetwork(bytes.subarray(HEADER, middle)), decodeNetwork(bytes.subarray(middle))];
}

/** Writes what {@link decodeParserWeights} reads. */
export function encodeParserWeights(guide: Network, main: Network): Uint8Array {
  const [first, second] = [encodeNetwork(guide), encodeNetwork(main)];
  const header = `${MAGIC} ${first.length} ${second.length}`.padEnd(HEADER);
  const bytes = new Uint8Array(HEADER + first.length + second.length);
  for (let i = 0; i < HEADER; i++) bytes[i] = header.charCodeAt(i);
  bytes.set(first, HEADER);
  bytes.set(second, HEADER + first.length);
  return bytes;
}
