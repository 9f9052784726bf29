import { Unreadable } from './unreadable.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a text file. A byte order mark decides; then zero bytes tell UTF-16; then valid UTF-8 is UTF-8; anything else
 * is taken for Windows-1252, of which Latin-1 is a part. Nothing is dropped: a byte order mark stays as U+FEFF, so that
 * offsets count every character of the file. Throws {@link Unreadable} for what is not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  refuseKnownBinary(bytes);
  const encoding = byMark(bytes) ?? byZeros(bytes);
  if (encoding) return { text: whole(bytes, encoding), encoding };
  refuseBinary(bytes);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/** In UTF-16 nearly every other byte of a Western text is zero: the second ones in little-endian, the first in big-endian. */
function byZeros(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let first = 0;
  let second = 0;
  for (let i = 0; i < 2 * pairs; i += 2) {
    if (bytes[i] === 0) first++;
    if (bytes[i + 1] === 0) second++;
  }
  if (second > 0.6 * pairs && first < 0.05 * pairs) return 'utf-16le';
  if (first > 0.6 * pairs && second < 0.05 * pairs) return 'utf-16be';
  return null;
}

/** Files that a person may well pass by mistake, by their first bytes. */
const BINARY: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u007fELF', 'a program'],
];

function refuseKnownBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [magic, kind] of BINARY) {
    if (start.startsWith(magic))
      throw new Unreadable(`is ${kind}, not text: save its text as a .txt file first`);
  }
}

/** Stray control characters happen in texts; one byte in fifty, or one NUL in two hundred, does not. */
function refuseBinary(bytes: Uint8Array): void {
  const length = Math.min(bytes.length, 1 << 16);
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros++;
    else if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls++;
  }
  if ((zeros > length / 200 && zeros > 1) || (controls > length / 50 && controls > 2)) {
    throw new Unreadable('is binary data, not text: give a text file');
  }
}

function whole(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Written out because Node 20 leaves these bytes as controls. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80]!);
}
