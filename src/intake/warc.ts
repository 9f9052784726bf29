import type { ReportMeta } from '../text/report.ts';
import { attempt } from './attempt.ts';
import { decodeGuessing, decodePart } from './decoding.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { articleOf } from './html.ts';
import type { Found, Intake } from './taken.ts';
import { bodyOf } from './warc/http-response.ts';
import { recordsOf, type WarcRecord } from './warc/records.ts';

/** An archive of fetched pages (ISO 28500): every page or text that a server answered with, one record after another. */
export const warc: Intake = {
  about: 'WARC archives: a report a page or text that was fetched',
  endings: ['.warc'],
  recognises: ({ text }) => /^WARC\/\d/.test(text),
  async *take({ bytes, meta }) {
    for await (const record of recordsOf(bytes)) {
      const found = 'why' in record ? record : await attempt(record, () => reportIn(record, meta));
      if (found) yield found;
    }
  },
};

/** The report of a record; null for records that hold none: requests, pictures, redirects. */
async function reportIn(record: WarcRecord, meta: ReportMeta): Promise<Found | null> {
  const body = await bodyOf(record);
  if (!body) return null;
  const { bytes, charset } = body;
  const { where, url } = record;
  const known = { ...meta, ...(url === undefined ? {} : { url }) };
  if (looksLikeHtml(decodePart(bytes.subarray(0, 20_000)))) {
    return { ...(await articleOf(bytes, known, charset)), where };
  }
  if (body.type !== 'text/plain') return null;
  const { text } = await decodeGuessing(bytes, charset);
  const original = { kind: 'text', bytes, ...(charset === undefined ? {} : { charset }) };
  return { text, meta: known, where, original };
}
