import type * as Feedsmith from 'feedsmith';
import { joinNames } from '../html/json-ld.ts';
import type { Row } from '../rows/columns.ts';
import { isRow } from '../rows/json-rows.ts';
import { wholeJson } from '../whole-json.ts';

/** What is taken from one item of a feed, as it is written there. */
export interface FeedEntry {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  /** Its text as markup, or as plain text. */
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** Whether the item carries that as its whole content, not as a summary or description. */
  readonly whole: boolean;
}

/** What a feed says about all its items. */
export interface FeedFrame {
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

const feedsmith = () => import('feedsmith');
type AnyFeed = ReturnType<typeof Feedsmith.parseFeed<string>>;

/** What stands around the items; nothing where that is broken. */
export async function readFrame(frame: string): Promise<FeedFrame> {
  const parsed = await parse(closing(frame));
  return parsed ? frameOf(parsed) : {};
}

/** One item, read as a feed of its own inside the frame's first tag, where the namespaces are; null when it is broken. */
export async function readEntry(frame: string, item: string): Promise<FeedEntry | null> {
  const parsed = await parse(itemAlone(frame, item));
  return parsed ? (entriesOf(parsed)[0] ?? null) : null;
}

/** A JSON feed as feeds of one item each, with all that is said about the feed. Throws `Unreadable` for broken JSON. */
export function jsonFeedsOfOne(text: string): readonly Row[] {
  const feed = wholeJson(text);
  const items = isRow(feed) && Array.isArray(feed['items']) ? feed['items'] : [];
  return items.map((item) => ({ ...(feed as Row), items: [item] }));
}

/** A JSON feed of one item; the item is null where it is none. */
export async function readJsonFeed(feed: Row): Promise<{ frame: FeedFrame; entry: FeedEntry | null }> {
  const { parseJsonFeed } = await feedsmith();
  const parsed = { format: 'json', feed: parseJsonFeed(feed) } as AnyFeed;
  return { frame: frameOf(parsed), entry: entriesOf(parsed)[0] ?? null };
}

async function parse(xml: string): Promise<AnyFeed | null> {
  const { parseFeed } = await feedsmith();
  try {
    return parseFeed(xml);
  } catch {
    return null;
  }
}

const ROOT = /<(rss|feed|rdf:RDF)\b[^>]*>/i;

/** An item in the first tag of its feed. */
export function itemAlone(frame: string, item: string): string {
  const root = ROOT.exec(frame);
  const [tag, name] = [root?.[0] ?? '<rss version="2.0">', root?.[1] ?? 'rss'];
  const inside = name.toLowerCase() === 'rss' ? `<channel>${item}</channel>` : item;
  return `${tag}${inside}</${name}>`;
}

/** A frame whose end was cut off gets one. */
function closing(frame: string): string {
  const root = ROOT.exec(frame);
  if (!root || frame.includes(`</${root[1]}`)) return frame;
  const channel = /<channel[\s>]/i.test(frame) && !/<\/channel/i.test(frame) ? '</channel>' : '';
  return `${frame}${channel}</${root[1]}>`;
}

function frameOf(parsed: AnyFeed): FeedFrame {
  switch (parsed.format) {
    case 'rss': {
      const { title, link, language, dc } = parsed.feed;
      return { outlet: title, url: link, language: language ?? dc?.languages?.[0] };
    }
    case 'rdf': {
      const { title, link, dc } = parsed.feed;
      return { outlet: title, url: link, language: dc?.languages?.[0] };
    }
    case 'atom': {
      const { title, links, xml } = parsed.feed;
      return { outlet: title?.value ?? undefined, url: alternate(links), language: xml?.lang };
    }
    case 'json': {
      const { title, home_page_url, language } = parsed.feed;
      return { outlet: title, url: home_page_url, language };
    }
  }
}

function entriesOf(parsed: AnyFeed): FeedEntry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        url: item.link ?? ownAddress(item.guid?.value),
        outlet: item.source?.title,
        byline: joinNames(
          [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name ?? '')].filter(
            Boolean,
          ),
        ),
        published: item.pubDate ?? item.dc?.dates?.[0],
        language: item.dc?.languages?.[0],
        html: item.content?.encoded ?? item.description,
        whole: item.content?.encoded !== undefined,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        url: item.link,
        byline: joinNames(item.dc?.creators ?? []),
        published: item.dc?.dates?.[0],
        language: item.dc?.languages?.[0],
        html: item.content?.encoded ?? item.description,
        whole: item.content?.encoded !== undefined,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        url: alternate(entry.links),
        outlet: entry.source?.title?.value,
        byline: joinNames((entry.authors ?? []).map(({ name }) => name ?? '').filter(Boolean)),
        published: entry.published ?? entry.updated,
        language: entry.xml?.lang,
        html: entry.content?.value ?? entry.summary?.value,
        whole: entry.content?.value !== undefined,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        url: item.url ?? ownAddress(item.id),
        byline: joinNames((item.authors ?? []).map(({ name }) => name ?? '').filter(Boolean)),
        published: item.date_published,
        language: item.language,
        html: item.content_html,
        text: item.content_text ?? item.summary,
        whole: (item.content_html ?? item.content_text) !== undefined,
      }));
  }
}

function alternate(links: readonly { href?: string; rel?: string }[] | undefined): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

/** Many feeds number their items; only a full address is one. */
function ownAddress(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}
