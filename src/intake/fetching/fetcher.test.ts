import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Fetcher, type FetcherOptions } from './fetcher.ts';

type Answers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

let server: Server | null = null;
let asked: string[] = [];

/** A real server on the loopback interface, and a fetcher that may ask it. */
async function serve(answers: Answers, options: FetcherOptions = {}) {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url!);
    const answer = answers[request.url!];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const fetcher = new Fetcher({ allowPrivate: true, pauseMs: 0, ...options });
  return { base: `http://127.0.0.1:${port}`, port, fetcher };
}

const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const redirect =
  (location: string, status = 302) =>
  (_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(status, { location }).end();

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
  server = null;
});

describe('a fetcher', () => {
  it('gets a page, and what the server says of it', async () => {
    let agent: string | undefined;
    const { base, fetcher } = await serve({
      '/a': (request, response) => {
        agent = request.headers['user-agent'];
        send(gzipSync('<p>Hello</p>'), {
          'content-encoding': 'gzip',
          etag: '"1"',
          'last-modified': 'Tue, 14 Oct 2031 08:30:00 GMT',
        })(request, response);
      },
    });
    const page = await fetcher.fetch(`${base}/a#part`);
    expect(page).toMatchObject({
      changed: true,
      url: `${base}/a`,
      type: 'text/html',
      charset: 'utf-8',
      etag: '"1"',
      lastModified: 'Tue, 14 Oct 2031 08:30:00 GMT',
    });
    expect(page.changed && Buffer.from(page.bytes).toString()).toBe('<p>Hello</p>');
    expect(agent).toContain('onrecord');
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  it('says what it has, and hears that nothing has changed', async () => {
    const { base, fetcher } = await serve({
      '/a': ({ headers }, response) => {
        const same =
          headers['if-none-match'] === '"1"' &&
          headers['if-modified-since'] === 'Tue, 14 Oct 2031 08:30:00 GMT';
        response.writeHead(same ? 304 : 200).end();
      },
    });
    const seen = { etag: '"1"', lastModified: 'Tue, 14 Oct 2031 08:30:00 GMT' };
    expect(await fetcher.fetch(`${base}/a`, seen)).toEqual({ changed: false });
    expect(await fetcher.fetch(`${base}/a`)).toMatchObject({ changed: true });
    // The rules are asked for once.
    expect(asked).toEqual(['/robots.txt', '/a', '/a']);
  });

  it('follows five redirects, and no more', async () => {
    const { base, fetcher } = await serve({
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, redirect(`/${n - 1}`, n % 2 ? 301 : 308)]),
      ),
      '/0': send('here'),
    });
    expect(await fetcher.fetch(`${base}/5`)).toMatchObject({ url: `${base}/0` });
    await expect(fetcher.fetch(`${base}/6`)).rejects.toThrow('redirects more than 5 times');
  });

  it.each([
    ['User-agent: *\nDisallow: /private', '/private/a', 'asks not to fetch it'],
    ['User-agent: onrecord\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', 'asks not to fetch it'],
    ['User-agent: *\nDisallow: /\nAllow: /a', '/a', null],
  ])('does what robots.txt asks: %j', async (rules, path, why) => {
    const { base, fetcher } = await serve({
      '/robots.txt': send(rules, { 'content-type': 'text/plain' }),
      [path]: send('x'),
    });
    if (why) await expect(fetcher.fetch(base + path)).rejects.toThrow(why);
    else expect(await fetcher.fetch(base + path)).toMatchObject({ changed: true });
    expect(asked).toEqual(why ? ['/robots.txt'] : ['/robots.txt', path]);
  });

  it('asks for the rules again after a day, and soon where they could not be told', async () => {
    let now = 0;
    let failing = true;
    const { base, fetcher } = await serve(
      {
        '/robots.txt': (_, response) => response.writeHead(failing ? 503 : 404).end(),
        '/a': send('x'),
      },
      { now: () => now },
    );
    await expect(fetcher.fetch(`${base}/a`)).rejects.toThrow('asks not to fetch it');
    failing = false;
    await expect(fetcher.fetch(`${base}/a`)).rejects.toThrow('asks not to fetch it');
    now += 61_000;
    for (const hours of [0, 23, 2]) {
      now += hours * 3_600_000;
      await fetcher.fetch(`${base}/a`);
    }
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/a', '/a', '/robots.txt', '/a']);
  });

  it('says for how long a server wants to be left alone', async () => {
    const { base, fetcher } = await serve({
      '/a': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
    });
    await expect(fetcher.fetch(`${base}/a`)).rejects.toMatchObject({
      afterMs: 120_000,
      message: 'its host is too busy (HTTP 503): try again later',
    });
  });

  it('asks for nothing where robots.txt cannot be told', async () => {
    const { base, fetcher } = await serve({
      '/robots.txt': (_, response) => response.writeHead(503).end(),
      '/a': send('x'),
    });
    await expect(fetcher.fetch(`${base}/a`)).rejects.toThrow('asks not to fetch it');
  });

  it.each<[string, Answers, FetcherOptions, string]>([
    ['too large', { '/a': send('x'.repeat(2000)) }, { largest: 1024 }, 'is larger than 1 kB'],
    [
      'too large and endless',
      { '/a': (_, response) => void setInterval(() => response.write('x'.repeat(5000)), 1).unref() },
      { largest: 1024 },
      'is larger than 1 kB',
    ],
    [
      'a bomb',
      { '/a': send(gzipSync(Buffer.alloc(33 << 20)), { 'content-encoding': 'gzip' }) },
      {},
      'unpacks to more than 32 MB',
    ],
    ['too slow', { '/a': () => {} }, { timeoutMs: 100 }, 'did not answer within 0.1 s'],
    [
      'slow to end',
      { '/a': (_, response) => void response.write('x') },
      { timeoutMs: 100 },
      'did not answer within 0.1 s',
    ],
    ['broken off', { '/a': (_, response) => response.destroy() }, {}, 'the connection was broken off'],
    ['not there', {}, {}, 'is not there (HTTP 404): check the address'],
    [
      'behind a door',
      { '/a': (_, response) => response.writeHead(403).end() },
      {},
      'may not be read without leave (HTTP 403)',
    ],
    [
      'too busy',
      { '/a': (_, response) => response.writeHead(429).end() },
      {},
      'is too busy (HTTP 429): try again later',
    ],
    ['faulty', { '/a': (_, response) => response.writeHead(500).end() }, {}, 'answered with HTTP 500'],
    [
      'elsewhere, as a file',
      { '/a': redirect('file:///etc/passwd') },
      {},
      'redirects to file:, which is neither http nor https',
    ],
  ])('says why a page that is %s is not read', async (_name, answers, options, why) => {
    const { base, fetcher } = await serve(
      { '/robots.txt': send('', { 'content-type': 'text/plain' }), ...answers },
      options,
    );
    await expect(fetcher.fetch(`${base}/a`)).rejects.toThrow(why);
  });

  it.each([
    ['', 'is not a web address'],
    ['ftp://coast-wire.example/', 'is neither http nor https'],
    ['http://nobody.invalid/', 'its host'],
  ])('refuses %j', async (address, why) => {
    await expect(new Fetcher().fetch(address)).rejects.toThrow(why);
  });

  it('refuses addresses that are not public before it connects', async () => {
    const { port } = await serve({ '/a': send('secret') });
    const fetcher = new Fetcher({ pauseMs: 0 });
    for (const host of [
      '127.0.0.1',
      'localhost',
      '127.1',
      '0x7f000001',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]) {
      await expect(fetcher.fetch(`http://${host}:${port}/a`)).rejects.toThrow(
        'is not on the public internet',
      );
    }
    await expect(fetcher.fetch('http://169.254.169.254/latest/meta-data')).rejects.toThrow('--allow-private');
    expect(asked).toEqual([]);
  });

  it('asks one page of a host at a time', async () => {
    let open = 0;
    let most = 0;
    const { base, fetcher } = await serve({
      '/a': (request, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          send('x')(request, response);
        }, 5);
      },
    });
    await Promise.all([1, 2, 3].map(() => fetcher.fetch(`${base}/a`)));
    expect(most).toBe(1);
  });
});
