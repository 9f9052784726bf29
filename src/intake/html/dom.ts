import { trimMarkup } from './trimmed-markup.ts';
import { type DomNode, textWithoutMarkup, visibleText } from './visible-text.ts';

/** The part of a DOM element that is used here. */
export interface DomElement extends DomNode {
  readonly textContent: string;
  readonly parentElement: DomElement | null;
  readonly className: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  append(node: DomElement): void;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
}

/** A parsed page, and the contents of its `<script type="application/ld+json">`. */
export interface Page {
  readonly document: DomDocument;
  readonly jsonLd: readonly string[];
}

/** Parses a page or a part of one. Scripts are gone before the parser sees it. linkedom is loaded when first needed. */
export async function parseMarkup(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom');
  const { html: trimmed, jsonLd } = trimMarkup(html);
  const isPage = /<(?:html|head|body)\b/i.test(trimmed.slice(0, 100_000));
  const page = isPage ? trimmed : `<html><head></head><body>${trimmed}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: DomDocument };
  return { document, jsonLd };
}

/** The text that a part of a page shows: the content of a feed's item, a column with HTML in it, Markdown made HTML. */
export async function textOfMarkup(html: string): Promise<string> {
  if (!/[<&]/.test(html)) return textWithoutMarkup(html);
  const { document } = await parseMarkup(html);
  return visibleText(document.body);
}
