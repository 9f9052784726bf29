import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

const bars = '.figure-drawing svg';
const span = (page: Page) => new URL(page.url()).searchParams.get('span');

describe.skipIf(!hasChromium)('the timeline', () => {
  let room: TestRoom;
  beforeAll(async () => {
    room = await openTestRoom();
  });
  afterAll(async () => room?.close());

  async function open(query = ''): Promise<Page> {
    const page = await room.page();
    await page.goto(`${room.address}/timeline${query}`);
    await page.locator(bars).waitFor();
    return page;
  }

  it('shows acts by day with a legend, due dates and the statements below', async () => {
    const page = await open();
    await page.getByText(/^81 statements, 16 June – 1 July 2031/).waitFor();
    expect(await page.getByRole('button', { name: 'Denies, in the plot' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: /commitment due: 19 June 2031/ }).count()).toBe(1);
    expect(await page.getByRole('listitem').filter({ hasText: 'coastguard' }).count()).toBeGreaterThan(0);
    expect(await page.locator(`${bars} *`).count()).toBeLessThan(2000);
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('is filtered by the address and by its fields', async () => {
    const page = await open('?act=deny');
    await page
      .getByText(/^3 statements/)
      .first()
      .waitFor();
    await page.getByLabel('Speaker').fill('Calder');
    await page.getByText(/^1 statement,/).waitFor();
    expect(page.url()).toContain('speaker=Calder');
  });

  it('chooses days by keyboard, in step with the fields and the list', async () => {
    const page = await open();
    const last = page.getByRole('slider', { name: 'Last day chosen' });
    await last.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => span(page)).toBe('2031-06-16..2031-06-17');
    expect(await last.getAttribute('aria-valuetext')).toBe('17 June 2031');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2031-06-17');
    await page.getByRole('heading', { name: 'Statements, 16–17 June 2031' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => span(page)).toBeNull();
  });

  it('chooses days by mouse, and zooms in and out', async () => {
    const page = await open();
    const field = (await page.locator('.brush-field').boundingBox())!;
    const y = field.y + field.height / 4;
    // Of sixteen days, from within the second to within the fourth.
    await page.mouse.move(field.x + field.width * (1.5 / 16), y);
    await page.mouse.down();
    await page.mouse.move(field.x + field.width * (3.5 / 16), y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => span(page)).toBe('2031-06-17..2031-06-19');
    await page.getByRole('button', { name: 'Zoom to them' }).click();
    await page.getByText(/17–19 June 2031; most/).waitFor();
    await page.keyboard.press('-');
    await page.getByText(/15–21 June 2031; most/).waitFor();
    await page.keyboard.press('0');
    await page.getByText(/16 June – 1 July 2031; most/).waitFor();
    await page.goBack();
    await page.getByText(/15–21 June 2031; most/).waitFor();
  });

  it('goes on to hours where some are told, and says of how many statements none is', async () => {
    const page = await open('?from=2031-06-16&to=2031-06-17');
    await page
      .getByText(
        /statements, 16–17 June 2031; most .* Each bar is an hour\. \d+ statements of these days tell no hour\./,
      )
      .waitFor();
    const first = page.getByRole('slider', { name: 'First day chosen' });
    await first.focus();
    for (let hour = 0; hour < 17; hour++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => span(page)).toBe('2031-06-16T17..2031-06-17T23');
    expect(await first.getAttribute('aria-valuetext')).toBe('16 June 2031, 17:00–18:00');
    await page.getByText('16 June 2031, 17:00 – 17 June 2031, 24:00').waitFor();
    await page.getByRole('heading', { name: 'Statements, 16–17 June 2031' }).waitFor();
    await page.reload();
    await page.getByText('16 June 2031, 17:00 – 17 June 2031, 24:00').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByLabel('Bars of').selectOption('day');
    await page.getByText(/Each bar is a day\.$/).waitFor();
  });

  it('chooses days by touch', async () => {
    const page = await room.page({ hasTouch: true, viewport: { width: 360, height: 800 } });
    await page.goto(`${room.address}/timeline`);
    const field = (await page.locator('.brush-field').boundingBox())!;
    await page.touchscreen.tap(field.x + field.width * (2.5 / 16), field.y + 20);
    await expect.poll(() => span(page)).toBe('2031-06-18..2031-06-18');
  });

  it('hides an act and keeps that in the address', async () => {
    const page = await open();
    const entry = page.getByRole('button', { name: 'Asserts, in the plot' });
    await entry.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('hide')).toEqual(['assert']);
    expect(await entry.getAttribute('aria-pressed')).toBe('false');
  });

  it('hands out a picture with its legend, and its numbers', async () => {
    const page = await open();
    const wait = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download “Acts over time” as CSV' }).click();
    expect((await wait).suggestedFilename()).toBe('acts-over-time.csv');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('cell', { name: '17 June 2031', exact: true }).waitFor();
  });

  it('says where nothing fits, and breaks nothing', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/timeline?words=zeppelin`);
    await page.getByText('No statement with a date fits.').waitFor();
    expect(room.faults).toEqual([]);
  });
});
