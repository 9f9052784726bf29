import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange, statusOf } from './raw-requests.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

let room: ScratchRoom;
let address: string;
beforeAll(async () => {
  room = await openScratchRoom((folder) => {
    const pages = join(folder, 'web');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    writeFileSync(join(pages, 'index.html'), '<!doctype html><title>The room</title>');
    writeFileSync(join(pages, 'assets/main-1a2b.js'), 'export {};');
    return { pages };
  });
  address = await room.listen();
});
afterAll(() => room.close());

const request = (line: string, headers: readonly string[] = [], body = '') =>
  [`${line} HTTP/1.1`, 'host: localhost', 'connection: close', ...headers, '', body].join('\r\n');

/** One answer of every kind: what is asked, and the status it is answered with. */
const KINDS: readonly (readonly [kind: string, bytes: string, status: number])[] = [
  ['a page', request('GET /'), 200],
  ['a page by its address', request('GET /speakers/3'), 200],
  ['a file', request('GET /assets/main-1a2b.js'), 200],
  ['a file that is not there', request('GET /assets/other.js'), 404],
  ['an answer', request('GET /api/stats'), 200],
  ['the head of an answer', request('HEAD /api/stats'), 200],
  ['an export', request('GET /api/exports/csv'), 200],
  ['the description of the API', request('GET /api/openapi.json'), 200],
  ['metrics', request('GET /api/metrics'), 200],
  ['an address of nothing', request('GET /api/nothing'), 404],
  ['a report that is not there', request('GET /api/reports/7'), 404],
  ['a number that is none', request('GET /api/reports/seven'), 400],
  ['another method', request('PUT /api/stats'), 405],
  ['another host', request('GET /').replace('localhost', 'elsewhere.example'), 421],
  ['another site', request('DELETE /api/session', ['origin: https://elsewhere.example']), 403],
  [
    'JSON that is none',
    request('POST /api/batches', ['content-type: application/json', 'content-length: 1'], '{'),
    400,
  ],
  [
    'another content type',
    request('POST /api/batches', ['content-type: text/x', 'content-length: 1'], 'x'),
    415,
  ],
  ['an address that is none', request('GET /%ff'), 400],
  ['an address of the API that is none', request('GET /api/reports/%ff'), 400],
  ['a parameter without end', request(`GET /api/exports/${'x'.repeat(500)}`), 404],
  ['no HTTP', 'Hello!\r\n\r\n', 400],
  ['headers without end', request('GET /', [`x: ${'x'.repeat(20_000)}`]), 413],
];

describe('every answer', () => {
  it.each(KINDS)('keeps other sites out: %s', async (_, bytes, status) => {
    const [head = ''] = (await exchange(address, bytes)).split('\r\n\r\n');
    expect(statusOf(head)).toBe(status);
    const headers = new Map(
      head
        .split('\r\n')
        .slice(1)
        .map((line) => [line.split(': ')[0]!.toLowerCase(), line.slice(line.indexOf(': ') + 2)]),
    );
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBeDefined();
    expect(headers.has('x-powered-by') || headers.has('server')).toBe(false);
    if (status >= 400) expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('lets nothing be kept but the files that never change', async () => {
    const cached = async (path: string) => (await room.app.inject({ url: path })).headers['cache-control'];
    expect(await cached('/assets/main-1a2b.js')).toContain('immutable');
    expect(await cached('/')).toBe('no-cache');
    expect(await cached('/api/stats')).toBe('private, no-cache');
    expect(await cached('/api/session')).toBe('no-store');
    expect(await cached('/api/exports/csv')).toBe('no-store');
  });
});

describe('line breaks in what is asked for', () => {
  it.each([
    '/api/exports/csv%0d%0ax-made-up:%201',
    '/api/exports/csv?words=%0d%0ax-made-up:%201',
    '/api/nothing%0d%0ax-made-up:%201',
    '/%0d%0ax-made-up:%201',
    '/api/reports?outlet=%0d%0aset-cookie:%20x=1',
    '/api/batches/%0d%0ax-made-up:%201',
  ])('make no header: %s', async (path) => {
    const [head = ''] = (await exchange(address, request(`GET ${path}`))).split('\r\n\r\n');
    expect(head).not.toMatch(/^(?:x-made-up|set-cookie)/im);
    expect(statusOf(head)).toBeLessThan(500);
  });
});
