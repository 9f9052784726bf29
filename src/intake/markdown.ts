import { collect } from './bytes/byte-source.ts';
import { decodeGuessing } from './decoding.ts';
import { textOfMarkup } from './html/dom.ts';
import { LIMITS } from './limits.ts';
import { columnsOf, metaOf } from './rows/columns.ts';
import type { Intake } from './taken.ts';

/** A text in Markdown, without its marks; `name: value` lines between two `---` at its top are what is known about it. */
export const markdown: Intake = {
  about: 'Markdown, without its marks; front matter gives title, outlet, date …',
  endings: ['.md', '.markdown'],
  recognises: () => false,
  async *take({ bytes, meta, charset }) {
    const all = await collect(bytes, LIMITS.markdown);
    const { text } = await decodeGuessing(all, charset);
    const { front, body } = splitFront(text.replace(/^\ufeff/, ''));
    const { marked } = await import('marked');
    const heading = /^#\s+(.+?)\s*#*$/m.exec(body.slice(0, 2000))?.[1];
    yield {
      text: await textOfMarkup(htmlOf(marked.parse, body)),
      original: { bytes: all, ...(charset === undefined ? {} : { charset }) },
      meta: {
        ...meta,
        ...(heading ? { title: heading } : {}),
        ...metaOf(front, columnsOf(Object.keys(front))),
      },
    };
  },
};

/** Nesting that `marked` has no stack for (a million `>`) is left as it is written. */
function htmlOf(parse: (text: string, options: { async: false }) => string, body: string): string {
  try {
    return parse(body, { async: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `<pre>${body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
  }
}

/** The simple half of YAML: a value a line, in quotation marks or not. */
function splitFront(text: string): { front: Record<string, string>; body: string } {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return { front: {}, body: text };
  const front: Record<string, string> = {};
  for (const line of block[1]!.split('\n')) {
    const pair = /^([\w.-]+):\s*(.*?)\s*$/.exec(line);
    if (pair) front[pair[1]!] = pair[2]!.replace(/^(["'])(.*)\1$/, '$2');
  }
  return { front, body: text.slice(block[0].length) };
}
