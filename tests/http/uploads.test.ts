import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended } from './batch-ends.ts';
import { form, type Sent } from './forms.ts';
import { connectTo, untilClosed } from './raw-requests.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

const REPORT = '“The port is shut,” said Anna Ruiz.\n';
const UPLOAD = 64 * 1024;
const before = process.env['TMPDIR'];

let room: ScratchRoom;
let temporary: string;
beforeAll(async () => {
  room = await openScratchRoom((folder) => {
    temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    return { limits: { texts: 100_000, upload: UPLOAD } };
  });
  process.env['TMPDIR'] = temporary;
});
afterAll(async () => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await room.close();
});

const send = (payload: Buffer, headers: Record<string, string>) =>
  room.app.inject({ method: 'POST', url: '/api/batches', payload, headers });

async function upload(files: readonly Sent[]) {
  const { payload, headers } = form(files);
  return send(payload, headers);
}

async function uploaded(files: readonly Sent[]) {
  const response = await upload(files);
  expect(response.statusCode).toBe(202);
  return ended(room.app, response.json());
}

const left = () => readdirSync(temporary);

describe('an upload', () => {
  it('is added, and its copy removed', async () => {
    const batch = await uploaded([{ name: 'strike.txt', content: REPORT }]);
    expect(batch).toMatchObject({ state: 'done', counts: { new: 1 }, failures: [] });
    expect(left()).toEqual([]);
  });

  it('writes nowhere else, whatever the names in it are', async () => {
    const names: readonly (readonly [sent: string, shown: string])[] = [
      ['../../../../etc/cron.d/a.txt', 'a.txt'],
      ['..\\..\\windows\\b.txt', 'b.txt'],
      ['/etc/passwd', 'passwd'],
      ['C:\\Users\\anna\\c.txt', 'c.txt'],
      ['d\u0000e.txt', 'd e.txt'],
      ['..', 'file 6'],
      ['=cmd|calc.txt', '=cmd|calc.txt'],
      [`${'n'.repeat(500)}.txt`, 'n'.repeat(200)],
    ];
    // Nothing in them can be read, so that their names are told.
    const content = new Uint8Array(2000).fill(1);
    const { failures } = await uploaded(names.map(([name]) => ({ name, content })));
    expect(failures.map((line) => line.slice(0, line.indexOf(': is ')))).toEqual(
      names.map(([, name]) => name),
    );
    expect(left()).toEqual([]);
    expect(readdirSync(room.folder).filter((entry) => !/^(?:desk\.db|temporary)/.test(entry))).toEqual([]);
  });

  const [big, half] = ['a'.repeat(UPLOAD + 1), 'a'.repeat(UPLOAD - 1000)];
  it.each<[string, readonly Sent[]]>([
    ['one file', [{ name: 'a.txt', content: big }]],
    [
      'all together',
      [
        { name: 'a.txt', content: half },
        { name: 'b.txt', content: half },
      ],
    ],
    ['in number', Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.txt`, content: '' }))],
  ])('that is too large is refused and removed: %s', async (_, files) => {
    const response = await upload(files);
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ code: 'too-large' });
    expect(left()).toEqual([]);
  });

  const { payload, headers } = form([{ name: 'a.txt', content: REPORT }]);
  const asText = payload.toString();
  it.each<[string, string, string?]>([
    ['cut off', asText.slice(0, -10)],
    ['cut off in a file', asText.slice(0, asText.indexOf('Anna'))],
    ['cut off in a head', asText.slice(0, 50)],
    ['empty', ''],
    ['without parts', '--the-boundary--\r\n'],
    ['with a head that is none', '--the-boundary\r\nHello\r\n\r\nx\r\n--the-boundary--\r\n'],
    ['without a boundary', asText, 'multipart/form-data'],
    ['with another boundary', asText, 'multipart/form-data; boundary=other'],
    ['with an empty boundary', asText, 'multipart/form-data; boundary='],
    ['of another kind', asText, 'multipart/mixed; boundary=the-boundary'],
    [
      'with a field of a bad name',
      '--the-boundary\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--the-boundary--\r\n',
    ],
    [
      'with a head without end',
      `--the-boundary\r\ncontent-disposition: form-data; name="f"; filename="${'x'.repeat(90_000)}`,
    ],
    [
      'with too many fields',
      `${'--the-boundary\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n'.repeat(50)}--the-boundary--\r\n`,
    ],
  ])('that is broken is refused and removed: %s', async (_, body, type) => {
    const response = await send(Buffer.from(body), { 'content-type': type ?? headers['content-type'] });
    expect([400, 413, 415]).toContain(response.statusCode);
    expect(response.json()).toHaveProperty('code');
    expect(left()).toEqual([]);
  });

  it('that unpacks to very much is refused in its batch', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 2 ** 20, 'a '), { level: 9 });
    expect(bomb.length).toBeLessThan(UPLOAD);
    const batch = await uploaded([
      { name: 'page.html.gz', content: bomb },
      { name: 'after.txt', content: `${REPORT}“It opens again,” said Ben Okoro.` },
    ]);
    expect(batch).toMatchObject({ state: 'done', counts: { new: 1 } });
    expect(batch.failures).toEqual([expect.stringMatching(/^page\.html\.gz: .*larger/)]);
    expect(left()).toEqual([]);
  });

  it('that its sender gives up is removed', async () => {
    const address = await room.listen();
    const socket = connectTo(address);
    socket.write(
      `POST /api/batches HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${headers['content-type']}\r\n` +
        `content-length: ${payload.length}\r\n\r\n`,
    );
    socket.write(payload.subarray(0, -30));
    await expect.poll(left).toHaveLength(1);
    socket.destroy();
    await untilClosed(socket);
    await expect.poll(left).toEqual([]);
  });
});

