import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('speakers', () => {
  let room: TestRoom;
  beforeAll(async () => {
    room = await openTestRoom();
  });
  afterAll(async () => room?.close());

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
  const list = (page: Page) => page.getByRole('list', { name: 'Speakers' }).getByRole('listitem');

  /** Says once who corrects. */
  async function sign(page: Page): Promise<void> {
    await page.getByRole('dialog').getByLabel('Name').fill('Mara Lind');
    await page.getByRole('button', { name: 'Remember and go on' }).click();
  }

  it('are listed, found by name, and opened by keyboard', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/speakers`);
    await page.getByLabel('Name', { exact: true }).fill('calder');
    await expect.poll(() => list(page).count()).toBe(1);
    expect(page.url()).toContain('name=calder');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByLabel('Name', { exact: true }).blur();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, 'Ines Calder').waitFor();
  });

  it('show what they do, how, in which outlets, and whom they answer', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/speakers/2`);
    await heading(page, 'Ines Calder').waitFor();
    await page.getByRole('img', { name: /^Acts over time\. 15 statements/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Speech: 7' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Harbour Wire: 5' }).count()).toBe(1);
    const answered = page.getByRole('heading', { name: 'Whom they answer' }).locator('..');
    expect(await answered.getByRole('link', { name: 'Rafael Dunn' }).count()).toBe(1);
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('show how their wording on a topic changed', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/speakers/2?show=wording&words=ferry`);
    await page.getByText('The first of them.').waitFor();
    expect(await page.locator('.endless del').count()).toBeGreaterThan(0);
    expect(await page.locator('.endless ins').count()).toBeGreaterThan(0);
    await page.getByLabel('Topic: words of the statement').fill('zeppelin');
    await page.getByText('No statement with “zeppelin”.').waitFor();
  });

  it('are merged by hand, and that is taken back', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/speakers?name=verrin`);
    await expect.poll(() => list(page).count()).toBe(3);
    await list(page).nth(0).getByRole('checkbox').check();
    await list(page).nth(1).getByRole('checkbox').check();
    await page.getByLabel('Why (optional)').fill('The same chief executive');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'They are one' }).click();
    await sign(page);
    await page.getByText('Tomas Verrin now counts as Tomas Verrin.').first().waitFor();
    await expect.poll(() => list(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => list(page).count()).toBe(3);
  });

  it('are merged from their own page', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/speakers/5`);
    await page.getByText('Merge with another entry').click();
    await page.getByRole('list', { name: 'Entries found' }).getByRole('button').first().click();
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'They are one' }).click();
    await sign(page);
    await expect.poll(() => new URL(page.url()).pathname).not.toBe('/speakers/5');
    await heading(page, 'Tomas Verrin').waitFor();
  });

  it('are split by hand', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/speakers/6`);
    await page.getByRole('button', { name: 'Split off a namesake' }).click();
    await page.getByLabel('This is the other’s').first().check();
    await page.getByRole('button', { name: 'Split off 1 statement' }).click();
    await sign(page);
    await page.getByRole('link', { name: 'Go to it' }).click();
    await expect.poll(() => new URL(page.url()).pathname).not.toBe('/speakers/6');
    await heading(page, 'Petra Hollis').waitFor();
    expect(room.faults).toEqual([]);
  });
});
