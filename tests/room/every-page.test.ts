import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';
import { THEMES, VIEWS } from './views.ts';

describe.skipIf(!hasChromium)('every page', () => {
  let room: TestRoom;
  const elsewhere: string[] = [];
  beforeAll(async () => {
    room = await openTestRoom();
  }, 120_000);
  afterAll(async () => room?.close());

  for (const theme of THEMES) {
    describe(`in the ${theme} theme`, () => {
      it.each(Object.entries(VIEWS))(
        '%s has no fault that axe finds, and fits a small window',
        async (_, path) => {
          const page = await room.page({ colorScheme: theme, reducedMotion: 'reduce' });
          page.on('request', (request) => {
            if (!request.url().startsWith(`${room.address}/`) && !/^(?:blob|data):/.test(request.url()))
              elsewhere.push(request.url());
          });
          await page.goto(`${room.address}${path}`);
          await page.waitForLoadState('networkidle');
          expect(await page.locator('h1').count()).toBe(1);
          expect(await faultsByAxe(page)).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
          const width = await page.evaluate('document.documentElement.scrollWidth');
          expect(width).toBeLessThanOrEqual(360);
          await page.context().close();
        },
      );
    });
  }

  it('works without faults in scripts, breaks no policy, and asks no other host', () => {
    expect(room.faults).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
