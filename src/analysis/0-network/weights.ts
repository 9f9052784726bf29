import { countOf, type Network, widthOf } from './network.ts';

/**
 * A weights file: the line `onrecord-network 2`, a JSON header on the second line, then the float arrays (32-bit,
 * little-endian), one bit a table row (set where the row is not all zero), and the rows that are not (8-bit integers).
 * Written by `training/`.
 */
interface Header {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly hidden: number;
  readonly direct: boolean;
  readonly sequence: boolean;
}

const MAGIC = 'onrecord-network 2';

/** Reads a weights file. Throws `Error` when `bytes` is not one. */
export function decodeNetwork(bytes: Uint8Array): Network {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (second < 0 || ascii(bytes.subarray(0, first)) !== MAGIC) {
    throw new Error(`Not a weights file: it does not begin with “${MAGIC}”`);
  }
  const header = parseHeader(ascii(bytes.subarray(first + 1, second)));
  const labels = header.labels.length;
  const width = widthOf(header);
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
  const words = 2 ** header.bits / 32;
  const present = new Int32Array(floats(words).buffer);
  const table = new Int8Array(bytes.subarray(at));
  const stored = countOf(present);
  if (table.length !== stored * width) {
    throw new Error(`Damaged weights file: ${table.length} bytes of rows, not ${stored * width}`);
  }
  const { bits, hidden, direct } = header;
  return { labels: header.labels, bits, hidden, direct, present, table, output, bias, scale, transitions };
}

/** Writes a weights file that {@link decodeNetwork} reads. */
export function encodeNetwork(network: Network): Uint8Array {
  const { labels, bits, hidden, direct, output, bias, scale, transitions, present, table } = network;
  const header: Header = { labels, bits, hidden, direct, sequence: transitions.length > 0 };
  const text = `${MAGIC}\n${JSON.stringify(header)}\n`;
  const parts = [output, bias, scale, transitions, present, table].map(
    (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
  );
  const bytes = new Uint8Array(text.length + parts.reduce((sum, part) => sum + part.length, 0));
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  let at = text.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function parseHeader(line: string): Header {
  try {
    return JSON.parse(line) as Header;
  } catch {
    throw new Error(`Damaged weights file: its header “${line.slice(0, 80)}” is not JSON`);
  }
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
