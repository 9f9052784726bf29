import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzip, httpAnswer, linesFrom, takenFrom, warcRecord } from '../../tests/notation/taken.ts';
import { ofBytes } from './bytes/byte-source.ts';
import { intake } from './index.ts';

const page = (words: string) =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><article><p>${words}, said the woman who leads the union of the pilots.</p></article></body></html>`;
const text = (words: string) => `${words}, said the woman who leads the union of the pilots.`;
const answer = (words: string) => warcRecord(httpAnswer(page(words)));
const info = warcRecord('software: onrecord\r\n', {
  'WARC-Type': 'warcinfo',
  'Content-Type': 'application/warc-fields',
});

describe('a WARC file', () => {
  it('is a report a page', async () => {
    const request = warcRecord('GET / HTTP/1.1\r\n\r\n', { 'WARC-Type': 'request' });
    const file = Buffer.concat([
      info,
      request,
      warcRecord(httpAnswer(page('One'), { 'Content-Type': 'text/html; charset=utf-8' }), {
        'WARC-Target-URI': '<https://coast-wire.example/one>',
      }),
      warcRecord(httpAnswer(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { 'Content-Type': 'image/png' })),
      warcRecord(httpAnswer('', { Location: '/two' }, '301 Moved')),
      warcRecord(httpAnswer('Two.', { 'Content-Type': 'text/plain' })),
      warcRecord('Three.', { 'WARC-Type': 'conversion', 'Content-Type': 'text/plain' }),
    ]);
    expect(await linesFrom(file)).toEqual([
      `record 3 at byte ${info.length + request.length}: ${text('One')}`,
      expect.stringMatching(/^record 6 at byte \d+: Two\.$/),
      expect.stringMatching(/^record 7 at byte \d+: Three\.$/),
    ]);
    expect(await takenFrom(file, { meta: { file: 'a.warc' } })).toMatchObject([
      { report: { meta: { file: 'a.warc', url: 'https://coast-wire.example/one', title: 'T' } } },
      {},
      {},
    ]);
  });

  it.each<[string, (body: Buffer) => Uint8Array, Record<string, string>]>([
    ['gzip', gzipSync, { 'Content-Encoding': 'gzip' }],
    ['brotli', brotliCompressSync, { 'Content-Encoding': 'br' }],
    ['deflate without a head', deflateRawSync, { 'Content-Encoding': 'deflate' }],
    ['gzip, as it says, but plain', (body) => body, { 'Content-Encoding': 'gzip' }],
    [
      'chunks',
      (body) =>
        Buffer.concat([
          Buffer.from('5;x\r\n'),
          body.subarray(0, 5),
          Buffer.from(`\r\n${(body.length - 5).toString(16)}\r\n`),
          body.subarray(5),
          Buffer.from('\r\n0\r\n\r\n'),
        ]),
      { 'Transfer-Encoding': 'chunked' },
    ],
    ['chunks, as it says, but whole', (body) => body, { 'Transfer-Encoding': 'chunked' }],
  ])('with a body in %s', async (_name, pack, headers) => {
    const file = warcRecord(httpAnswer(pack(Buffer.from(page('One'))), headers));
    expect(await linesFrom(file)).toEqual([`record 1 at byte 0: ${text('One')}`]);
  });

  it('keeps what came before the place where it is cut', async () => {
    const file = Buffer.concat([answer('One'), answer('Two'), answer('Three')]);
    const cut = file.subarray(0, file.length - 100);
    for (const packed of [
      cut,
      Buffer.concat([gzip(answer('One')), gzip(answer('Two')), gzip(answer('Three')).subarray(0, -20)]),
    ]) {
      const lines = await linesFrom(packed);
      expect(lines.slice(0, 2)).toEqual([
        `record 1 at byte 0: ${text('One')}`,
        expect.stringContaining(text('Two')),
      ]);
      expect(lines.slice(2)).toEqual([
        expect.stringMatching(/^record 3 at byte \d+ ✗ is cut off: what came before was read/),
      ]);
    }
  });

  it.each([
    ['in its head', (file: Uint8Array) => file.subarray(0, 40)],
    ['in the answer’s head', () => warcRecord('HTTP/1.1 200 OK\r\nContent-')],
  ])('says that a record is cut %s', async (_name, cut) => {
    expect(await linesFrom(cut(answer('One')))).toEqual([
      expect.stringMatching(/^record 1 at byte 0 ✗ (?:is cut off|holds no whole HTTP answer)/),
    ]);
  });

  it('finds the next record after one of the wrong length', async () => {
    const wrong = warcRecord(httpAnswer(page('One')), { 'Content-Length': '30' });
    expect(await linesFrom(Buffer.concat([wrong, answer('Two')]))).toEqual([
      expect.stringContaining('record 1 at byte 0 ✗'),
      expect.stringContaining(text('Two')),
    ]);
  });

  it('names the page without an article, and the page too large, and reads on', {
    timeout: 30_000,
  }, async () => {
    const bomb = gzipSync(Buffer.alloc(40 << 20));
    const file = [
      warcRecord(httpAnswer('<html><body><p>Menu</p></body></html>')),
      warcRecord(httpAnswer(bomb, { 'Content-Encoding': 'gzip' })),
      warcRecord(httpAnswer(Buffer.alloc(40 << 20, 'x'))),
      answer('Four'),
    ];
    expect(
      (await linesFrom(gzip(Buffer.concat(file)))).map((line) => line.replace(/ at byte \d+/, '')),
    ).toEqual([
      'record 1 ✗ has no article in it: give the page of one report, or its text as a .txt file',
      'record 2 ✗ unpacks to more than 32 MB',
      'record 3 ✗ is larger than 32 MB',
      `record 4: ${text('Four')}`,
    ]);
  });

  it('is read one record at a time', { timeout: 30_000 }, async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.concat(Array(100).fill(answer('One')));
      }
    }
    let taken = 0;
    for await (const _report of intake({ bytes: endless(), meta: {} })) if (++taken === 350) break;
    expect(given).toBeLessThanOrEqual(5);
  });
});

describe('gzip', () => {
  it('is unpacked before anything else', async () => {
    expect(await linesFrom(gzip('The port is shut.'))).toEqual(['The port is shut.']);
    expect(await linesFrom(Buffer.concat([gzip('{"text": "One."}\n'), gzip('{"text": "Two."}\n')]))).toEqual([
      'line 1: One.',
      'line 2: Two.',
    ]);
  });

  it('that is cut or damaged says so, and gives what came before', { timeout: 30_000 }, async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `{"text": "Report ${i} of ${(i * 7919) % 3001}."}\n`,
    ).join('');
    const packed = gzip(rows);
    const cut = await linesFrom(packed.subarray(0, packed.length / 2));
    expect(cut[0]).toBe('line 1: Report 0 of 0.');
    expect(cut.length).toBeGreaterThan(1000);
    expect(cut.at(-1)).toContain('✗ is cut off: what came before was read');
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, packed.length / 2, packed.length / 2 + 400);
    expect((await linesFrom(damaged)).at(-1)).toContain('✗ is a damaged gzip file');
    expect(await linesFrom(gzip('The port is shut.').subarray(0, -6))).toEqual([
      expect.stringContaining('✗ is cut off'),
    ]);
  });

  it('that unpacks to far more than itself is stopped early', { timeout: 30_000 }, async () => {
    let given = 0;
    async function* bomb() {
      const packed = gzipSync(Buffer.alloc(64 << 20));
      for (;;) {
        given += packed.length;
        yield packed;
      }
    }
    const taken = [];
    for await (const one of intake({ bytes: bomb(), meta: { file: 'a.jsonl' } })) taken.push(one);
    expect(taken.at(-1)).toMatchObject({
      why: expect.stringContaining('unpacks to more than 200 times its size'),
    });
    expect(given).toBeLessThan(1 << 20);
  });
});

describe('an input', () => {
  it('of nothing is empty', async () => {
    expect(await linesFrom('')).toEqual(['✗ is empty']);
    expect(await linesFrom(gzip(''))).toEqual(['✗ is empty']);
    for await (const one of intake({ bytes: ofBytes(new Uint8Array()), meta: {} }))
      expect(one).toEqual({ why: 'is empty' });
  });
});
