import { collect } from './bytes/byte-source.ts';
import { LIMITS } from './limits.ts';
import { type PdfItem, pageParagraphs, withoutRunningLines } from './pdf/paragraphs.ts';
import type { Intake } from './taken.ts';
import { Unreadable } from './unreadable.ts';

/** A PDF with text in it; a scan without text is refused. */
export const pdf: Intake = {
  about: 'PDF: its text, in paragraphs',
  endings: ['.pdf'],
  recognises: ({ bytes }) =>
    /^[\s\0\xef\xbb\xbf]{0,16}%PDF-/.test(Buffer.from(bytes.subarray(0, 32)).toString('latin1')),
  async *take({ bytes, meta }) {
    const all = await collect(bytes, LIMITS.pdf);
    const document = await open(all);
    try {
      if (document.numPages > LIMITS.pdfPages)
        throw new Unreadable(`has ${document.numPages} pages: split it first`);
      const pages: string[][] = [];
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        pages.push(pageParagraphs(items.filter((item) => 'str' in item) as PdfItem[]));
      }
      const text = withoutRunningLines(pages).join('\n\n');
      if (text === '')
        throw new Unreadable('has no text in it, only pictures: run it through text recognition first');
      yield { text, meta: { ...meta, ...(await titleIn(document)) }, original: { bytes: all } };
    } finally {
      await document.cleanup().catch(() => undefined);
    }
  },
};

/** Opens it without running what is in it. pdf.js is loaded when first needed. */
async function open(bytes: Uint8Array) {
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const name = (error as Error).name;
    throw new Unreadable(
      name === 'PasswordException'
        ? 'is locked with a password: unlock it first'
        : 'is a damaged PDF: get it again',
    );
  }
}

async function titleIn(document: Awaited<ReturnType<typeof open>>): Promise<{ title?: string }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as Record<string, unknown>)['Title'];
  // Word processors put the name of the file there.
  return typeof title === 'string' && title.trim() !== '' && !/\.\w{2,5}$/.test(title)
    ? { title: title.trim() }
    : {};
}
