import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('signing in', () => {
  let room: TestRoom;

  beforeAll(async () => {
    room = await openTestRoom({ tokens: { reader: 'reader-token', editor: 'editor-token' } });
  });
  afterAll(() => room?.close());

  const signIn = async (page: Page, token: string) => {
    await page.getByLabel('Token of this room').fill(token);
    await page.keyboard.press('Enter');
  };
  const navigation = (page: Page) => page.locator('.navigation').textContent();

  it('leads from a page that was refused to that page', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/corrections?lost=true`);
    await page.locator('.problem').getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('Token of this room').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await signIn(page, 'editor-token');
    await page.getByText('No corrections here.').waitFor();
    expect(page.url()).toBe(`${room.address}/corrections?lost=true`);
    expect(await navigation(page)).toContain('Review');
  });

  it('says when a token opens nothing, and keeps the field', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/sign-in`);
    await signIn(page, 'wrong');
    await page.locator('.problem', { hasText: 'The token is not valid' }).waitFor();
    expect(await page.getByLabel('Token of this room').inputValue()).toBe('wrong');
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it.each([
    '//elsewhere.example/',
    '/\\elsewhere.example',
    'https://elsewhere.example/',
    'javascript:alert(1)',
  ])('never leads to another site: %s', async (next) => {
    const page = await room.page();
    await page.goto(`${room.address}/sign-in?${new URLSearchParams({ next })}`);
    await signIn(page, 'reader-token');
    await page.waitForURL(`${room.address}/`);
  });

  it('tells readers why they cannot change anything, and hides what they cannot do', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/sign-in?next=/review`);
    await signIn(page, 'reader-token');
    await page.getByText('Correcting and adding need the token of an editor').waitFor();
    expect(await page.locator('.review').count()).toBe(0);
    expect(await navigation(page)).not.toContain('Review');
    expect(await navigation(page)).not.toContain('Add');
    await page.goto(`${room.address}/corrections`);
    await page.getByText('Correcting and adding need the token of an editor').waitFor();
    expect(await page.getByRole('button', { name: /Take back/ }).count()).toBe(0);
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect(room.faults).toEqual([]);
  });

  it('is not needed where the room asks for no token', async () => {
    const open = await openTestRoom();
    try {
      const page = await open.page();
      await page.goto(`${open.address}/sign-in?next=/corrections`);
      await page.getByRole('link', { name: 'Go on' }).click();
      await page.getByRole('heading', { name: 'Corrections' }).waitFor();
    } finally {
      await open.close();
    }
  });
});
