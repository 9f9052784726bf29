import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakes } from '../src/intake/index.ts';
import { gzip, httpAnswer, pdfOf, warcRecord } from './notation/taken.ts';

const MAIN = resolve('src/cli/main.ts');
const WORDS = '“The port is shut,” said Anna Ruiz, who leads the union.';
const PAGE = `<!DOCTYPE html><html><head><title>T</title></head><body><article><p>${WORDS}</p></article></body></html>`;
const FEED = `<rss version="2.0"><channel><title>Coast Wire</title><item><title>A</title><description>${WORDS}</description></item>
<item><title>B</title><description>Cut
<item><title>C</title><description>${WORDS}</description></item></channel></rss>`;
const ROWS = `{"text": "${WORDS}"}\n{"text": broken}\n{"text": "${WORDS}"}\n`;
let folder: string;
let server: Server;

/** Runs the real program in the scratch folder while the server answers. */
async function onrecord(args: readonly string[], input: string | Uint8Array = '') {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { status, stdout, stderr, readings: lines.map((line) => JSON.parse(line)) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-inputs-'));
  mkdirSync(join(folder, 'all'));
  for (const [name, content] of Object.entries({
    'all/a.html': PAGE,
    'all/b.xml': FEED.replace(/<item><title>B[\s\S]*?\n/, ''),
    'all/c.jsonl.gz': gzip(ROWS.replace(/.*broken.*\n/, '')),
    'all/d.csv': `title,text\nA,${WORDS.replaceAll(',', ' and')}\n`,
    'all/e.warc.gz': gzip(warcRecord(httpAnswer(PAGE))),
    'all/f.pdf': pdfOf([[[72, 700, 'The port is shut, said Anna Ruiz, who leads the union.']]]),
    'all/g.md': `# A\n\n${WORDS}\n`,
    'all/h.txt': WORDS,
    'all/i.json': JSON.stringify([{ text: WORDS }]),
    'feed.xml': FEED,
    'rows.jsonl': ROWS,
    'named.csv': `id,words\n1,${WORDS.replaceAll(',', ' and')}\n`,
    'german.txt':
      'Der Hafen ist seit Mitternacht geschlossen, sagte Anna Ruiz am Dienstag in der Hauptstadt.',
    'one.txt': WORDS,
  })) {
    writeFileSync(join(folder, name), content);
  }
  server = createServer((request, response) => {
    if (request.url === '/news/strike.html') response.setHeader('content-type', 'text/html').end(PAGE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

describe('onrecord read', { timeout: 60_000 }, () => {
  it('reads every kind of input in a folder', async () => {
    const { status, stderr, readings } = await onrecord(['read', 'all']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readings.map(({ report }) => report.file)).toEqual(
      [
        'a.html',
        'b.xml',
        'b.xml',
        'c.jsonl.gz',
        'c.jsonl.gz',
        'd.csv',
        'e.warc.gz',
        'f.pdf',
        'g.md',
        'h.txt',
        'i.json',
      ].map((name) => `all/${name}`),
    );
    for (const { statements } of readings) expect(statements).toHaveLength(1);
  });

  it('lists every kind in its help', async () => {
    const { stdout } = await onrecord(['read', '--help']);
    for (const [name, { endings }] of Object.entries(intakes)) {
      expect(stdout).toContain(`  ${name} `);
      for (const ending of endings) expect(stdout).toContain(ending);
    }
  });

  it('keeps what surrounds a broken item or line, and names the place', async () => {
    expect(await onrecord(['read', 'feed.xml', 'rows.jsonl'])).toMatchObject({
      status: 1,
      readings: [{}, {}, {}, {}],
      stderr:
        'onrecord: 4 of 6 reports read, 2 not:\n' +
        'onrecord: feed.xml: item 2 is not closed, so it may not be whole\n' +
        'onrecord: rows.jsonl: line 2 is not valid JSON: mend or remove this line\n',
    });
  });

  it('names the language that it does not read', async () => {
    expect(await onrecord(['read', 'german.txt', 'one.txt'])).toMatchObject({
      status: 1,
      readings: [{ report: { file: 'one.txt' } }],
      stderr:
        'onrecord: 1 of 2 reports read, 1 not:\n' +
        'onrecord: german.txt: is not read: it is in German (de), and only English is understood\n',
    });
  });

  it('reads columns by the names that are given', async () => {
    expect((await onrecord(['read', 'named.csv'])).stderr).toContain(
      '--columns text=NAME (it has id, words)',
    );
    expect(await onrecord(['read', 'named.csv', '--columns', 'text=words'])).toMatchObject({
      status: 0,
      readings: [{}],
    });
    expect(await onrecord(['read', 'named.csv', '--columns', 'words'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'words' is not NAME=COLUMN"),
    });
  });

  it('tells what comes from standard input by its content', async () => {
    expect((await onrecord(['read', '-'], gzip(ROWS))).readings).toHaveLength(2);
    expect((await onrecord(['read', '-'], PAGE)).readings).toHaveLength(1);
  });

  it('names the results of a file of many', async () => {
    await onrecord([
      'read',
      'rows.jsonl',
      'feed.xml',
      'one.txt',
      'all/c.jsonl.gz',
      '--output',
      'out',
      '--format',
      'brat',
    ]);
    expect(
      readdirSync(join(folder, 'out'))
        .filter((name) => name.endsWith('.ann'))
        .sort(),
    ).toEqual([
      'c-line-1.ann',
      'c-line-2.ann',
      'feed-item-1.ann',
      'feed-item-3.ann',
      'one.ann',
      'rows-line-1.ann',
      'rows-line-3.ann',
    ]);
    const { status, stderr } = await onrecord(['read', 'rows.jsonl', '--format', 'brat']);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'rows.jsonl: line 3 does not fit: this format makes one file a report, so add --output FOLDER',
    );
  });

  it('fetches a page, from a private address only when told to', async () => {
    const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/strike.html`;
    expect(await onrecord(['read', page])).toMatchObject({
      status: 2,
      stderr: `onrecord: ${page}: 127.0.0.1 is not on the public internet: add --allow-private if it may be fetched from\n`,
    });
    const { status, stderr, readings } = await onrecord([
      'read',
      page,
      `${page.slice(0, -11)}none.html`,
      '--allow-private',
    ]);
    expect(stderr).toContain('none.html: is not there (HTTP 404): check the address');
    expect({ status, statements: readings[0].statements.length }).toEqual({ status: 1, statements: 1 });
  });
});
