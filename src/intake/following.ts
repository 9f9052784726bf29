import { failure, finished } from './finishing.ts';
import type { Follower, Found, Lead, Source, Taken } from './taken.ts';
import { Unreadable } from './unreadable.ts';

/** Kinds of pages that are an article of their own; a feed or an archive is none. */
const ARTICLES: readonly string[] = ['html', 'pdf', 'text', 'markdown'];

/**
 * The article that an item of a feed leads to, with what the feed says where the page says nothing; nothing where it was
 * followed before. A page that cannot be had is a failure, and the item's own text is taken in its place.
 */
export async function* followed(
  found: Found & { readonly lead: Lead },
  kind: string,
  follower: Follower,
  intake: (source: Source) => AsyncIterable<Taken>,
): AsyncIterable<Taken> {
  const { lead, where } = found;
  try {
    const page = await follower.page(lead);
    if (page) yield await articleOf(found, page, intake);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await follower.failed(lead, error);
    const instead = 'text' in found ? ' (its summary is taken instead)' : '';
    yield failure(`leads to ${lead.url}: ${error.message}${instead}`, where);
    if ('text' in found) yield await finished(found, kind);
  }
}

async function articleOf(
  { lead, where }: Found & { readonly lead: Lead },
  page: Source,
  intake: (source: Source) => AsyncIterable<Taken>,
): Promise<Taken> {
  const { file, ...meta } = lead.meta;
  for await (const taken of intake({ ...page, meta: { ...meta, ...page.meta } })) {
    if ('why' in taken) throw new Unreadable(taken.why);
    if (!ARTICLES.includes(taken.original.kind)) break;
    const { id, text, meta: found } = taken.report;
    const place = {
      ...(file === undefined ? {} : { file }),
      ...(where === undefined ? {} : { part: where }),
    };
    const report = { id, text, meta: { ...found, ...place } };
    return { ...taken, report, lead, ...(where === undefined ? {} : { where }) };
  }
  throw new Unreadable('is no article');
}
