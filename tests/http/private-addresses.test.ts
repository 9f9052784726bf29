import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { added } from './batch-ends.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

/** A service of this machine that answers whoever asks, and notes that somebody did. */
let inside: Server;
let port: number;
const asked: string[] = [];
let room: ScratchRoom;

beforeAll(async () => {
  inside = createServer((request, response) => {
    asked.push(request.url!);
    response.end('<p>The secrets of the harbour office: “The port is shut,” said Anna Ruiz.</p>');
  });
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
  port = (inside.address() as AddressInfo).port;
  room = await openScratchRoom();
});
afterAll(async () => {
  await room.close();
  inside.close();
});

/** Hosts that lead to this machine or its network, in every way to write them. */
const HOSTS = [
  '127.0.0.1',
  'localhost',
  'LOCALHOST.',
  '127.1',
  '0.0.0.0',
  '0',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '%31%32%37.0.0.1',
  '①②⑦.0.0.1',
  '127。0。0。1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  'user:pass@127.0.0.1',
];

describe('addresses to add', () => {
  it('lead to nothing inside: neither this machine nor its network', async () => {
    const addresses = HOSTS.map((host) => `http://${host}:${port}/secrets`);
    const batch = await added(room.app, { addresses });
    expect(batch).toMatchObject({ state: 'done', inputs: HOSTS.length, reports: [] });
    expect(batch.failures).toHaveLength(HOSTS.length);
    for (const failure of batch.failures)
      expect(failure).toMatch(/is not on the public internet|its host is not known/);
    expect(asked).toEqual([]);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1/',
    'data:text/plain,x',
    '/etc/passwd',
    '',
  ])('are of the web: not %j', async (address) => {
    const payload = { addresses: [address] };
    const response = await room.app.inject({ method: 'POST', url: '/api/batches', payload });
    expect(response.json()).toMatchObject({ code: 'invalid-request' });
  });

  it('are no names of files for a text or an upload either', async () => {
    const batch = await added(room.app, {
      texts: [{ text: 'file:///etc/passwd', url: `http://127.0.0.1:${port}/secrets`, title: '/etc/passwd' }],
    });
    expect(batch).toMatchObject({ state: 'done', inputs: 1 });
    expect(asked).toEqual([]);
  });
});
