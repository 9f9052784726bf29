import type { ReportMeta } from '../text/report.ts';
import { attempt, failureAt } from './attempt.ts';
import { collect } from './bytes/byte-source.ts';
import { decodeGuessing } from './decoding.ts';
import {
  type FeedEntry,
  type FeedFrame,
  itemAlone,
  jsonFeedsOfOne,
  readEntry,
  readFrame,
  readJsonFeed,
} from './feed/entries.ts';
import { itemsOf } from './feed/items.ts';
import { textOfMarkup } from './html/dom.ts';
import { LIMITS } from './limits.ts';
import { afterProlog } from './prolog.ts';
import { publishedOf } from './published.ts';
import type { Draft, Found, Intake } from './taken.ts';
import { webAddress } from './web-address.ts';
import { jsonBytes } from './whole-json.ts';

const XML_FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/i;
const JSON_FEED = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//;

/** A feed that was saved or fetched: each item's own text is a report. */
export const feed: Intake = {
  about: 'RSS, Atom and JSON feeds: a report an item',
  endings: ['.rss', '.atom', '.rdf', '.xml'],
  recognises: ({ text }) => XML_FEED.test(afterProlog(text)) || isJsonFeed(text),
  async *take({ bytes, meta, charset }) {
    const all = await collect(bytes, LIMITS.feed);
    const { text } = await decodeGuessing(all, charset ?? charsetInProlog(all));
    const xml = text.replace(/^\ufeff/, '');
    yield* isJsonFeed(xml.trimStart()) ? fromJson(xml, meta) : fromXml(xml, meta);
  },
};

async function* fromXml(xml: string, meta: ReportMeta): AsyncIterable<Found> {
  const { frame, items } = itemsOf(xml);
  const around = frame.join('');
  const feed = await readFrame(around);
  for (const [index, { markup, closed }] of items.entries()) {
    const where = `item ${index + 1}`;
    const entry = closed ? await readEntry(around, markup) : null;
    const place = { meta, where, original: { bytes: Buffer.from(feedOfOne(frame, markup)) } };
    if (entry) yield await attempt(place, () => draftOf(entry, feed, place));
    else yield failureAt(place, closed ? 'is not well-formed XML' : 'is not closed, so it may not be whole');
  }
}

/** The longest frame that is kept with every item; news has a kilobyte. */
const LONGEST_FRAME = 64 * 1024;

/** A feed with nothing in it but one item, in UTF-8. What stands between items says nothing about them. */
function feedOfOne(frame: readonly string[], item: string): string {
  const [before, behind] = [frame[0] ?? '', frame.length > 1 ? frame.at(-1)! : ''];
  if (before.length + behind.length > LONGEST_FRAME) return itemAlone(before, item);
  return `${before.replace(/^(\s*<\?xml[^>]+?)\s+encoding=["'][^"']*["']/, '$1')}${item}${behind}`;
}

async function* fromJson(text: string, meta: ReportMeta): AsyncIterable<Found> {
  for (const [index, one] of jsonFeedsOfOne(text).entries()) {
    const where = `item ${index + 1}`;
    yield await attempt({ where }, async () => {
      const { frame, entry } = await readJsonFeed(one);
      const place = { meta, where, original: { bytes: jsonBytes(one) } };
      return entry ? draftOf(entry, frame, place) : failureAt(place, 'is not an item of a feed');
    });
  }
}

async function draftOf(entry: FeedEntry, feed: FeedFrame, place: Omit<Draft, 'text'>): Promise<Found> {
  const { meta } = place;
  const text = entry.html !== undefined ? await textOfMarkup(entry.html) : (entry.text ?? '').trim();
  const found = { ...place, meta: metaOf(entry, feed, meta) };
  const { url } = found.meta;
  const leads = url !== undefined && (!entry.whole || text === '');
  const lead = leads ? { lead: { url, meta: found.meta, item: place.original.bytes } } : {};
  if (text === '') {
    return { ...failureAt(place, 'has no text: only its title or address is in the feed'), ...lead };
  }
  return { ...found, text, ...lead };
}

/** What the feed says of an item; of the input itself, all but its address. */
function metaOf(entry: FeedEntry, feed: FeedFrame, meta: ReportMeta): ReportMeta {
  const published = publishedOf(entry.published);
  const known = {
    title: entry.title,
    outlet: entry.outlet ?? feed.outlet,
    byline: entry.byline,
    url: (entry.url && webAddress(entry.url, feed.url ?? meta.url)) || undefined,
    published: published ?? undefined,
    publishedBy: published ? 'feed item' : undefined,
    language: entry.language ?? feed.language,
  };
  const { url: _feed, ...rest } = meta;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

function isJsonFeed(text: string): boolean {
  return text.startsWith('{') && JSON_FEED.test(text.slice(0, 4096));
}

function charsetInProlog(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]+encoding=["']([\w-]+)/.exec(start)?.[1];
}
