/** The part of a DOM node that is read here; linkedom's nodes are of this shape. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

/** Not part of the running text: controls, pictures and their captions, and what stands beside the article. */
const HIDDEN = new Set(
  'AREA ASIDE AUDIO BUTTON CANVAS DATALIST DIALOG FIGCAPTION FOOTER FORM HEAD IFRAME INPUT LINK MATH MENU META NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
/** Paragraphs, with a blank line before and after. */
const PARAGRAPHS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION DETAILS DIV DL FIELDSET FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
);
/** Lines of a list or table. */
const LINES = new Set('DD DT LI TR'.split(' '));

/**
 * The text of an element as a reader sees it: paragraphs and headings with a blank line between them, list items and table
 * rows on lines of their own, cells separated by tabs, `<br>` as a line break, white space as one space, no-break spaces
 * kept. `<q>` gets the marks that browsers show. Soft hyphens and zero-width spaces, which nobody sees, are left out.
 */
export function visibleText(root: DomNode): string {
  const writer = new Writer();
  write(root, writer, 0, false);
  return writer.text();
}

/** The same for markup in which there is nothing but text. */
export function textWithoutMarkup(text: string): string {
  const writer = new Writer();
  writer.add(text, false);
  return writer.text();
}

/** Recursion is safe: markup is trimmed to 200 levels before it is parsed, and article extraction adds only a few. */
function write(node: DomNode, writer: Writer, quotes: number, preformatted: boolean): void {
  if (node.nodeType === TEXT) {
    writer.add(node.nodeValue ?? '', preformatted);
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT && (HIDDEN.has(name) || isHidden(node))) return;
  if (name === 'BR') {
    writer.lineBreak();
    return;
  }
  const isQuote = name === 'Q';
  const distance = PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0;
  writer.distance(distance);
  if (isQuote) writer.add(quotes % 2 === 0 ? '“' : '‘', true);
  const inside = preformatted || name === 'PRE';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    write(child, writer, quotes + (isQuote ? 1 : 0), inside);
  }
  if (isQuote) writer.add(quotes % 2 === 0 ? '”' : '’', true);
  if (name === 'TD' || name === 'TH') writer.cell();
  writer.distance(distance);
}

function isHidden(node: DomNode): boolean {
  const attribute = (name: string) => node.getAttribute?.(name) ?? null;
  return (
    attribute('hidden') !== null ||
    attribute('aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute('style') ?? '')
  );
}

/** Puts words together; space between them is decided when the next word comes. */
class Writer {
  private readonly pieces: string[] = [];
  /** Line feeds before the next word, and whether a space or tab stands there otherwise. */
  private lines = 0;
  private gap = '';

  add(text: string, preformatted: boolean): void {
    const seen = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
    if (preformatted) {
      if (seen !== '') this.push(seen.replace(/\r\n?/g, '\n'));
      return;
    }
    if (/^[ \t\n\r\f]/.test(seen)) this.gap ||= ' ';
    const words = seen.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '').replace(/[ \t\n\r\f]+/g, ' ');
    if (words === '') return;
    this.push(words);
    if (/[ \t\n\r\f]$/.test(seen)) this.gap = ' ';
  }

  private push(words: string): void {
    if (this.pieces.length > 0) this.pieces.push(this.lines > 0 ? '\n'.repeat(this.lines) : this.gap);
    this.pieces.push(words);
    this.lines = 0;
    this.gap = '';
  }

  /** At least this many line feeds. */
  distance(lines: number): void {
    this.lines = Math.max(this.lines, lines);
  }

  /** One `<br>` breaks the line, two make a paragraph, as people write them. */
  lineBreak(): void {
    this.lines = Math.min(2, this.lines + 1);
  }

  cell(): void {
    this.gap = '\t';
  }

  text(): string {
    return this.pieces.join('').trim();
  }
}
