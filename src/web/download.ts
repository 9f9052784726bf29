import { csvLine } from '../formats/csv-line.ts';

/** Rows of a table, as plots show and hand them out. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A table as CSV. No spreadsheet takes a field for a formula; the mark at the beginning tells Excel that it is UTF-8, so
 * that quotation marks and accents stay what they are.
 */
export function csvOf({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map(csvLine).join('')}`;
}

/** A file name out of a title: `Acts over time` is `acts-over-time`. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'figure'
  );
}

/** Hands a file to the reader. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function downloadTable(title: string, table: Table): void {
  download(`${fileNameOf(title)}.csv`, new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
}

/** What style sheets give a drawing, and what it needs to keep when it leaves the page. */
const KEPT = [
  'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity opacity',
  'font-family font-size font-style font-weight text-anchor dominant-baseline visibility paint-order',
].flatMap((names) => names.split(' '));

/** A drawing of the page as a file of its own: styles written into it, on the page's background, with its title. */
export function svgOf(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[index]!);
    // A style would win over the attributes, and the variables that it may name are the page's.
    for (const name of ['class', 'style', 'href']) element.removeAttribute(name);
    for (const name of KEPT) element.setAttribute(name, style.getPropertyValue(name));
  }
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const back = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = drawing.viewBox.baseVal;
  for (const [name, value] of Object.entries({
    x: box?.x ?? 0,
    y: box?.y ?? 0,
    width: '100%',
    height: '100%',
  })) {
    back.setAttribute(name, String(value));
  }
  back.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name, back);
  return new XMLSerializer().serializeToString(copy);
}

export function downloadSvg(title: string, drawing: SVGSVGElement): void {
  download(`${fileNameOf(title)}.svg`, new Blob([svgOf(drawing, title)], { type: 'image/svg+xml' }));
}

/** Twice as many pixels as on the page, so that it prints well. Rejects where the browser cannot draw it. */
export async function downloadPng(title: string, drawing: SVGSVGElement): Promise<void> {
  const address = URL.createObjectURL(new Blob([svgOf(drawing, title)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error(`No picture of ${canvas.width} × ${canvas.height} pixels could be made`);
    download(`${fileNameOf(title)}.png`, blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}
