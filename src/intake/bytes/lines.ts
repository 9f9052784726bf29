import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';

/** A line of an input, without its end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Whether it is longer than the limit, and `bytes` only its beginning. */
  readonly cut: boolean;
}

/** The lines of a source, one at a time; `limit` is the longest that is kept whole. */
export async function* linesOf(source: ByteSource, limit: number): AsyncIterable<Line> {
  const reader = new ByteReader(source);
  try {
    for (let number = 1; ; number++) {
      const line = await reader.line(limit);
      if (!line) return;
      const { bytes, cut } = line;
      yield { number, bytes: bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes, cut };
    }
  } finally {
    await reader.close();
  }
}
