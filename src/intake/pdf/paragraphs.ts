/** A run of text on a page, as pdf.js gives it: `transform` ends in its place, from the left and from the bottom. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  text: string;
  left: number;
  right: number;
  readonly bottom: number;
  height: number;
}

/**
 * The paragraphs of a page: its lines put together where they stand as close as lines of one paragraph do and are not
 * indented. A word that is broken at a line's end is joined again.
 */
export function pageParagraphs(items: readonly PdfItem[]): string[] {
  const lines = linesOf(items);
  const gap = usualGap(lines);
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const goesOn = last !== null && isContinuation(last, line, gap);
    if (goesOn) paragraphs.push(joinLines(paragraphs.pop()!, line.text));
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
}

function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let fresh = true;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left, bottom] = [transform[4] ?? 0, transform[5] ?? 0];
    const line = lines.at(-1);
    if (str !== '') {
      if (fresh || !line || Math.abs(line.bottom - bottom) > Math.max(2, height / 2)) {
        lines.push({ text: str, left, right: left + width, bottom, height: height || 10 });
      } else {
        // A gap of a fifth of the letters' height is a space, whether there is one in the file or not.
        const spaced = left - line.right > line.height / 5 && !/\s$/.test(line.text) && !/^\s/.test(str);
        line.text += (spaced ? ' ' : '') + str;
        line.right = left + width;
        line.height = Math.max(line.height, height);
      }
      fresh = false;
    }
    if (hasEOL) fresh = true;
  }
  for (const line of lines) line.text = line.text.replace(/[ \t]+/g, ' ').trim();
  return lines.filter(({ text }) => text !== '');
}

/** The distance between lines that is most common on the page. */
function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (let i = 1; i < lines.length; i++) {
    const gap = Math.round(lines[i - 1]!.bottom - lines[i]!.bottom);
    if (gap <= 0) continue;
    const count = (counts.get(gap) ?? 0) + 1;
    counts.set(gap, count);
    if (best === 0 || count > counts.get(best)!) best = gap;
  }
  // Two lines alone, of a page of one-line paragraphs, tell nothing: letters are set at most 1.5 apart.
  const height = Math.max(1, ...lines.slice(0, 100).map((line) => line.height));
  return Math.min(best || height * 1.2, height * 1.5);
}

function isContinuation(last: Line, line: Line, gap: number): boolean {
  const distance = last.bottom - line.bottom;
  if (distance <= 0 || distance > gap * 1.25 + 1) return false;
  if (Math.abs(last.height - line.height) > 0.15 * last.height) return false;
  return line.left - last.left < 6;
}

/** `govern-` and `ment` are one word; `Anglo-` and `Vandrian` keep their hyphen. */
function joinLines(text: string, next: string): string {
  if (/\p{Ll}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /[-\u2010]$/.test(text) ? text + next : `${text} ${next}`;
}

/** The paragraphs of all pages without page numbers, and without the first and last lines that most pages repeat. */
export function withoutRunningLines(pages: readonly (readonly string[])[]): string[] {
  const plain = (text: string) => text.replace(/\d+/g, '0');
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const edge of new Set([page[0], page.at(-1)])) {
      if (edge !== undefined) counts.set(plain(edge), (counts.get(plain(edge)) ?? 0) + 1);
    }
  }
  const repeats = (text: string) => pages.length > 2 && counts.get(plain(text))! > pages.length / 2;
  const isNumber = (text: string) =>
    /^(?:page\s+)?[-–—\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i.test(text);
  return pages.flatMap((page) =>
    page.filter((text, i) => !((i === 0 || i === page.length - 1) && (isNumber(text) || repeats(text)))),
  );
}
