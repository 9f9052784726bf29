import { describe, expect, it } from 'vitest';
import { linesFrom, takenFrom } from '../../tests/notation/taken.ts';

describe('a text', () => {
  it.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['white space', Buffer.from(' \n\t\r\n\u00a0'), 'holds only white space'],
    ['a byte order mark alone', Buffer.from('\ufeff\n'), 'holds only white space'],
    ['NUL bytes', new Uint8Array(100), 'is binary data, not text: give a text file'],
    [
      'noise',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 197) % 256),
      'is binary data, not text: give a text file',
    ],
    [
      'an office document',
      Buffer.from('PK\u0003\u0004…'),
      'is a ZIP archive or an office document, not text: save its text as a .txt file first',
    ],
  ])('of %s is refused', async (_name, bytes, why) => {
    expect(await linesFrom(bytes)).toEqual([`✗ ${why}`]);
  });

  it.each([
    ['as it is', '\ufeff One,\r\ntwo.\n\n\n'],
    ['about tags', 'Use <b>bold</b> and <i>italics</i>, she said.'],
    ['about names, with commas', 'Text, title, and much more.\nThat is all.'],
    ['in braces', '{The port is shut}, she said.'],
    ['in brackets', '[Applause] The port is shut.'],
    ['about PDF', 'The file began with %PDF-1.7, she said.'],
    ['that begins with WARC', 'WARC is a format, she said.'],
  ])('is taken %s', async (_name, text) => {
    expect(await takenFrom(text, { meta: { file: 'a.txt' } })).toMatchObject([
      { report: { text, meta: { file: 'a.txt' } } },
    ]);
  });

  it('is a page where it is full of tags', async () => {
    const words = 'The port is shut, said the woman who leads the union.';
    expect(await linesFrom(`Coast Wire<div><div><p>${words}</p></div><p>${words}</p></div>`)).toEqual([
      expect.stringContaining(`${words} ¶¶ ${words}`),
    ]);
  });
});

describe('Markdown', () => {
  const known = { meta: { file: 'a.md' } };

  it('is what a reader sees', async () => {
    const text = `# Strike shuts port

“Nobody *wanted* this,” said [Ilse Marant](https://coast-wire.example/im).
We asked for a **second** tug.

## Talks

- One
- Two

> We will not be bullied &amp; bought.
`;
    expect(await linesFrom(text, known)).toEqual([
      'Strike shuts port ¶¶ “Nobody wanted this,” said Ilse Marant. We asked for a second tug. ¶¶ Talks ¶¶ One ¶ Two ¶¶ ' +
        'We will not be bullied & bought.',
    ]);
    expect(await takenFrom(text, known)).toMatchObject([
      { report: { meta: { title: 'Strike shuts port' } } },
    ]);
  });

  it('says what it is in its front matter', async () => {
    const text =
      '---\ntitle: "A: strike"\nauthor: Dana Whitlock\ndate: 2031-10-14\noutlet: Coast Wire\ntags:\n  - a\n---\n\nThe port is shut.\n';
    expect(await takenFrom(text, known)).toMatchObject([
      {
        report: {
          text: 'The port is shut.',
          meta: {
            title: 'A: strike',
            byline: 'Dana Whitlock',
            published: '2031-10-14',
            outlet: 'Coast Wire',
          },
        },
      },
    ]);
  });

  it('nested too deep for its parser is kept as it is written', { timeout: 30_000 }, async () => {
    const text = `${'>'.repeat(100_000)} The port is shut.`;
    expect((await linesFrom(text, known))[0]!.endsWith('The port is shut.')).toBe(true);
  });
});
