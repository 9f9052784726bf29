import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { openRoom, type RoomOptions } from '../../src/http/room.ts';
import { CHROMIUM, hasChromium, launchChromium } from '../browser/chromium.ts';
import { addFolder } from './adding.ts';

if (!hasChromium)
  console.warn(`No ${CHROMIUM}: the tests of the pages are skipped (apt-get install chromium).`);

export { hasChromium };

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
  const browser = await launchChromium();
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
