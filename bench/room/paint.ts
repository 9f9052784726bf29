import { hasChromium, launchChromium } from '../../tests/browser/chromium.ts';

/** How soon a page shows something, and all that it has asked for, in milliseconds from the start of the navigation. */
export interface PaintTime {
  readonly page: string;
  /** First contentful paint (https://www.w3.org/TR/paint-timing/). */
  readonly first: number;
  /** The last answer of the API has come, and a frame was drawn after it. */
  readonly whole: number;
}

const PAGES: Readonly<Record<string, string>> = {
  overview: '/',
  search: '/search?words=harbour',
  'a report': '/reports/12',
  speakers: '/speakers',
  timeline: '/timeline',
  sayings: '/sayings',
  network: '/network',
  review: '/review',
};

/** Opens each page `times` times in a browser that has kept nothing; the medians. Null where there is no Chromium. */
export async function timePaint(address: string, times: number): Promise<PaintTime[] | null> {
  if (!hasChromium) return null;
  const browser = await launchChromium();
  const figures: PaintTime[] = [];
  try {
    for (const [name, path] of Object.entries(PAGES)) {
      const runs: { first: number; whole: number }[] = [];
      for (let i = 0; i < times; i++) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
        const page = await context.newPage();
        await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
        // As text: this project's types know no browser.
        runs.push(
          await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => resolve({
          first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
          whole: Math.max(...performance.getEntriesByType('resource').map((one) => one.responseEnd)),
        })))`),
        );
        await context.close();
      }
      const median = (key: 'first' | 'whole') =>
        runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(times / 2)]!;
      figures.push({ page: name, first: median('first'), whole: median('whole') });
    }
  } finally {
    await browser.close();
  }
  return figures;
}
