import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { build } from 'vite';
import { openRoom, type RoomOptions } from '../../src/http/room.ts';
import { addFolder } from './adding.ts';

const CHROMIUM = '/usr/bin/chromium';

/** Whether the pages can be tested here; a test file skips itself where they cannot. */
export const hasChromium = existsSync(CHROMIUM);
if (!hasChromium)
  console.warn(`No ${CHROMIUM}: the tests of the pages are skipped (apt-get install chromium).`);

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** A room on the invented ferry reports, open for one test file. */
export interface TestRoom {
  /** `http://127.0.0.1:41234`, without a slash at the end. */
  readonly address: string;
  /** Path of the record. */
  readonly file: string;
  readonly browser: Browser;
  /** A page of a context of its own. Faults in the page and refused loads are collected in `faults`. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any page so far: errors, and what the content security policy blocked. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** Builds the pages, fills a record from examples/ferry and opens the room on a free port. */
export async function openTestRoom(options: Partial<RoomOptions> = {}): Promise<TestRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-room-'));
  const file = join(folder, 'ferry.db');
  const pages = join(folder, 'web');
  await build({
    configFile: 'vite.web.config.ts',
    logLevel: 'warn',
    build: { outDir: pages, emptyOutDir: true },
  });
  await addFolder('examples/ferry', file);
  const room = await openRoom({ file, pages, ...options });
  const address = (await room.listen({ host: '127.0.0.1', port: 0 })).replace(/\/$/, '');
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    address,
    file,
    browser,
    faults,
    async page(given = {}) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...given });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/i.test(message.text()))
          faults.push(`${page.url()}: ${message.text()}`);
      });
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await room.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the screenshots of `npm run screenshots` go; null in a test. */
export const shots = process.env['ONRECORD_SCREENSHOTS'] ?? null;
