import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { decodePart } from '../decoding.ts';
import { LIMITS, sizeOf } from '../limits.ts';
import type { Failure } from '../taken.ts';
import { Unreadable } from '../unreadable.ts';

/** A record of a WARC file that may hold a report. */
export interface WarcRecord {
  /** `record 7 at byte 5120`, counted from 1, and in the unpacked file. */
  readonly where: string;
  readonly type: string;
  /** The address that was fetched. */
  readonly url: string | undefined;
  /** The media type of the block: `application/http` around a server's answer. */
  readonly contentType: string;
  readonly block: Uint8Array;
}

const WANTED = new Set(['response', 'resource', 'conversion']);

/**
 * The records of a WARC file (ISO 28500:2017) that hold a server's answer, a file or a text made from one, one at a time.
 * What is cut off, too large or no record is a failure at its place; after a record of the wrong length, reading goes on at
 * the next line that begins one.
 */
export async function* recordsOf(source: ByteSource): AsyncIterable<WarcRecord | Failure> {
  const reader = new ByteReader(source);
  const state = { number: 0 };
  try {
    for (;;) {
      const found = await nextRecord(reader, state);
      if (found === 'end') return;
      if (found !== 'other') yield found;
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // The file ends early: gzip says so itself.
    yield { where: placeOf(state.number || 1, reader.offset), why: error.message };
  } finally {
    await reader.close();
  }
}

async function nextRecord(
  reader: ByteReader,
  state: { number: number },
): Promise<WarcRecord | Failure | 'other' | 'end'> {
  const start = await findRecord(reader);
  if (start === null) return 'end';
  state.number++;
  const where = placeOf(state.number, start);
  const head = await readHead(reader);
  const length = Number(head?.get('content-length'));
  if (!head || !Number.isSafeInteger(length) || length < 0) return { where, why: CUT };
  const type = head.get('warc-type')?.toLowerCase() ?? '';
  const wanted = WANTED.has(type);
  if (!wanted || length > LIMITS.page) {
    const skipped = await reader.skip(length);
    if (skipped < length) return { where, why: CUT };
    return wanted ? { where, why: `is larger than ${sizeOf(LIMITS.page)}` } : 'other';
  }
  const block = await reader.take(length);
  if (block.length < length) return { where, why: CUT };
  const url = head.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
  return { where, type, url, contentType: head.get('content-type') ?? '', block };
}

const CUT = 'is cut off: what came before was read; get the whole file for the rest';

function placeOf(number: number, offset: number): string {
  return `record ${number} at byte ${offset}`;
}

/** Reads up to the line that begins a record, and past it; null when there is none. */
async function findRecord(reader: ByteReader): Promise<number | null> {
  for (;;) {
    const offset = reader.offset;
    const line = await reader.line(LIMITS.headLine);
    if (!line) return null;
    if (/^WARC\/\d/.test(decodePart(line.bytes.subarray(0, 32)))) return offset;
  }
}

/** The fields of a head by their names in lower case, up to the blank line; null when the file ends before it. */
async function readHead(reader: ByteReader): Promise<Map<string, string> | null> {
  const fields = new Map<string, string>();
  let last = '';
  for (let count = 0; count < 1000; count++) {
    const line = await reader.line(LIMITS.headLine);
    if (!line) return null;
    const text = decodePart(line.bytes).replace(/\r$/, '');
    if (text === '') return fields;
    const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(text) ?? [];
    if (name !== undefined) fields.set((last = name.toLowerCase()), value!.trim());
    else if (/^[ \t]/.test(text)) fields.set(last, `${fields.get(last) ?? ''} ${text.trim()}`);
  }
  return null;
}
