import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../../src/api/client.ts';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('the log of corrections', () => {
  let room: TestRoom;
  let page: Page;
  let ask: ReturnType<typeof client>;
  let [changed, accepted] = [0, 0];

  beforeAll(async () => {
    room = await openTestRoom();
    page = await room.page();
    ask = client({ base: room.address });
    const { items } = await ask('review', { query: { limit: 2 } });
    [changed, accepted] = [items[0]!.id, items[1]!.id];
    const hand = { by: 'Iva Brandt', why: null };
    await ask('changeStatement', {
      params: { statement: changed },
      body: { act: 'promise', saidAt: '2031-06-17', by: 'Iva Brandt', why: 'as quoted' },
    });
    await ask('acceptStatement', { params: { statement: accepted }, body: hand });
  });
  afterAll(() => room?.close());

  const entries = () => page.locator('.endless .entry');

  it('is empty to begin with, and says where to go', async () => {
    await page.goto(`${room.address}/corrections?statement=9999`);
    await page.getByText('No corrections here.').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('says who corrected what, when and why, the latest first', async () => {
    await page.goto(`${room.address}/corrections`);
    await entries().first().waitFor();
    const lines = await entries().allTextContents();
    expect(lines[0]).toContain('Accepted');
    expect(lines[1]).toContain('Act: Denies');
    expect(lines[1]).toContain('Promises');
    expect(lines[1]).toContain('17 June 2031');
    expect(lines[1]).toContain('Why: as quoted');
    expect(await entries().first().locator('a').first().getAttribute('href')).toBe(`/statements/${accepted}`);
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('shows those of one statement, by a permanent link', async () => {
    await page.getByLabel('Statement number').fill(String(changed));
    await page.keyboard.press('Enter');
    await expect.poll(() => entries().count()).toBe(1);
    expect(page.url()).toContain(`statement=${changed}`);
    await page.getByLabel('Only those without effect').check();
    await page.getByText('No corrections here.').waitFor();
    await page.goBack();
    await expect.poll(() => entries().count()).toBe(1);
  });

  it('takes one back after a question, and takes that back too', async () => {
    await page.goto(`${room.address}/corrections`);
    await page.getByRole('button', { name: 'Take back correction 1' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('Take back correction 1?').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: 'Take back correction 1' }).click();
    await dialog.getByRole('button', { name: 'Take back' }).click();
    // Nobody has said yet who takes back.
    await page.getByLabel('Name').fill('Ana Ruiz');
    await page.keyboard.press('Enter');
    await expect.poll(() => entries().count()).toBe(3);
    expect(await entries().first().textContent()).toContain('by Ana Ruiz');
    expect((await ask('statement', { params: { statement: changed } })).statement.act).not.toBe('promise');
    expect(await entries().nth(2).textContent()).toContain('Taken back');
    await page.getByRole('button', { name: 'Take back correction 3' }).click();
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => entries().count()).toBe(4);
    expect((await ask('statement', { params: { statement: changed } })).statement.act).toBe('promise');
    expect(room.faults).toEqual([]);
  });
});
