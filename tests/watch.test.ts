import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, watchFeeds } from '../src/cli/watching/watching.ts';
import { Fetcher } from '../src/intake/fetching/fetcher.ts';
import { ReadingPool } from '../src/pool/reading-pool.ts';
import { countAll, feedState, withRecord } from '../src/record/record.ts';

const MINUTE = 60_000;
const START = Date.parse('2031-06-20T08:00:00Z');
const MAIN = resolve('src/cli/main.ts');

const feedOf = (...items: string[]) => `<rss version="2.0"><channel><title>Coast Wire</title>${items.join('')}
</channel></rss>`;
const item = (number: number, words: string) =>
  `<item><link>https://coast-wire.example/${number}</link><description>${words}</description></item>`;
const STRIKE = item(1, 'Anna Ruiz said on Monday that the port was shut. Milo Baro denied it.');
const FERRY = item(2, 'The ferry sails again, Olga Perez told reporters in Selva.');

type Answer = (headers: IncomingHttpHeaders, response: ServerResponse) => void;
const send =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
const refuse =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end();

let folder: string;
let file: string;
let server: Server;
let base: string;
/** What each address answers, one after another; the last goes on. */
let answers: Record<string, Answer[]>;
let asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
const pool = new ReadingPool(1);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'));
  file = join(folder, 'desk.db');
  [answers, asked] = [{}, []];
  server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, headers });
    const list = answers[url] ?? [refuse(404)];
    const answer = list.length > 1 ? list.shift()! : list[0]!;
    answer(headers, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => pool.close());

const times = (path: string) => asked.filter((one) => one.path === path).length;

/** Watches with a clock of its own, which stands still until somebody waits, and stops after so many waits. */
async function watch(
  paths: readonly string[],
  { waits = 1, once = false, from = START, stop = new AbortController() } = {},
) {
  const lines: string[] = [];
  const waited: number[] = [];
  let now = from;
  const clock: Clock = {
    now: () => now,
    async wait(ms) {
      if (ms > 0) waited.push(ms / MINUTE);
      if (waited.length > waits) stop.abort();
      now += ms;
    },
  };
  const fetcher = new Fetcher({ allowPrivate: true, pauseMs: 0, now: clock.now });
  const failed = await withRecord(file, 'create', (database) =>
    watchFeeds(
      paths.map((path) => base + path),
      {
        ...{ database, pool, fetcher, clock, once, every: 15 * MINUTE, signal: stop.signal, follow: false },
        say: (line) => lines.push(line.replaceAll(base, '')),
      },
    ),
  );
  return { lines, waited, failed: failed.map((url) => url.replace(base, '')), now };
}

const reports = () => withRecord(file, 'read', async (database) => (await countAll(database)).reports);

