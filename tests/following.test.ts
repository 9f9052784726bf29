import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchFeeds } from '../src/cli/watching/watching.ts';
import { Fetcher } from '../src/intake/fetching/fetcher.ts';
import { ReadingPool } from '../src/pool/reading-pool.ts';
import { checkRecord, type KeptReport, pageState, reportOf, withRecord } from '../src/record/record.ts';

const MAIN = resolve('src/cli/main.ts');
const SLOW = 60_000;
const MINUTE = 60_000;

let folder: string;
let file: string;
let server: Server;
let base: string;
/** What each address answers: a page, or how to. */
let answers: Record<string, string | ((response: ServerResponse) => void)>;
let asked: { readonly path: string; readonly at: number }[];
const pool = new ReadingPool(1);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-following-'));
  file = join(folder, 'desk.db');
  [answers, asked] = [{}, []];
  server = createServer(({ url = '' }, response) => {
    asked.push({ path: url, at: Date.now() });
    const answer = answers[url];
    if (typeof answer === 'function') answer(response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
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

/** A page with an article about a pier, and what else is in its head. */
const page = (
  pier: string,
  head = '',
) => `<!doctype html><html><head>${head}</head><body><nav>Home News Sport</nav>
  <article><p>Anna Ruiz said on Monday that the ${pier} pier of the northern harbour was shut, and that nobody would
  be let in before the end of the week.</p><p>“We have waited long enough,” she told reporters who stood at the gate
  in the rain. Milo Baro denied that he had sold the licences.</p></article></body></html>`;

const item = (path: string, inside = '<description>The mayor said a pier was shut.</description>') =>
  `<item><title>Item ${path}</title><link>${base}${path}</link><pubDate>Wed, 18 Jun 2031 09:00:00 GMT</pubDate>${inside}</item>`;
const feedOf = (...items: string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast Wire</title>${items.join('')}</channel></rss>`;

/** Runs `onrecord add` on a feed file; the server of this process goes on answering. */
async function add(feed: string, ...options: string[]) {
  writeFileSync(join(folder, 'feed.xml'), feed);
  const child = spawn(process.execPath, [MAIN, 'add', 'feed.xml', '--record', file, ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr!.on('data', (piece) => (stderr += piece));
  const [status] = await once(child, 'close');
  return {
    status,
    lines: stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replaceAll(base, '')),
  };
}

const reports = () =>
  withRecord(file, 'read', async (database) => {
    const kept: KeptReport[] = [];
    for (let id = 1; ; id++) {
      const report = await reportOf(database, id);
      if (!report) break;
      kept.push(report);
    }
    expect((await checkRecord(database)).faults).toEqual([]);
    return kept;
  });

const pagesAsked = () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt');

describe('onrecord add --follow', () => {
  it(
    'takes the article of the page, and from the feed what the page does not say',
    async () => {
      answers = {
        '/1': page('long'),
        '/2': page(
          'short',
          '<meta property="og:title" content="Short pier shut"><meta property="og:site_name" content="The Lenga Post"><meta property="article:published_time" content="2031-06-17T08:00:00Z">',
        ),
        '/3': page('old'),
      };
      const whole = '<content:encoded>&lt;p&gt;Olga Perez said the ferry sails.&lt;/p&gt;</content:encoded>';
      const feed = feedOf(item('/1'), item('/2'), item('/3', ''), item('/4', whole));
      expect(await add(feed, '--follow', '--allow-private')).toEqual({
        status: 0,
        lines: ['onrecord: 4 new'],
      });
      const [first, second, third, fourth] = await reports();
      expect(first?.text).toMatch(/^Anna Ruiz said on Monday that the long pier.*licences\.$/s);
      expect(first?.meta).toMatchObject({
        ...{ title: 'Item /1', outlet: 'Coast Wire', url: `${base}/1`, part: 'item 1', file: 'feed.xml' },
        published: expect.stringMatching(/^2031-06-18/),
      });
      expect(second?.meta).toMatchObject({ title: 'Short pier shut', outlet: 'The Lenga Post' });
      expect(second?.meta.published).toMatch(/^2031-06-17/);
      expect(third?.text).toContain('the old pier');
      expect(fourth?.text).toBe('Olga Perez said the ferry sails.');
      expect(pagesAsked()).toEqual(['/1', '/2', '/3']);
      // No host is asked for two pages within a second.
      const times = asked.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
      for (const i of [1, 2]) expect(times[i]! - times[i - 1]!).toBeGreaterThan(950);
      // Nothing new: no page is asked for again.
      const again = await add(feed, '--follow', '--allow-private');
      expect(again).toEqual({ status: 0, lines: ['onrecord: 0 new, 4 known already'] });
      expect(pagesAsked()).toHaveLength(3);
    },
    SLOW,
  );

  it(
    'names each page that cannot be had, takes the summary in its place, and goes on',
    async () => {
      answers = {
        '/robots.txt': 'User-agent: *\nDisallow: /closed',
        '/closed': page('closed'),
        '/feed': (response) =>
          void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(item('/1'))),
        '/empty': '<!doctype html><html><body></body></html>',
        '/moved': (response) => void response.writeHead(302, { location: '/moved' }).end(),
        '/broken': (response) => void response.destroy(),
        '/1': page('long'),
      };
      const paths = ['/gone', '/closed', '/feed', '/empty', '/moved', '/broken'];
      const feed = feedOf(...paths.map((path) => item(path)), item('/bare', ''), item('/1'));
      const { status, lines } = await add(feed, '--follow', '--allow-private');
      expect(status).toBe(1);
      expect(lines).toEqual([
        'onrecord: 7 new, 7 with a problem',
        'onrecord: feed.xml: item 1 leads to /gone: is not there (HTTP 404): check the address (its summary is taken instead)',
        expect.stringMatching(/item 2 leads to \/closed: the robots\.txt of .* asks not to fetch it/),
        expect.stringContaining('item 3 leads to /feed: is no article'),
        expect.stringMatching(/item 4 leads to \/empty: .+ \(its summary is taken instead\)/),
        expect.stringContaining('item 5 leads to /moved: redirects more than 5 times'),
        expect.stringContaining('item 6 leads to /broken: the connection was broken off'),
        'onrecord: feed.xml: item 7 leads to /bare: is not there (HTTP 404): check the address',
      ]);
      const kept = await reports();
      expect(kept.slice(0, 6).map(({ text }) => text)).toEqual(
        Array(6).fill('The mayor said a pier was shut.'),
      );
      expect(kept[6]?.text).toContain('the long pier');
      expect(pagesAsked()).not.toContain('/closed');
      // When the page is there at last, its article is a new version of the summary.
      answers['/gone'] = page('late');
      expect((await add(feedOf(item('/gone')), '--follow', '--allow-private')).lines).toEqual([
        'onrecord: 0 new, 1 new versions',
      ]);
      expect((await reports()).at(-1)).toMatchObject({ previous: 1 });
    },
    SLOW,
  );

  it(
    'asks no private address, and without the option no page at all',
    async () => {
      answers['/1'] = page('long');
      const refused = await add(feedOf(item('/1')), '--follow');
      expect(refused.lines[1]).toContain('is not on the public internet: add --allow-private');
      expect((await add(feedOf(item('/1')), '--allow-private')).lines).toEqual([
        'onrecord: 0 new, 1 known already',
      ]);
      expect(asked).toEqual([]);
    },
    SLOW,
  );
});

describe('watchFeeds with follow', () => {
  /** Asks the feed once at a minute after the start, and gives what was said. */
  async function watch(minute: number, feed: string) {
    answers['/feed'] = (response) =>
      void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
    const lines: string[] = [];
    const start = Date.parse('2031-06-20T08:00:00Z') + minute * MINUTE;
    const clock = { now: () => start, wait: async () => {} };
    const fetcher = new Fetcher({ allowPrivate: true, pauseMs: 0, now: clock.now });
    const say = (line: string) => void lines.push(line.replaceAll(base, ''));
    const { signal } = new AbortController();
    await withRecord(file, 'create', (database) =>
      watchFeeds([`${base}/feed`], {
        ...{ database, pool, fetcher, clock, say, signal, once: true, follow: true, every: 15 * MINUTE },
      }),
    );
    return lines;
  }

  it('fetches a page once, and again when its item changes', async () => {
    answers['/1'] = page('long');
    expect(await watch(0, feedOf(item('/1')))).toEqual(['/feed: 1 new']);
    expect(await watch(20, feedOf(item('/1')))).toEqual(['/feed: 0 new, 1 known already']);
    expect(pagesAsked().filter((path) => path === '/1')).toHaveLength(1);
    answers['/1'] = page('longest');
    const changed = item('/1', '<description>Correction: it is the longest pier.</description>');
    expect(await watch(40, feedOf(changed))).toEqual(['/feed: 0 new, 1 new versions']);
    expect(await watch(60, feedOf(changed))).toEqual(['/feed: 0 new, 1 known already']);
    expect(pagesAsked().filter((path) => path === '/1')).toHaveLength(2);
  });

  it('leaves a page that fails alone for a while, longer each time', async () => {
    const feed = feedOf(item('/1'), item('/2'));
    answers['/2'] = page('short');
    expect(await watch(0, feed)).toEqual([
      expect.stringMatching(/^\/feed: 2 new, 1 with a problem \(item 1 leads/),
    ]);
    expect(await watch(5, feed)).toEqual(['/feed: 0 new, 2 known already']);
    await watch(31, feed);
    await withRecord(file, 'read', async (database) => {
      const state = await pageState(database, `${base}/1`);
      expect(state).toMatchObject({ failures: 2, why: 'is not there (HTTP 404): check the address' });
      expect(Date.parse(state!.due) - Date.parse(state!.asked)).toBeGreaterThanOrEqual(30 * MINUTE);
    });
    expect(pagesAsked().filter((path) => path === '/1')).toHaveLength(2);
    answers['/1'] = page('long');
    expect(await watch(120, feed)).toEqual(['/feed: 0 new, 1 new versions, 1 known already']);
  });

  it('leaves a server alone for as long as it wants', async () => {
    answers['/1'] = (response) => void response.writeHead(503, { 'retry-after': '7200' }).end();
    await watch(0, feedOf(item('/1')));
    await watch(100, feedOf(item('/1')));
    expect(pagesAsked().filter((path) => path === '/1')).toHaveLength(1);
  });
});
