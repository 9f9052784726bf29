import { sizeOf } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** Bytes in order, in pieces of any size; read once. */
export type ByteSource = AsyncIterable<Uint8Array>;

/** Bytes that are already there. */
export async function* ofBytes(bytes: Uint8Array): ByteSource {
  if (bytes.length > 0) yield bytes;
}

/** All bytes in one piece. Throws {@link Unreadable} when there are more than `limit`. */
export async function collect(source: ByteSource, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > limit) throw new Unreadable(`is larger than ${sizeOf(limit)}: split it first`);
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, size);
}

/** The first `size` bytes or more (fewer if there are no more), and a source of all bytes from the beginning. */
export async function peek(
  source: ByteSource,
  size: number,
): Promise<{ start: Uint8Array; all: ByteSource; whole: boolean }> {
  const iterator = source[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let seen = 0;
  let whole = false;
  while (seen < size && !whole) {
    const { value, done } = await iterator.next();
    if (done) whole = true;
    else {
      pieces.push(value);
      seen += value.length;
    }
  }
  const start = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, seen);
  return { start, all: startingWith(start, iterator), whole };
}

async function* startingWith(start: Uint8Array, rest: AsyncIterator<Uint8Array>): ByteSource {
  try {
    if (start.length > 0) yield start;
    for (;;) {
      const { value, done } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early closes the file too.
    await rest.return?.();
  }
}