describe('watchFeeds', () => {
  it('adds what is new, time after time', async () => {
    answers['/feed'] = [send(feedOf(STRIKE)), send(feedOf(STRIKE)), send(feedOf(FERRY, STRIKE))];
    const { lines, waited } = await watch(['/feed'], { waits: 2 });
    expect(lines).toEqual(['/feed: 1 new', '/feed: 0 new, 1 known already', '/feed: 1 new, 1 known already']);
    expect(waited.every((minutes) => minutes >= 15 && minutes <= 16.5)).toBe(true);
    expect(await reports()).toBe(2);
  });

  it('hands back what the server said, and takes no answer for nothing new', async () => {
    const seen = { etag: '"7"', 'last-modified': 'Fri, 20 Jun 2031 07:00:00 GMT' };
    answers['/feed'] = [send(feedOf(STRIKE), seen), refuse(304)];
    const { lines } = await watch(['/feed'], { waits: 1 });
    expect(lines).toEqual(['/feed: 1 new']);
    // A second run knows it too: the record keeps it.
    await watch(['/feed'], { waits: 0, from: START + 60 * MINUTE });
    const [first, ...later] = asked.filter(({ path }) => path === '/feed');
    expect(first?.headers['if-none-match']).toBeUndefined();
    expect(later.length).toBe(2);
    for (const { headers } of later) {
      expect([headers['if-none-match'], headers['if-modified-since']]).toEqual(Object.values(seen));
    }
  });

  it('asks a feed that fails less and less often, and as before when it answers', async () => {
    answers['/feed'] = [refuse(500), refuse(500), refuse(500), refuse(500), send(feedOf(STRIKE))];
    const { lines, waited } = await watch(['/feed'], { waits: 5 });
    expect(lines.slice(0, 4).every((line) => line.includes('HTTP 500 (asked again after 2031-'))).toBe(true);
    expect(lines[4]).toBe('/feed: 1 new');
    for (const [i, least] of [15, 30, 60, 120].entries()) {
      expect(waited[i]).toBeGreaterThanOrEqual(least);
      expect(waited[i]).toBeLessThanOrEqual(2 * least);
    }
    expect(waited[4]).toBeLessThanOrEqual(16.5);
  });

  it('leaves a server alone for as long as it wants, in the next run too', async () => {
    answers['/feed'] = [refuse(503, { 'retry-after': '7200' }), send(feedOf(STRIKE))];
    const { lines } = await watch(['/feed'], { once: true });
    expect(lines).toEqual([
      '/feed: its host is too busy (HTTP 503): try again later (asked again after 2031-06-20T10:00:00.000Z)',
    ]);
    const early = await watch(['/feed'], { once: true, from: START + 60 * MINUTE });
    expect(early.lines).toEqual([
      '/feed: is left alone until 2031-06-20T10:00:00.000Z, because it failed the last time',
    ]);
    expect(early.failed).toEqual(['/feed']);
    expect(times('/feed')).toBe(1);
    const late = await watch(['/feed'], { once: true, from: START + 121 * MINUTE });
    expect(late).toMatchObject({ lines: ['/feed: 1 new'], failed: [] });
  });

  it('does what robots.txt asks, and goes on with others', async () => {
    answers['/robots.txt'] = [send('User-agent: onrecord\nDisallow: /closed')];
    answers['/closed'] = answers['/open'] = [send(feedOf(STRIKE))];
    const { lines, failed } = await watch(['/closed', '/open'], { once: true });
    expect(lines[0]).toContain('asks not to fetch it');
    expect(lines[1]).toBe('/open: 1 new');
    expect(failed).toEqual(['/closed']);
    expect(times('/closed')).toBe(0);
  });

  it('takes no page for a feed, and says in one line what is wrong with items', async () => {
    answers['/page'] = [send('<!doctype html><p>Anna Ruiz said the port was shut.</p>')];
    answers['/feed'] = [send(feedOf(STRIKE, '<item><title>No text</title></item>'))];
    const { lines } = await watch(['/page', '/feed'], { once: true });
    expect(lines[0]).toContain('/page: is not a feed: take a page in with onrecord add');
    expect(lines[1]).toBe(
      '/feed: 1 new, 1 with a problem (item 2 has no text: only its title or address is in the feed)',
    );
    expect(await reports()).toBe(1);
  });

  it('does not take for seen what it was stopped in', async () => {
    const stop = new AbortController();
    const tagged = send(feedOf(STRIKE), { etag: '"7"' });
    answers['/feed'] = [
      (headers, response) => {
        stop.abort();
        tagged(headers, response);
      },
      tagged,
    ];
    const { lines } = await watch(['/feed'], { stop });
    expect(lines).toEqual(['/feed: 0 new, stopped before the end']);
    const again = await watch(['/feed'], { once: true });
    expect(again.lines).toEqual(['/feed: 1 new']);
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('keeps the state of a feed in the record', async () => {
    answers['/feed'] = [send(feedOf(STRIKE), { etag: '"7"' }), refuse(500)];
    await watch(['/feed'], { waits: 1 });
    await withRecord(file, 'read', async (database) => {
      expect(await feedState(database, `${base}/feed`)).toMatchObject({
        etag: '"7"',
        failures: 1,
        why: 'its host answered with HTTP 500',
      });
      expect(await feedState(database, 'http://nobody.invalid/')).toBeNull();
    });
  });
});

describe('onrecord watch', () => {
  const start = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [MAIN, 'watch', '--record', file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('asks once and ends', async () => {
    answers['/feed'] = [send(feedOf(STRIKE, FERRY))];
    const child = start(`${base}/feed`, `${base}/none`, '--once', '--allow-private');
    let stderr = '';
    child.stderr!.on('data', (piece) => (stderr += piece));
    const [status] = await once(child, 'close');
    expect(stderr).toContain(`onrecord: ${base}/feed: 2 new\n`);
    expect(stderr).toContain('/none: is not there (HTTP 404)');
    expect(status).toBe(1);
    expect(await reports()).toBe(2);
  });

  it('goes on until it is interrupted, and then ends well', async () => {
    answers['/feed'] = [send(feedOf(STRIKE))];
    const child = start(`${base}/feed`, '--allow-private', '--every', '1');
    const [said] = await once(child.stderr!, 'data');
    expect(String(said)).toContain('1 new');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(await reports()).toBe(1);
  });

  it.each([
    [['--every', '0'], 'a whole number from 1 up'],
    [['--every', '2000'], 'at most 1440'],
    [['--every', '1.5'], 'a whole number from 1 up'],
  ])('refuses %j', (args, why) => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'watch', `${base}/feed`, ...args], {
      encoding: 'utf8',
    });
    expect(stderr).toContain(why);
    expect(status).toBe(2);
  });
});