describe('a body', () => {
  it('may hold the longest text in any script, and no longer one', async () => {
    const other = await openScratchRoom();
    const length = async (characters: number) => {
      // Each is three bytes. The title is wrong, so that nothing is read.
      const payload = { text: '船'.repeat(characters), meta: { title: 1 } };
      const response = await other.app.inject({ method: 'POST', url: '/api/readings', payload });
      return (response.json() as { errors: { field: string }[] }).errors.map(({ field }) => field);
    };
    expect(await length(5_000_000)).toEqual(['body.meta.title']);
    expect(await length(5_000_001)).toEqual(['body.text', 'body.meta.title']);
    await other.close();
  });

  it('that is too large is refused', async () => {
    const response = await room.app.inject({
      method: 'POST',
      url: '/api/readings',
      payload: { text: 'a'.repeat(100_001) },
    });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({ code: 'too-large' });
  });

  it('that is packed is not unpacked', async () => {
    const response = await room.app.inject({
      method: 'POST',
      url: '/api/readings',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: gzipSync(JSON.stringify({ text: 'a'.repeat(10_000_000) })),
    });
    expect(response.json()).toMatchObject({ code: 'invalid-request' });
  });

  it.each(['[', '{"a":'])('that nests deep is refused: %s…', async (opening) => {
    const response = await room.app.inject({
      method: 'POST',
      url: '/api/readings',
      headers: { 'content-type': 'application/json' },
      payload: opening.repeat(10_000),
    });
    expect(response.json()).toMatchObject({ code: 'invalid-request' });
  });

  it.each(['{"__proto__":{"a":1},"text":"x"}', '{"constructor":{"prototype":{"a":1}},"text":"x"}'])(
    'changes no prototype: %s',
    async (payload) => {
      const response = await room.app.inject({
        method: 'POST',
        url: '/api/readings',
        headers: { 'content-type': 'application/json' },
        payload,
      });
      expect(response.json()).toMatchObject({ code: 'invalid-request' });
      expect(({} as { a?: number }).a).toBeUndefined();
    },
  );
});
