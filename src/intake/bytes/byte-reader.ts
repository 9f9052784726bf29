import type { ByteSource } from './byte-source.ts';

const NEW_LINE = 10;

/** Reads a source line by line or by count, holding no more than it is asked for. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private buffer: Uint8Array = new Uint8Array(0);
  private at = 0;
  /** How many bytes have been read so far. */
  offset = 0;

  constructor(source: ByteSource) {
    this.iterator = source[Symbol.asyncIterator]();
  }

  /**
   * The next line without its line feed; null at the end. Of a line longer than `limit` bytes the rest is read past,
   * and `cut` is true.
   */
  async line(limit: number): Promise<{ bytes: Uint8Array; cut: boolean } | null> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    let any = false;
    for (;;) {
      if (this.at === this.buffer.length && !(await this.more())) break;
      any = true;
      const end = this.buffer.indexOf(NEW_LINE, this.at);
      const piece = this.buffer.subarray(this.at, end < 0 ? this.buffer.length : end);
      if (size < limit) pieces.push(piece.subarray(0, limit - size));
      size += piece.length;
      this.advance(piece.length + (end < 0 ? 0 : 1));
      if (end >= 0) break;
    }
    return any ? { bytes: joined(pieces), cut: size > limit } : null;
  }

  /** The next `count` bytes, or what there is before the end. */
  async take(count: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.pieces(count)) pieces.push(piece);
    return joined(pieces);
  }

  /** Reads past `count` bytes; says how many there were. */
  async skip(count: number): Promise<number> {
    let skipped = 0;
    for await (const piece of this.pieces(count)) skipped += piece.length;
    return skipped;
  }

  /** Closes the source. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  private async *pieces(count: number): AsyncIterable<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (this.at === this.buffer.length && !(await this.more())) return;
      const piece = this.buffer.subarray(this.at, this.at + left);
      this.advance(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  private advance(count: number): void {
    this.at += count;
    this.offset += count;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.iterator.next();
    if (done) return false;
    this.buffer = value;
    this.at = 0;
    return value.length > 0 || this.more();
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
