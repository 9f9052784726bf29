import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { makeReport, read } from '../../src/index.ts';
import { en } from '../../src/languages/en/node.ts';
import { EXAMPLE } from '../../src/web/try/example.ts';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';
import { THEMES, WIDTHS } from './views.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder below `/some/place/`, as any web host would. */
async function serveFolder(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = join(folder, request.url!.replace(/^\/some\/place\/?/, '') || 'index.html');
    if (!request.url!.startsWith('/some/place/') || !existsSync(path))
      return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/place/` };
}

/** What Node reads of the example. */
const here = () => {
  const meta = { ...EXAMPLE.known, publishedBy: 'metadata' };
  return formats.jsonl.write(read(makeReport(EXAMPLE.text, meta), en), { width: 80, colour: false });
};

describe.skipIf(!hasChromium)('a text tried out', () => {
  let room: TestRoom;
  let folder: string;
  let alone: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;

  beforeAll(async () => {
    room = await openTestRoom();
    folder = mkdtempSync(join(tmpdir(), 'onrecord-try-'));
    await build({
      configFile: 'vite.try.config.ts',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    alone = await serveFolder(folder);
  }, 120_000);
  afterAll(async () => {
    await room?.close();
    alone?.server.close();
    if (folder) rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await room.page();
    return () => page.context().close();
  });

  const open = async (address = `${room.address}/try`) => {
    await page.goto(address);
    await page.getByLabel('Text of a report').waitFor();
  };
  const readIt = async (text: string) => {
    await page.getByLabel('Text of a report').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
  };
  const taken = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFileSync(await (await waiting).path(), 'utf8');
  };

  it.each([
    ['in the room', () => `${room.address}/try`],
    ['from a folder of any host', () => alone.address],
  ])('%s is read to the same bytes as in Node, and nothing of it leaves the page', async (_, address) => {
    const asked: string[] = [];
    const sent: (string | null)[] = [];
    page.on('request', (request) => {
      asked.push(request.url());
      sent.push(request.postData());
    });
    await open(address());
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.reading-text').waitFor();
    expect(await taken('JSONL')).toBe(here());
    const base = new URL('.', address()).href;
    const outside = asked.filter((url) => !url.startsWith(base) && !url.startsWith('blob:'));
    expect(outside).toEqual([]);
    expect(asked.filter((url) => url.includes('/api/') && !url.endsWith('/api/session'))).toEqual([]);
    expect(sent.filter((data) => data !== null)).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.sheet-title').innerText()).toContain('2 of');
    expect(await page.locator('.reading-item[aria-current]').count()).toBe(1);
  });

  it('can be taken away as JSON and as a table', async () => {
    await open();
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.reading-text').waitFor();
    expect(JSON.parse(await taken('JSON'))).toEqual([JSON.parse(here())]);
    const table = await taken('CSV');
    const rows = JSON.parse(here()).statements.length;
    expect(table.startsWith('\uFEFFid,report,')).toBe(true);
    expect(table.trim().split('\n').length).toBeGreaterThanOrEqual(rows + 1);
  });

  it('goes from text to reading and back by keyboard', async () => {
    await open();
    await page.getByLabel('Text of a report').focus();
    await page.keyboard.insertText('“It rained,” Anna Ruiz said on Monday.');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.reading-item').allInnerTexts())
      .toEqual([expect.stringContaining('Anna Ruiz')]);
    await page.getByRole('button', { name: 'Change the text' }).press('Enter');
    expect(await page.getByLabel('Text of a report').inputValue()).toBe(
      '“It rained,” Anna Ruiz said on Monday.',
    );
  });

  it('asks for a text where there is none', async () => {
    await open();
    await readIt(' \n ');
    expect(await page.getByRole('alert').innerText()).toContain('no text yet');
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('says that a text is not English', async () => {
    await open();
    await readIt(
      'El consejo votó el miércoles por la noche, dijo la presidenta a los periodistas. '.repeat(4),
    );
    await expect.poll(() => page.locator('.notice').innerText()).toContain('not look like English');
  });

  it('takes files, and says when one holds no text', async () => {
    await open();
    const file = page.locator('input[type=file]');
    await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from([0x50, 0, 1, 2]) });
    expect(await page.getByRole('alert').innerText()).toContain('no text');
    await file.setInputFiles('examples/harbour-strike.txt');
    await expect.poll(() => page.getByLabel('Text of a report').inputValue()).toContain('Harbour pilots');
  });

  it('says that the model could not be loaded, and tries again', async () => {
    await open();
    await page.context().route('**/*.bin', (route) => route.abort());
    await readIt('“It rained,” Anna Ruiz said.');
    expect(await page.getByRole('alert').innerText()).toContain('model could not be loaded');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.context().unroute('**/*.bin');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.reading-text').waitFor();
  });

  it('says that the reader in the page has stopped', async () => {
    await open();
    await page.context().route('**/worker-*.js', (route) => route.abort());
    await readIt('“It rained,” Anna Ruiz said.');
    expect(await page.getByRole('alert').innerText()).toContain('still here');
    expect(await page.getByLabel('Text of a report').inputValue()).toContain('It rained');
  });

  it('is stopped at once, however long the text', async () => {
    await open();
    const text = `${'“It rained,” Anna Ruiz said on Monday, and nobody came to the port.\n\n'.repeat(40_000)}`;
    await page.getByLabel('Text of a report').evaluate((field, value) => {
      (field as unknown as { value: string }).value = value;
    }, text);
    await page.getByLabel('Text of a report').dispatchEvent('input');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect.poll(() => page.locator('.try-progress').innerText()).toContain('Reading');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    await readIt('“It rained,” Anna Ruiz said.');
    await page.locator('.reading-text').waitFor();
  });

  for (const theme of THEMES)
    it.each(WIDTHS)(`has no fault that axe finds in the ${theme} theme at %d pixels`, async (width) => {
      const small = await room.page({ colorScheme: theme, viewport: { width, height: 800 } });
      await small.goto(alone.address);
      expect(await faultsByAxe(small)).toEqual([]);
      await small.getByRole('button', { name: 'Try an example' }).click();
      await small.locator('.reading-text').waitFor();
      await small.keyboard.press('j');
      await small.locator('.mark-content').first().waitFor();
      expect(await faultsByAxe(small)).toEqual([]);
      expect(await small.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await small.context().close();
    });

  it('did nothing that the policy blocks', () => {
    expect(room.faults).toEqual([]);
  });
});
