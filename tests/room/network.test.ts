import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('the network of answers', () => {
  let room: TestRoom;
  beforeAll(async () => {
    room = await openTestRoom();
  });
  afterAll(async () => room?.close());

  it('is drawn the same each time, with its pairs as a list', async () => {
    const drawings: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const page = await room.page();
      await page.goto(`${room.address}/network`);
      await page.locator('.tie').first().waitFor();
      drawings.push(await page.locator('.figure-drawing').innerHTML());
      if (round === 0) expect(await faultsByAxe(page)).toEqual([]);
    }
    expect(drawings[1]).toBe(drawings[0]);
    const page = await room.page();
    await page.goto(`${room.address}/network`);
    await page.getByRole('row').filter({ hasText: 'Anna Ruiz' }).filter({ hasText: 'Ines Calder' }).waitFor();
  });

  it('is walked with the arrows, from the most tied on', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/network`);
    await page.locator('.person[tabindex="0"]').focus();
    const focused = () => page.locator(':focus').getAttribute('aria-label');
    expect(await focused()).toBe('Ines Calder: answers 2, answered 2');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Petra Hollis/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ines Calder' }).waitFor();
  });

  it('is of one speaker too', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/network?person=2`);
    await page
      .getByRole('heading', { level: 1, name: 'Who answers Ines Calder, and whom they answer' })
      .waitFor();
    expect(await page.locator('.person').count()).toBe(5);
    expect(room.faults).toEqual([]);
  });
});
