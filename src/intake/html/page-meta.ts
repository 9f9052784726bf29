import type { ReportMeta } from '../../text/report.ts';
import { publishedOf } from '../published.ts';
import { webAddress } from '../web-address.ts';
import type { DomDocument, DomElement, Page } from './dom.ts';
import { type ArticleData, articleData, joinNames } from './json-ld.ts';
import { visibleText } from './visible-text.ts';

/**
 * What a page says about its article: in JSON-LD, else in OpenGraph's and other `<meta>` elements, else in the page itself.
 * `address` is where it was fetched from, if that is known.
 */
export function pageMeta(page: Page, address?: string): ReportMeta {
  const { document } = page;
  const data = articleData(page.jsonLd);
  const metas = metasOf(document);
  const found: Record<string, string | undefined> = {
    title: data.title ?? titleOf(document, metas),
    outlet:
      data.outlet ?? metas.first('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'),
    byline: bylineOf(document, data, metas),
    url: urlOf(document, data, metas, address),
    ...publishedIn(document, data, metas),
    language: languageOf(document, data, metas),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The `<meta>` elements of a page by their name, property or itemprop in lower case. */
class Metas {
  private readonly contents = new Map<string, string[]>();

  add(name: string, content: string): void {
    this.contents.set(name, [...(this.contents.get(name) ?? []).slice(0, 20), content]);
  }

  first(...names: string[]): string | undefined {
    return this.all(...names)[0];
  }

  /** All contents of the first name that has any. */
  all(...names: string[]): readonly string[] {
    return names.map((name) => this.contents.get(name)).find((found) => found !== undefined) ?? [];
  }
}

function metasOf(document: DomDocument): Metas {
  const metas = new Metas();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute);
      if (name) metas.add(name.trim().toLowerCase(), content);
    }
  }
  return metas;
}

function titleOf(document: DomDocument, metas: Metas): string | undefined {
  const written = metas.first('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline');
  if (written) return written;
  const headings = [...document.querySelectorAll('h1')].map((h1) => oneLine(visibleText(h1))).filter(Boolean);
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  // `Port shut - Coast Wire` is named by the heading `Port shut`.
  return headings.find((heading) => title.startsWith(heading)) ?? (title || headings[0] || undefined);
}

function bylineOf(document: DomDocument, data: ArticleData, metas: Metas): string | undefined {
  if (data.byline) return data.byline;
  const named = metas.all(
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
  );
  const written = joinNames(named);
  if (written) return withoutBy(written);
  const element = document.querySelector(
    '[rel~="author"], [itemprop~="author"], .byline, .author-name, .author',
  );
  const line = element ? oneLine(visibleText(element)) : '';
  return line !== '' && line.length <= 120 ? withoutBy(line) : undefined;
}

/** `By Anna Ruiz` is by Anna Ruiz. */
function withoutBy(line: string): string {
  return line.replace(/^by:?\s+/i, '');
}

function urlOf(document: DomDocument, data: ArticleData, metas: Metas, address?: string): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  for (const written of [canonical, metas.first('og:url'), data.url, address]) {
    const url = written === undefined ? null : webAddress(written, address);
    if (url) return url;
  }
  return undefined;
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'sailthru.date',
  'article.published',
  'date',
];

/** When the page says it was published, and which of its parts says so. */
function publishedIn(
  document: DomDocument,
  data: ArticleData,
  metas: Metas,
): { published?: string; publishedBy?: string } {
  const inData = publishedOf(data.published);
  if (inData) return { published: inData, publishedBy: 'JSON-LD datePublished' };
  for (const name of DATE_METAS) {
    const published = publishedOf(metas.first(name));
    if (published) return { published, publishedBy: `meta ${name}` };
  }
  for (const time of document.querySelectorAll(TIMES)) {
    const written =
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? oneLine(time.textContent);
    const published = isInRunningText(time) ? null : publishedOf(written);
    if (published) return { published, publishedBy: 'time element' };
  }
  return {};
}

const TIMES = '[itemprop~="datePublished"], time[pubdate], article time, main time, header time';

/** In `both said on <time>Wednesday</time> that they would come` it is not the report's. */
function isInRunningText({ parentElement, textContent }: DomElement): boolean {
  if (!parentElement || !/^(?:P|LI|TD|SPAN|A|B|I|EM|STRONG|BLOCKQUOTE)$/i.test(parentElement.nodeName))
    return false;
  return parentElement.textContent.length - textContent.length > 60;
}

function languageOf(document: DomDocument, data: ArticleData, metas: Metas): string | undefined {
  const written =
    document.documentElement?.getAttribute('lang') ??
    data.language ??
    metas.first('content-language', 'og:locale', 'dc.language', 'language');
  return written?.trim().replaceAll('_', '-') || undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
