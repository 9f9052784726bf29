import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake, intakes, takeAgain } from '../../src/intake/index.ts';
import { httpAnswer, pdfOf, takenFrom, warcRecord } from '../notation/taken.ts';

const WORDS = '“The port is shut,” said Anna Ruiz, who leads the union of the pilots.';
const DATA = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'A',
  author: [{ name: 'D' }],
  datePublished: '2031-10-14',
});
const PAGE = `<!DOCTYPE html><html lang="en"><head><title>A</title><meta charset="utf-8"><script type="application/ld+json">${DATA}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>A</h1><p class="byline">By <a rel="author">D</a></p><p>${WORDS}</p><table><tr><td>a</table></article></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Wire</title><item><title>A</title><link>https://coast-wire.example/1</link>
<description><![CDATA[<p>${WORDS}</p><p>1</p><div>2</div><p>3</p>]]></description><pubDate>Tue, 14 Oct 2031 08:30:00 GMT</pubDate></item><item><description>${WORDS}</description></item></channel></rss>`;
const ROW = JSON.stringify({ title: 'A', text: WORDS, source: { name: 'Coast Wire' }, date: '2031-10-14' });

const SAMPLES: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    'a.html': PAGE,
    'a.xml': RSS,
    'a.jsonl': `${ROW}\n${ROW}\n`,
    'a.json': `[${ROW},\n${ROW}]`,
    'a.csv': `title,text,date\nA,"${WORDS}",2031-10-14\n"B ""b""",Words,\n`,
    'a.md': `---\ntitle: A\n---\n# A\n\n- ${WORDS}\n\n> *no*\n`,
    'a.txt': WORDS,
    'a.pdf': pdfOf([[[72, 700, 'The port is shut, she said.']]]),
    'a.warc': Buffer.concat([
      warcRecord(httpAnswer(PAGE)),
      warcRecord(httpAnswer(WORDS, { 'Content-Type': 'text/plain' })),
    ]),
    'a.jsonl.gz': gzipSync(`${ROW}\n${ROW}\n`),
    'a.warc.gz': Buffer.concat([
      gzipSync(warcRecord(httpAnswer(PAGE))),
      gzipSync(warcRecord(httpAnswer(PAGE))),
    ]),
  }).map(([name, content]) => [name, Buffer.from(content)]),
);

/** A piece of a file written over, taken out, put in twice, or everything behind it cut off. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  kind: fc.constantFrom('over', 'out', 'twice', 'cut'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

function changed(
  file: Uint8Array,
  { at, length, kind, bytes }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  const start = Math.floor(at * file.length);
  const [before, piece, behind] = [
    file.subarray(0, start),
    file.subarray(start, start + length),
    file.subarray(start + length),
  ];
  if (kind === 'cut') return before;
  return Buffer.concat([
    before,
    kind === 'over' ? bytes : kind === 'out' ? Buffer.alloc(0) : Buffer.concat([piece, piece]),
    behind,
  ]);
}

describe('intake', () => {
  it.each(Object.keys(SAMPLES))(
    'of %s gives reports or failures of one line, however it is damaged',
    { timeout: 60_000 },
    async (file) => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          for (const taken of await takenFrom(changes.reduce(changed, SAMPLES[file]!), { meta: { file } })) {
            if ('why' in taken) expect(taken.why).toMatch(/^[^\n]{5,300}$/);
            else expect(taken.report.text).toMatch(/\S/);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(Object.keys(SAMPLES))(
    'of %s is the same twice, in pieces of any size, and packed',
    { timeout: 60_000 },
    async (file) => {
      const bytes = SAMPLES[file]!;
      const first = await takenFrom(bytes, { meta: { file } });
      expect(first.every((taken) => 'report' in taken)).toBe(true);
      async function* singly() {
        for (const byte of bytes) yield Uint8Array.of(byte);
      }
      const again = [];
      for await (const taken of intake({ bytes: singly(), meta: { file } })) again.push(taken);
      expect(again).toEqual(first);
      const other = file.endsWith('.gz') ? gunzipSync(bytes) : gzipSync(bytes);
      expect(await takenFrom(other, { meta: { file } })).toEqual(first);
    },
  );

  it.each(Object.keys(SAMPLES))('of %s keeps what each report can be taken from again', async (file) => {
    const first = await takenFrom(SAMPLES[file]!, { meta: { file } });
    for (const taken of first) {
      if ('why' in taken) continue;
      const { part, url } = taken.report.meta;
      const known = { file, ...(part === undefined ? {} : { part }), ...(url === undefined ? {} : { url }) };
      expect(await takeAgain(taken.original, known)).toEqual(taken);
      expect(Object.keys(intakes)).toContain(taken.original.kind);
    }
    expect(first.length).toBeGreaterThan(0);
  });

  it('keeps the charset that only a server named', async () => {
    const bytes = Buffer.from(
      '<html><body><p>\xcf\xee\xf0\xf2 said the union that it would not go back to work.</p>',
      'latin1',
    );
    const [taken] = await takenFrom(bytes, { charset: 'windows-1251' });
    if (!taken || 'why' in taken) throw new Error(taken?.why);
    expect(taken.report.text).toMatch(/^Порт said/);
    expect(await takeAgain(taken.original, {})).toEqual(taken);
  });

  it.each([
    ['page', '<!DOCTYPE html><html><body><p>'],
    ['feed', '<rss><channel><item><description>'],
    ['row', '{"text": "'],
    ['record', 'WARC/1.1\r\nX: '],
  ])(
    'of a %s that never ends stops, or passes over it, within bounds',
    { timeout: 60_000 },
    async (_name, start) => {
      let given = 0;
      async function* endless() {
        yield Buffer.from(start);
        for (; given < 100; given++) yield Buffer.alloc(1 << 20, 'x');
      }
      const taken = [];
      for await (const one of intake({ bytes: endless(), meta: {} })) taken.push(one);
      expect(taken).toMatchObject([{ why: expect.stringMatching(/^is (?:larger|longer|cut off)/) }]);
    },
  );
});
