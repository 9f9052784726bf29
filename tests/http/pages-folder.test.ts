import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange, statusOf } from './raw-requests.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

const SECRET = 'not for the web';
const PAGE = '<!doctype html><title>The room</title>';

let room: ScratchRoom;
let address: string;
beforeAll(async () => {
  room = await openScratchRoom((folder) => {
    const pages = join(folder, 'web');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    mkdirSync(join(folder, 'private'));
    writeFileSync(join(folder, 'secret.txt'), SECRET);
    writeFileSync(join(folder, 'private/secret.txt'), SECRET);
    writeFileSync(join(pages, 'index.html'), PAGE);
    writeFileSync(join(pages, 'try.html'), PAGE);
    writeFileSync(join(pages, 'assets/main-1a2b.js'), 'export {};');
    symlinkSync(join(folder, 'secret.txt'), join(pages, 'assets/link.txt'));
    symlinkSync(join(folder, 'private'), join(pages, 'assets/linked'));
    symlinkSync('main-1a2b.js', join(pages, 'assets/inside.js'));
    return { pages };
  });
  address = await room.listen();
});
afterAll(() => room.close());

/** As it is typed: `fetch` and `inject` would take dots out before they ask. */
const get = (path: string) =>
  exchange(address, `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);

const UP = ['..', '%2e%2e', '%2E.', '.%2e', '%252e%252e', '..%c0%af', '..%00', '....', '..;'];
const SLASHES = ['/', '%2f', '%5c', '\\', '//', '/./'];
const OUT = UP.flatMap((up) =>
  SLASHES.flatMap((slash) => [1, 2, 3].map((times) => (up + slash).repeat(times))),
);

describe('the folder of the pages', () => {
  it('is served', async () => {
    expect(await get('/assets/main-1a2b.js')).toContain('export {};');
    expect(await get('/assets/inside.js')).toContain('export {};');
    expect(await get('/speakers/3')).toContain('The room');
  });

  it.each(['/', '/assets/'])('is not left upwards from %s, however that is written', async (start) => {
    const tried = OUT.flatMap((out) => [`${start}${out}secret.txt`, `${start}${out}desk.db`]);
    const answers = await Promise.all(tried.map(get));
    const leaks = tried.filter((_, i) => /not for the web|SQLite format/.test(answers[i]!));
    expect(leaks).toEqual([]);
    expect(new Set(answers.map(statusOf))).toEqual(new Set([400, 404]));
  });

  it.each([
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/file:///etc/passwd',
    '/C:%5cWindows%5cwin.ini',
    '/~/.profile',
  ])('is the only one: %s', async (path) => {
    expect(await get(path)).not.toContain('root:');
  });

  it.each(['/assets/link.txt', '/assets/linked/secret.txt', '/assets/./link.txt'])(
    'is not left by a link: %s',
    async (path) => {
      const answer = await get(path);
      expect(answer).not.toContain(SECRET);
      expect(statusOf(answer)).toBe(404);
    },
  );

  it('is not listed', async () => {
    for (const path of ['/assets', '/assets/']) expect(await get(path)).not.toContain('main-1a2b');
  });
});
