import { Unreadable } from './unreadable.ts';

/** A text and the charset that it was in, by the name that `TextDecoder` gives it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text. A byte order mark decides; then zero bytes tell UTF-16; then valid UTF-8 is UTF-8, whatever was declared,
 * for hardly any other text is valid UTF-8 by accident; then the declared charset counts; anything else is taken for
 * Windows-1252, of which Latin-1 is a part. Nothing is dropped: a byte order mark stays as U+FEFF, so that offsets count
 * every character of the file. Throws {@link Unreadable} for what is not text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  return decodeSurely(bytes, declared) ?? { text: fromWindows1252(bytes), encoding: 'windows-1252' };
}

/**
 * The same, but where nothing is declared and the bytes are mostly beyond ASCII, as in Cyrillic or Japanese, the charset is
 * guessed from their statistics.
 */
export async function decodeGuessing(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const sure = decodeSurely(bytes, declared);
  if (sure) return sure;
  if (isMostlyHigh(bytes)) {
    const { detect } = await import('chardet');
    const guessed = decoderOf(detect(bytes.subarray(0, GUESS_FROM)) ?? '');
    if (guessed) return { text: guessed.decode(bytes), encoding: guessed.encoding };
  }
  return decode(bytes);
}

/** Decodes a part of a text, such as a line: UTF-8, or else Windows-1252. Takes any bytes. */
export function decodePart(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** How many bytes a charset is guessed from. */
const GUESS_FROM = 1 << 16;

function decodeSurely(bytes: Uint8Array, declared?: string): Decoded | null {
  refuseKnownBinary(bytes);
  const encoding = encodingOf(bytes);
  if (encoding) return { text: whole(bytes, encoding), encoding };
  refuseBinary(bytes);
  const named = declared === undefined ? null : decoderOf(declared);
  // ISO-2022-JP is ASCII to the eye, so nothing but its name tells it.
  if (named?.encoding === 'iso-2022-jp') return { text: named.decode(bytes), encoding: named.encoding };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
    };
  } catch {
    if (!named || named.encoding === 'utf-8' || named.encoding.startsWith('utf-16')) return null;
    if (named.encoding === 'windows-1252') return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
    return { text: named.decode(bytes), encoding: named.encoding };
  }
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim(), { ignoreBOM: true });
  } catch {
    return null;
  }
}

/** Western texts have an accent here and there; in others every letter is beyond ASCII. */
function isMostlyHigh(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, GUESS_FROM);
  let high = 0;
  let letters = 0;
  for (const byte of start) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return high > 0.4 * (high + letters);
}

/** UTF-16 by its byte order mark or its zero bytes; null where neither tells. */
export function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  return byMark(bytes) ?? byZeros(bytes);
}

function byMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/** In UTF-16 nearly every other byte of a Western text is zero: the second ones in little-endian, the first in big-endian. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

function whole(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Written out because Node 20 leaves these bytes as controls. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80]!);
}
