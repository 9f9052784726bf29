import { parseContentType, unpack } from '../bytes/content.ts';
import { decodePart } from '../decoding.ts';
import { Unreadable } from '../unreadable.ts';
import type { WarcRecord } from './records.ts';

/** What a server sent: its bytes as they were before packing, and what it called them. */
export interface Body {
  readonly bytes: Uint8Array;
  /** In lower case and without parameters. */
  readonly type: string;
  readonly charset?: string;
}

/**
 * The body in a record, or null where there is none to read: another status than 2xx, a picture, a script. Throws
 * {@link Unreadable} for one that cannot be unpacked, or unpacks to more than a page may have.
 */
export async function bodyOf({ block, contentType, type }: WarcRecord): Promise<Body | null> {
  if (!/^application\/http/i.test(contentType))
    return typed(block, contentType || (type === 'conversion' ? 'text/plain' : ''));
  const end = endOfHead(block);
  if (end < 0) throw new Unreadable('holds no whole HTTP answer');
  const [status = '', ...lines] = decodePart(block.subarray(0, end)).split(/\r?\n/);
  if (!/^HTTP\/\d(?:\.\d)? 2/.test(status)) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value!.trim());
  }
  const sent = typed(block.subarray(end), headers.get('content-type') ?? '');
  if (!sent) return null;
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunk(sent.bytes) : sent.bytes;
  return { ...sent, bytes: await unpack(whole, headers.get('content-encoding') ?? '') };
}

function typed(bytes: Uint8Array, contentType: string): Body | null {
  const { type, charset } = parseContentType(contentType);
  // Archives name no type now and then; what it is shows later.
  if (type !== '' && !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(type)) return null;
  return { bytes, type, ...(charset === undefined ? {} : { charset }) };
}

function endOfHead(block: Uint8Array): number {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const [crlf, lf] = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')];
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4;
  return lf < 0 ? -1 : lf + 2;
}

/** The body in chunks (RFC 9112, 7.1) put together; as it is where it is not in chunks after all, as in some archives. */
function dechunk(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i.exec(
      lineEnd < 0 ? '' : bytes.toString('latin1', at, Math.min(lineEnd, at + 200)),
    );
    if (!size) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    pieces.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}
