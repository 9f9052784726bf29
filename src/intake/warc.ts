import { decodeGuessing, decodePart } from './decoding.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { articleOf } from './html.ts';
import type { Found, Intake, Source } from './taken.ts';
import { Unreadable } from './unreadable.ts';
import { bodyOf } from './warc/http-response.ts';
import { recordsOf, type WarcRecord } from './warc/records.ts';

/** An archive of fetched pages (ISO 28500): every page or text that a server answered with, one record after another. */
export const warc: Intake = {
  about: 'WARC archives: a report a page or text that was fetched',
  endings: ['.warc'],
  recognises: ({ text }) => /^WARC\/\d/.test(text),
  async *take({ bytes, meta }) {
    for await (const record of recordsOf(bytes)) {
      const found = 'why' in record ? record : await reportIn(record, meta);
      if (found) yield found;
    }
  },
};

/** The report of a record; null for records that hold none: requests, pictures, redirects. */
async function reportIn(record: WarcRecord, meta: Source['meta']): Promise<Found | null> {
  const { where } = record;
  try {
    const body = await bodyOf(record);
    if (!body) return null;
    const known = { ...meta, ...(record.url ? { url: record.url } : {}) };
    const isPage = looksLikeHtml(decodePart(body.bytes.subarray(0, 20_000)));
    if (isPage) return { ...(await articleOf(body.bytes, known, body.charset)), where };
    if (body.type !== 'text/plain') return null;
    return { text: (await decodeGuessing(body.bytes, body.charset)).text, meta: known, where };
  } catch (error) {
    if (error instanceof Unreadable) return { where, why: error.message };
    throw error;
  }
}
