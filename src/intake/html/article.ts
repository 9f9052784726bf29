import { Unreadable } from '../unreadable.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { articleData } from './json-ld.ts';
import { visibleText } from './visible-text.ts';

/** Shorter finds make Readability try again with its rules relaxed, which brings menus into short reports. */
const SHORT_ARTICLE = 140;
/** A box around the article is larger than anything that is taken out by its name, or most of the page. */
const LARGEST_EXTRA = 1500;
/** Sharing, asking, selling and captions, by the words of their class or id. */
const EXTRA =
  /(?:^|[\s_-])(?:share|sharing|social[_-](?:media|links?|buttons?|icons?|bar)|cookies?|consent|gdpr|newsletter|subscribe|subscription|paywall|promo|advert|advertisement|ads?[_-]?(?:slot|unit|box|container|wrapper)|related|recirc|caption|credit|byline|author|timestamp|pubdate|published|breadcrumbs?|skip)(?:$|[\s_-])/i;
/** The line that names who wrote it and when; the place in front of the first words is another thing, and stays. */
const SIGNATURE = '[rel~="author"], [itemprop~="author"], [itemprop~="datePublished"], time';
/** Letters of a word or two. */
const LITTLE = 20;

/**
 * The text of the article in a page, found by Mozilla's Readability after what is surely not text has been taken out.
 * Throws {@link Unreadable} when the page has no article. The page is changed.
 */
export async function articleText(document: DomDocument, jsonLd: readonly string[]): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  removeExtras(document);
  // Readability takes the first line that looks like a byline or a dateline out, unless it knows of one already.
  const author = document.createElement('meta');
  author.setAttribute('name', 'author');
  author.setAttribute('content', 'known');
  document.head?.append(author);
  const article = new Readability<DomElement>(document as never, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  const text = article?.content ? visibleText(article.content) : '';
  if (hasProse(text)) return text;
  const body = articleData(jsonLd).body ?? '';
  if (hasProse(body)) return body.replace(/\s*\n\s*/g, '\n\n').trim();
  throw new Unreadable('has no article in it: give the page of one report, or its text as a .txt file');
}

function removeExtras(document: DomDocument): void {
  const largest = Math.min(LARGEST_EXTRA, document.body.textContent.length / 2);
  for (const element of [...document.querySelectorAll(SIGNATURE)]) removeLine(element, largest);
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (EXTRA.test(names) && isBeside(element, largest)) element.remove();
  }
}

/** Takes out an element with the little that stands beside it: `By <a rel="author">Anna Ruiz</a> |`. */
function removeLine(element: DomElement, largest: number): void {
  const { parentElement } = element;
  if (!parentElement || element.textContent.length > largest) return;
  const beside = parentElement.textContent.length - element.textContent.length;
  if (beside < LITTLE && isBeside(parentElement, largest)) parentElement.remove();
  // In running text, as in `on <time>Tuesday</time>`, it is part of a sentence.
  else if (!/^(?:P|SPAN|LI|TD|H\d|A|EM|I|B|STRONG)$/i.test(parentElement.nodeName)) element.remove();
}

function isBeside(element: DomElement, largest: number): boolean {
  return !/^(?:HTML|BODY|ARTICLE|MAIN)$/i.test(element.nodeName) && element.textContent.length <= largest;
}

/** At least one line of eight words that ends as a sentence does: menus and error pages have none. */
export function hasProse(text: string): boolean {
  return text
    .split('\n')
    .some((line) => /[.!?…]["”’'»)\]]*\s*$/.test(line) && line.trim().split(/\s+/).length >= 8);
}
