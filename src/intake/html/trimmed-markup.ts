import { LIMITS } from '../limits.ts';
import { Marks } from '../marks.ts';
import { Unreadable } from '../unreadable.ts';

/**
 * What of a page goes to the parser: everything that can show text, none of what runs or styles, and no deeper than a
 * browser nests. Parsers and article extraction take quadratic time, or the whole stack, on a million nested tags; this
 * takes one pass over the string.
 */
export interface TrimmedMarkup {
  readonly html: string;
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[];
}

/** Pages of news nest to 60 or so. Chromium stops at 512, and goes on side by side, as here. */
const DEEPEST = 200;
/** A longer tag (a picture in a `data:` URL) loses its attributes. */
const LONGEST_TAG = 16 * 1024;
/** Elements whose content no reader sees, and which no parser should see. Their content is not markup (HTML 13.1.2). */
const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'noembed',
  'noframes',
  'textarea',
  'svg',
  'math',
]);
/** Elements beside the article, which no text comes from; taken out here, half of a page need not be parsed. */
const BESIDE = new Set(['nav', 'aside', 'button', 'select', 'dialog']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Ones that end the one of their name before them when it is left open: `<li>One<li>Two`. */
const SIBLINGS = new Set('p li dt dd option tr td th thead tbody'.split(' '));
/** Ones whose end does not end a paragraph around them: in `<b>One<p>Two</b>three</p>` it is left out. */
const INLINE = new Set(
  'a abbr b big cite code em font i mark q s small span strike strong sub sup u'.split(' '),
);
const BREAK = '<br>';
/** How many inline elements an end looks back over. */
const LOOK_BACK = 32;

/** Scans HTML for {@link TrimmedMarkup}. Throws {@link Unreadable} when there is more of it than can be extracted from in reasonable time. */
export function trimMarkup(html: string): TrimmedMarkup {
  const scan = new Scan(html);
  scan.run();
  return { html: scan.out.join(''), jsonLd: scan.jsonLd };
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

class Scan {
  readonly out: string[] = [];
  readonly jsonLd: string[] = [];
  private readonly html: string;
  private readonly open: { name: string; kept: boolean }[] = [];
  private readonly counts = new Map<string, number>();
  private readonly marks: Marks;
  private depth = 0;
  /** Nodes that the parser will make, without the texts between tags. */
  private nodes = 0;

  constructor(html: string) {
    this.html = html;
    this.marks = new Marks(html);
  }

  run(): void {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      const next = html.indexOf('<', at);
      if (next < 0) break;
      if (next > at) this.text(html.slice(at, next));
      at = this.markupAt(next);
    }
    if (at < html.length) this.text(html.slice(at));
  }

  /** Deals with what begins at a `<`; returns where to go on. */
  private markupAt(start: number): number {
    const { html } = this;
    if (html.startsWith('<!--', start)) return after(html, '-->', start + 4);
    if (html.startsWith('<![CDATA[', start)) return after(html, ']]>', start);
    if (html[start + 1] === '!' || html[start + 1] === '?') return after(html, '>', start);
    const tag = tagAt(html, start);
    if (!tag) {
      this.text('&lt;');
      return start + 1;
    }
    if (tag.closing) this.close(tag);
    else if (RAW.has(tag.name)) return this.raw(tag);
    else if (BESIDE.has(tag.name)) return this.beside(tag);
    else this.start(tag);
    return tag.end;
  }

  /** Every character reference makes a node of its own. */
  private text(text: string): void {
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) this.count();
    this.out.push(text);
  }

  private count(): void {
    this.nodes++;
    if (this.nodes > LIMITS.nodes) {
      throw new Unreadable(
        `has more than ${LIMITS.nodes} elements, as no page of news has: save the article’s text as a .txt file`,
      );
    }
  }

  /** What is too deep, or half a tag, still starts on a line of its own. */
  private lineBreak(): void {
    if (this.out.at(-1) === BREAK) return;
    this.count();
    this.out.push(BREAK);
  }

  private raw({ name, start, end }: Tag): number {
    const { html } = this;
    const opening = html.slice(start, end);
    if (opening.endsWith('/>') && (name === 'svg' || name === 'math')) return end;
    const close = new RegExp(`</${name}[\\s/>]`, 'gi');
    close.lastIndex = end;
    const found = close.exec(html);
    const stop = found ? found.index : html.length;
    if (name === 'script' && /\bld\+json\b/i.test(opening)) this.jsonLd.push(html.slice(end, stop));
    return found ? after(html, '>', stop) : html.length;
  }

  /** Passes over an element that holds none of its own kind; one that is never closed is an element like others. */
  private beside(tag: Tag): number {
    const { name, end } = tag;
    const close = this.marks.next(`</${name}`, end);
    const inner = this.marks.next(`<${name}`, end);
    if (close === Infinity || inner < close) {
      this.start(tag);
      return end;
    }
    this.lineBreak();
    return after(this.html, '>', close);
  }

  private start({ name, start, end }: Tag): void {
    const text = end - start > LONGEST_TAG ? `<${name}>` : this.html.slice(start, end);
    if (VOID.has(name)) {
      this.count();
      this.out.push(text);
      return;
    }
    if (SIBLINGS.has(name) && this.open.at(-1)?.name === name) this.pop();
    const kept = this.depth < DEEPEST;
    this.open.push({ name, kept });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (kept) this.depth++;
    if (kept) {
      this.count();
      this.out.push(text);
    } else this.lineBreak();
  }

  private close({ name, start, end }: Tag): void {
    // What stands behind `</body>` belongs to the page too.
    if (name === 'body' || name === 'html') return;
    if (!this.counts.get(name)) {
      // `</p>` and `</br>` alone stand for elements; other ends without a beginning stand for nothing.
      if (name === 'p' || name === 'br') this.lineBreak();
      return;
    }
    if (INLINE.has(name) && !this.closesInline(name)) return;
    let kept = true;
    for (;;) {
      const last = this.pop();
      kept = last.kept;
      if (last.name === name) break;
      // The parser closes these too; saying so keeps its own stack as shallow as this one.
      if (last.kept) this.out.push(`</${last.name}>`);
    }
    if (kept) this.out.push(end - start > LONGEST_TAG ? `</${name}>` : this.html.slice(start, end));
  }

  private closesInline(name: string): boolean {
    for (let i = this.open.length - 1; i >= 0 && i >= this.open.length - LOOK_BACK; i--) {
      const other = this.open[i]!.name;
      if (other === name) return true;
      if (!INLINE.has(other)) return false;
    }
    return false;
  }

  private pop(): { name: string; kept: boolean } {
    const last = this.open.pop()!;
    this.counts.set(last.name, this.counts.get(last.name)! - 1);
    if (last.kept) this.depth--;
    return last;
  }
}

/** The position after the next `mark`, or the end. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

const NAME = /[a-zA-Z][^\s/>]{0,63}/y;

/** The tag at a `<`, or null when it is only a character (`1 < 2`). Quotation marks hide a `>` (HTML 13.2.5). */
function tagAt(html: string, start: number): Tag | null {
  const closing = html[start + 1] === '/';
  NAME.lastIndex = start + (closing ? 2 : 1);
  const name = NAME.exec(html)?.[0];
  if (!name) return null;
  let quote = '';
  let i = NAME.lastIndex;
  for (; i < html.length; i++) {
    const c = html[i]!;
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '>') break;
    else if ((c === '"' || c === "'") && html[i - 1] === '=') quote = c;
    else if ((c === '"' || c === "'") && /=\s+$/.test(html.slice(Math.max(0, i - 8), i))) quote = c;
  }
  return { name: name.toLowerCase(), closing, start, end: Math.min(html.length, i + 1) };
}
