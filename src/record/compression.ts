// The whole module: Node 20 has no Zstandard, and must be able to say so (see `database.ts`).
import * as zlib from 'node:zlib';

/** Bytes, or a text as UTF-8, compressed with Zstandard (RFC 8878). */
export function compressed(content: Uint8Array | string): Uint8Array {
  return zlib.zstdCompressSync(content);
}

/** What was compressed. Throws `Error` where the bytes are damaged. */
export function decompressed(bytes: Uint8Array): Buffer {
  return zlib.zstdDecompressSync(bytes);
}
