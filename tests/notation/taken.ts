import { gzipSync } from 'node:zlib';
import { type IntakeOptions, intake, ofBytes, type Source, type Taken } from '../../src/intake/index.ts';

/** Everything that an input gives, in order. A string stands for its UTF-8. */
export async function takenFrom(
  input: string | Uint8Array,
  known: Partial<Source> = {},
  options: IntakeOptions = {},
): Promise<Taken[]> {
  const bytes = ofBytes(typeof input === 'string' ? Buffer.from(input) : input);
  const all: Taken[] = [];
  for await (const taken of intake({ bytes, meta: {}, ...known }, options)) all.push(taken);
  return all;
}

/**
 * The same as lines: `line 2: The text.`, or `line 3 ✗ is not valid JSON …`, with line breaks of a text as ` ¶ ` and
 * paragraph breaks as ` ¶¶ `.
 */
export async function linesFrom(
  input: string | Uint8Array,
  known: Partial<Source> = {},
  options: IntakeOptions = {},
): Promise<string[]> {
  return (await takenFrom(input, known, options)).map((taken) => {
    const where = taken.where ?? '';
    if ('why' in taken) return `${where} ✗ ${taken.why}`.trim();
    const text = taken.report.text.replaceAll('\n\n', ' ¶¶ ').replaceAll('\n', ' ¶ ');
    return where ? `${where}: ${text}` : text;
  });
}

/** A record of a WARC file, and what else belongs to it. */
export function warcRecord(
  block: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
): Uint8Array {
  const bytes = Buffer.from(block);
  const head = {
    'WARC-Type': 'response',
    'WARC-Target-URI': 'https://coast-wire.example/1',
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** A server's answer. */
export function httpAnswer(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Uint8Array {
  const lines = Object.entries({ 'Content-Type': 'text/html', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A small PDF: for each page its lines, each with how far from the left and the bottom it stands. */
export function pdfOf(
  pages: readonly (readonly (readonly [left: number, bottom: number, text: string])[])[],
): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, lines] of pages.entries()) {
    const shown = lines.map(
      ([left, bottom, text]) => `1 0 0 1 ${left} ${bottom} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj`,
    );
    const stream = `BT /F1 12 Tf ${shown.join(' ')} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    'latin1',
  );
}

/** As `.gz` files have it. */
export const gzip = (bytes: string | Uint8Array): Uint8Array => gzipSync(bytes);
