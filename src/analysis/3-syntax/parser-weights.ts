import { decodeNetwork, encodeNetwork } from '../0-network/weights.ts';
import type { ParserWeights } from './parser.ts';

const MAGIC = 'onrecord-parser 1';
const HEADER = 64;

/**
 * Reads `parser.bin`: two parsers, the backward guide and the main one. A header of 64 bytes is the magic word and four
 * lengths in bytes; then the guide's network and its known features (a bit set), and the same for the main parser.
 * Throws `Error` when `bytes` is no such file.
 */
export function decodeParserWeights(bytes: Uint8Array): [guide: ParserWeights, main: ParserWeights] {
  const header = String.fromCharCode(...bytes.subarray(0, HEADER)).trim();
  const lengths = header.slice(MAGIC.length).trim().split(' ').map(Number);
  const whole = lengths.reduce((sum, length) => sum + length, HEADER);
  if (!header.startsWith(MAGIC) || lengths.length !== 4 || whole !== bytes.length) {
    throw new Error(`Not a parser: it does not begin with “${MAGIC}” and the right lengths`);
  }
  let at = HEADER;
  const parts = lengths.map((length) => bytes.subarray(at, (at += length)));
  const weights = (network: Uint8Array, known: Uint8Array): ParserWeights => ({
    network: decodeNetwork(network),
    known: new Uint32Array(new Uint8Array(known).buffer),
  });
  return [weights(parts[0]!, parts[1]!), weights(parts[2]!, parts[3]!)];
}

/** Writes what {@link decodeParserWeights} reads. */
export function encodeParserWeights(guide: ParserWeights, main: ParserWeights): Uint8Array {
  const parts = [guide, main].flatMap(({ network, known }) => [
    encodeNetwork(network),
    new Uint8Array(known.buffer, known.byteOffset, known.byteLength),
  ]);
  const header = `${MAGIC} ${parts.map((part) => part.length).join(' ')}`.padEnd(HEADER);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEADER));
  for (let i = 0; i < HEADER; i++) bytes[i] = header.charCodeAt(i);
  let at = HEADER;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
