import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { decodePart } from '../decoding.ts';
import { LIMITS, sizeOf } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** `text/html; charset=utf-8` in its parts. */
export function parseContentType(value: string): { type: string; charset?: string } {
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(value)?.[1];
  const type = value.split(';', 1)[0]!.trim().toLowerCase();
  return charset === undefined ? { type } : { type, charset };
}

const UNPACK = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: async (bytes: Uint8Array, options: { maxOutputLength: number }) =>
    // Some servers leave the zlib head out.
    promisify(inflate)(bytes, options).catch(() => promisify(inflateRaw)(bytes, options)),
} as const satisfies Record<
  string,
  (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>
>;

/** Undoes a content coding. An archive that stores unpacked bodies under packed names is taken at its content. */
export async function unpack(bytes: Uint8Array, coding: string): Promise<Uint8Array> {
  let result = bytes;
  for (const name of coding.toLowerCase().split(',').reverse()) {
    const undo = UNPACK[name.trim() as keyof typeof UNPACK];
    if (!undo) continue;
    try {
      result = await undo(result, { maxOutputLength: LIMITS.page });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        throw new Unreadable(`unpacks to more than ${sizeOf(LIMITS.page)}`);
      }
      if (/^\s*</.test(decodePart(result.subarray(0, 200)))) return result;
      throw new Unreadable(`is packed as ${name.trim()}, but damaged`);
    }
  }
  return result;
}
