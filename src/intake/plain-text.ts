import { makeReport, type Report, type ReportMeta } from '../text/report.ts';
import { decode } from './decoding.ts';
import { Unreadable } from './unreadable.ts';

/** A report from the bytes of a text file. Throws {@link Unreadable} when there is nothing to read. */
export function fromPlainText(bytes: Uint8Array, meta: ReportMeta): Report {
  if (bytes.length === 0) throw new Unreadable('is empty');
  const { text } = decode(bytes);
  if (!/[^\s\ufeff\0]/.test(text)) throw new Unreadable('holds only white space');
  if (looksLikeHtml(text)) {
    throw new Unreadable(
      'looks like HTML, which is not read yet: save the article’s text as a .txt file first',
    );
  }
  return makeReport(text, meta);
}

/** A page begins like one, or has closing tags all over its first part; one `<b>` in a text is no page. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^[\s\ufeff]*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
  if (/^[\s\ufeff]*<\?xml\b/i.test(start)) return true;
  const tags =
    start.match(/<\/(?:p|div|span|a|li|ul|td|tr|table|h[1-6]|section|article|script|style)>/gi) ?? [];
  return tags.length >= 3 && tags.length > start.length / 2000;
}
