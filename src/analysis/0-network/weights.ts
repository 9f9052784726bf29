import type { Network } from './network.ts';

/**
 * A weights file: the line `onrecord-network 1`, a JSON header on the second line, then the float arrays (32-bit,
 * little-endian) and the table (8-bit integers). Written by `training/network`.
 */
interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly hidden: number;
  readonly direct: boolean;
  readonly sequence: boolean;
}

const MAGIC = 'onrecord-network 1';

/** Reads a weights file. The table is a view on `bytes`, not a copy. Throws `Error` when `bytes` is not one. */
export function decodeNetwork(bytes: Uint8Array): Network {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (second < 0 || ascii(bytes.subarray(0, first)) !== MAGIC) {
    throw new Error(`Not a weights file: it does not begin with “${MAGIC}”`);
  }
  const header = JSON.parse(ascii(bytes.subarray(first + 1, second))) as Header;
  const labels = header.labels.length;
  const width = header.hidden + (header.direct ? labels : 0);
  const rows = 2 ** header.bits * width;
  let at = second + 1;
  const floats = (count: number): Float32Array => {
    const copy = new Uint8Array(bytes.subarray(at, at + 4 * count)); // Node's Buffer.slice would be an unaligned view.
    at += 4 * count;
    return new Float32Array(copy.buffer, 0, count);
  };
  const output = floats(header.hidden * labels);
  const bias = floats(labels);
  const scale = floats(header.direct ? labels : 0);
  const transitions = floats(header.sequence ? labels * labels : 0);
  if (bytes.length !== at + rows) {
    throw new Error(`Damaged weights file: ${bytes.length} bytes where ${at + rows} were expected`);
  }
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows);
  const { bits, hidden, direct } = header;
  return { labels: header.labels, bits, hidden, direct, table, output, bias, scale, transitions };
}

/** Writes a weights file that {@link decodeNetwork} reads. */
export function encodeNetwork(network: Network): Uint8Array {
  const { labels, bits, hidden, direct, output, bias, scale, transitions, table } = network;
  const header: Header = { labels, bits, hidden, direct, sequence: transitions.length > 0 };
  const text = `${MAGIC}\n${JSON.stringify(header)}\n`;
  const parts = [output, bias, scale, transitions].map(
    (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
  );
  parts.push(new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  const bytes = new Uint8Array(text.length + parts.reduce((sum, part) => sum + part.length, 0));
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  let at = text.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
