import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What is known about a report beside its text. Every field may be absent. */
export interface ReportMeta {
  /** Path of the file that the report was read from, as the user gave it. */
  readonly file?: string;
  /** Where in a file of many reports this one stands: `line 12`, `item 3`. */
  readonly part?: string;
  /** Where the report was published, for telling apart two outlets that print the same words: a URL or an outlet's name. */
  readonly origin?: string;
  readonly title?: string;
  /** The outlet that published the report: *The Lenga Post*. */
  readonly outlet?: string;
  /** Who wrote it, as the source gives it. */
  readonly byline?: string;
  readonly url?: string;
  /** When it was published: an ISO 8601 date or date-time, exactly as precise as the source gives it. */
  readonly published?: string;
  /** Which field of the source said so: `JSON-LD datePublished`. */
  readonly publishedBy?: string;
  /** BCP 47 code of the text's language, where it is known. */
  readonly language?: string;
}

/** One news article. Its text never changes: every span of a reading points into it. */
export interface Report {
  /** 16 hexadecimal digits that depend on the text and its origin only, never on the file's name. */
  readonly id: string;
  readonly text: string;
  readonly meta: ReportMeta;
}

/** Makes a report of a text. Any string will do: nothing is trimmed, normalised or rejected. */
export function makeReport(text: string, meta: ReportMeta = {}): Report {
  return { id: idOf(text, meta.origin ?? ''), text, meta };
}

/** First 64 bits of the SHA-256 of `origin`, a NUL and `text` in UTF-8 (unpaired surrogates count as U+FFFD). */
function idOf(text: string, origin: string): string {
  const hash = sha256.create();
  hash.update(utf8ToBytes(`${origin}\0`));
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at);
    hash.update(utf8ToBytes(text.slice(at, end)));
    at = end;
  }
  return bytesToHex(hash.digest().subarray(0, 8));
}

const PIECE = 1 << 16;

/** A long text is encoded in pieces, so that its bytes never stand in memory all at once. */
function endOfPiece(text: string, start: number): number {
  const end = Math.min(text.length, start + PIECE);
  const last = text.charCodeAt(end - 1);
  const splitsPair = end < text.length && last >= 0xd800 && last < 0xdc00;
  return splitsPair ? end - 1 : end;
}
