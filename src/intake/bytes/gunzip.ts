import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { sizeOf } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { ByteSource } from './byte-source.ts';

/** Packed bytes go in by this many at a time, so that what comes out at once (up to 1,032 times as much) stays small. */
const STEP = 16 * 1024;
/** Texts shrink to a third or a tenth; a bomb to a thousandth. The ratio is looked at once this much has come out. */
const FREE = 64 * 2 ** 20;
const RATIO = 200;

/** Whether bytes are gzip: magic number and method (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/**
 * Unpacks gzip, all members of it. What was unpacked before a fault is given first, then {@link Unreadable} is thrown: for
 * a file that is cut off or damaged, and for one that unpacks to more than 200 times its size (a "zip bomb").
 */
export async function* gunzip(packed: ByteSource): ByteSource {
  const stream = createGunzip();
  let out: Uint8Array[] = [];
  let fault: NodeJS.ErrnoException | null = null;
  let read = 0;
  let written = 0;
  stream.on('data', (piece: Uint8Array) => out.push(piece));
  stream.on('error', (error) => (fault = error));
  // A stream that fails while it writes closes, and never says that it has written.
  let wake = () => {};
  stream.once('close', () => wake());
  try {
    for await (const piece of inSteps(packed)) {
      read += piece.length;
      await new Promise<void>((done) => {
        wake = done;
        stream.write(piece, () => done());
      });
      for (const bytes of out) {
        written += bytes.length;
        yield bytes;
      }
      out = [];
      if (fault) throw damaged(fault);
      if (written > FREE && written > RATIO * read) throw bomb(read);
    }
    await new Promise<void>((done) => {
      wake = done;
      if (stream.closed) done();
      else stream.end();
    });
    yield* out;
    if (fault) throw damaged(fault);
  } finally {
    stream.destroy();
  }
}

async function* inSteps(source: ByteSource): ByteSource {
  for await (const piece of source) {
    for (let at = 0; at < piece.length; at += STEP) yield piece.subarray(at, at + STEP);
  }
}

function bomb(read: number): Unreadable {
  return new Unreadable(
    `unpacks to more than ${RATIO} times its size (after ${sizeOf(read)}): if that is right, unpack it first`,
  );
}

function damaged({ code }: NodeJS.ErrnoException): Unreadable {
  return new Unreadable(
    code === 'Z_BUF_ERROR'
      ? 'is cut off: what came before was read; get the whole file for the rest'
      : 'is a damaged gzip file: what came before was read; get the file again for the rest',
  );
}

/** What the first bytes of a gzip file begin with, unpacked; nothing if they are damaged. */
export function gunzipStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, STEP), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 64 * 2 ** 20,
    });
  } catch {
    return new Uint8Array(0);
  }
}
