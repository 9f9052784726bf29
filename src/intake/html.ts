import type { ReportMeta } from '../text/report.ts';
import { collect } from './bytes/byte-source.ts';
import { decodeGuessing } from './decoding.ts';
import { articleText } from './html/article.ts';
import { parseMarkup } from './html/dom.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { pageMeta } from './html/page-meta.ts';
import { LIMITS } from './limits.ts';
import type { Draft, Intake } from './taken.ts';
import { webAddress } from './web-address.ts';

/** A page of the web, saved or fetched: its article. */
export const html: Intake = {
  about: 'web pages: the article, its title, byline, outlet, address, date and language',
  endings: ['.html', '.htm', '.xhtml'],
  recognises: ({ text, type }) => text.startsWith('<') && (type === 'text/html' || looksLikeHtml(text)),
  async *take({ bytes, meta, charset }) {
    yield await articleOf(await collect(bytes, LIMITS.page), meta, charset);
  },
};

/**
 * The article of a page's bytes. `charset` is what the server said. Throws `Unreadable` when there is none.
 */
export async function articleOf(bytes: Uint8Array, meta: ReportMeta, charset?: string): Promise<Draft> {
  const { text: markup } = await decodeGuessing(bytes, charset ?? charsetInMarkup(bytes));
  const page = await parseMarkup(markup);
  const found = pageMeta(page, meta.url ?? savedFrom(markup));
  const text = await articleText(page.document, page.jsonLd);
  const original = { kind: 'html', bytes, ...(charset === undefined ? {} : { charset }) };
  return { text, meta: { ...meta, ...found }, original };
}

/** The charset that a page names in its first 1024 bytes, as HTML 13.2.3.2 has it; the file is ASCII up to there. */
function charsetInMarkup(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const name =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ??
    /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(start);
  // A `<meta>` that can be read as ASCII is not UTF-16, whatever it says.
  return name?.[1]?.replace(/^utf-?16.*/i, 'utf-8');
}

/** Browsers note where a page came from: `<!-- saved from url=(0029)https://coast-wire.example/1 -->`. */
function savedFrom(markup: string): string | undefined {
  const noted = /<!--\s*(?:saved from url=\(\d+\)|Page saved with [^>]*?url:\s*)(\S+)/.exec(
    markup.slice(0, 4096),
  );
  return (noted && webAddress(noted[1]!)) ?? undefined;
}
