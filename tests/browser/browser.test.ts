import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { read } from '../../src/index.ts';
import { en } from '../../src/languages/en/node.ts';
import { CHROMIUM, hasChromium, launchChromium } from './chromium.ts';

if (!hasChromium) console.warn(`No ${CHROMIUM}: the browser test is skipped (apt-get install chromium).`);

describe.skipIf(!hasChromium)('in Chromium', () => {
  let outDir: string;
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'onrecord-browser-'));
    const shared = { configFile: false, logLevel: 'warn' } as const;
    const options = { outDir, emptyOutDir: true, target: 'esnext', assetsInlineLimit: 0 };
    await build({ ...shared, build: { ...options, rollupOptions: { input: 'tests/browser/page.html' } } });
    server = await preview({ ...shared, build: options, preview: { port: 0, host: '127.0.0.1' } });
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`${server.resolvedUrls!.local[0]}tests/browser/page.html`);
    await page.waitForFunction('"readReport" in globalThis');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (outDir) rmSync(outDir, { recursive: true });
  });

  const inPage = (text: string) =>
    page.evaluate(
      (given) => (globalThis as unknown as { readReport(text: string): string }).readReport(given),
      text,
    );

  it.each(readdirSync('examples').filter((name) => name.endsWith('.txt')))(
    'examples/%s is read to the same bytes as in Node',
    async (name) => {
      const text = readFileSync(join('examples', name), 'utf8');
      const here = formats.jsonl.write(read(text, en), { width: 80, colour: false });
      expect(await inPage(text)).toBe(here);
    },
  );
});
