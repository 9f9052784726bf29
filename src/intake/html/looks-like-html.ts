import { afterProlog } from '../prolog.ts';

/** A page begins like one, or has closing tags all over its first part; one `<b>` in a text is no page. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(afterProlog(start))) return true;
  const tags =
    start.match(/<\/(?:p|div|span|a|li|ul|td|tr|table|h[1-6]|section|article|script|style)>/gi) ?? [];
  return tags.length >= 3 && tags.length > start.length / 2000;
}
