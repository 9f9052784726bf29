/** What schema.org's markup says about an article. */
export interface ArticleData {
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** As it is written there. */
  readonly published?: string;
  readonly language?: string;
  readonly body?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Things looked at in one page, so that a hostile one costs little. */
const MOST = 2000;

/**
 * The first article in a page's JSON-LD blocks (https://schema.org/Article and its kinds: NewsArticle,
 * ReportageNewsArticle, BlogPosting …), wherever it stands in them. Blocks that are no JSON are passed over.
 */
export function articleData(blocks: readonly string[]): ArticleData {
  const things = blocks.flatMap(thingsOf);
  const article = things.find(isArticle);
  if (!article) return {};
  const byId = new Map<unknown, Json>();
  for (const thing of things) if (!isReference(thing)) byId.set(thing['@id'], thing);
  const full = (value: unknown) => (isReference(value) ? (byId.get(value['@id']) ?? value) : value);
  const found = {
    title: textOf(article['headline']) ?? textOf(article['name']),
    byline: namesOf(article['author'], full),
    outlet: namesOf(article['publisher'], full),
    url: textOf(article['url']) ?? textOf(idOf(article['mainEntityOfPage'])),
    published: textOf(article['datePublished']),
    language: textOf(article['inLanguage']),
    body: textOf(article['articleBody']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** All objects in a block, outer ones first. */
function thingsOf(block: string): Json[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(block.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return [];
  }
  const things: Json[] = [];
  const queue: unknown[] = [parsed];
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value.slice(0, MOST)) queue.push(item);
    else if (isJson(value)) {
      things.push(value);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'author',
        'publisher',
      ]) {
        if (value[key] !== undefined) queue.push(value[key]);
      }
    }
  }
  return things;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{"@id": "#wire"}` stands for the thing of that name. */
function isReference(value: unknown): value is { readonly '@id': string } {
  return isJson(value) && Object.keys(value).length === 1 && typeof value['@id'] === 'string';
}

function isArticle(thing: Json): boolean {
  return [thing['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|Posting|^Report)$/.test(type));
}

function idOf(value: unknown): unknown {
  return isJson(value) ? value['@id'] : value;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** `Anna Ruiz and Ben Osei`, of one name, one thing with a name, or several. */
function namesOf(value: unknown, full: (value: unknown) => unknown): string | undefined {
  const names = [value].flat().map((one) => {
    const whole = full(one);
    return textOf(isJson(whole) ? whole['name'] : whole);
  });
  return joinNames(names.filter((name) => name !== undefined));
}

/** Names as a byline gives them: `A`, `A and B`, `A, B and C`; nothing for none. A web address is no name. */
export function joinNames(all: readonly string[]): string | undefined {
  const names = [...new Set(all.filter((name) => !/^https?:/.test(name)))];
  if (names.length < 2) return names[0];
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
