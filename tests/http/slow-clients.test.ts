import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from './forms.ts';
import { connectTo, exchange, statusOf, untilClosed } from './raw-requests.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

const before = process.env['TMPDIR'];
let room: ScratchRoom;
let address: string;
let temporary: string;

beforeAll(async () => {
  room = await openScratchRoom((folder) => {
    temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    return { limits: { arrival: 300 } };
  });
  process.env['TMPDIR'] = temporary;
  address = await room.listen();
});
afterAll(async () => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await room.close();
});

const { payload, headers } = form([{ name: 'a.txt', content: 'The port is shut.' }]);
const head = (type: string, length: number) =>
  `POST /api/batches HTTP/1.1\r\nhost: localhost\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`;

describe('a client that sends', () => {
  it.each<[string, string]>([
    ['half a line', 'GET /api/st'],
    ['half a header', 'GET /api/stats HTTP/1.1\r\nhost: local'],
    ['half a body', `${head('application/json', 1000)}{"texts":`],
    ['half a form', head(headers['content-type'], payload.length) + payload.subarray(0, 40).toString()],
    ['half a file', head(headers['content-type'], payload.length) + payload.subarray(0, -35).toString()],
  ])('%s and then waits is told so, and let go', async (_, bytes) => {
    const answer = await exchange(address, bytes);
    expect(statusOf(answer)).toBe(408);
    expect(answer).toContain('"code":"too-slow"');
    await expect.poll(() => readdirSync(temporary)).toEqual([]);
  });

  it('a header a moment is let go all the same', async () => {
    const socket = connectTo(address);
    socket.write('GET /api/stats HTTP/1.1\r\nhost: localhost\r\n');
    const drip = setInterval(() => socket.writable && socket.write('x: 1\r\n'), 40);
    const answer = await untilClosed(socket);
    clearInterval(drip);
    expect(statusOf(answer)).toBe(408);
  });

  it('nothing at all is let go', async () => {
    const socket = connectTo(address);
    expect(statusOf(await untilClosed(socket))).toBe(408);
  });

  it('slowly keeps nobody else waiting', async () => {
    const slow = Array.from({ length: 200 }, () =>
      exchange(address, 'GET /api/stats HTTP/1.1\r\nhost: local'),
    );
    const quick = await fetch(`${address}/api/stats`);
    expect(quick.status).toBe(200);
    expect(new Set((await Promise.all(slow)).map(statusOf))).toEqual(new Set([408]));
  });
});
