import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('the search page', () => {
  let room: TestRoom;
  beforeAll(async () => {
    room = await openTestRoom();
  }, 120_000);
  afterAll(async () => {
    const faults = room?.faults ?? [];
    await room?.close();
    expect(faults).toEqual([]);
  });

  async function open(query = ''): Promise<Page> {
    const page = await room.page({ reducedMotion: 'reduce' });
    await page.goto(`${room.address}/search${query}`);
    await counted(page);
    return page;
  }
  const counted = (page: Page) => page.getByText(/\d statements? found$/).waitFor();
  const words = (page: Page) => page.getByLabel('Words of the statement');
  const queryOf = (page: Page) => new URL(page.url()).search;

  it('finds while one types, marks the words, and keeps one step of history', async () => {
    const page = await open();
    const steps = await page.evaluate('history.length');
    await page.keyboard.press('/');
    await page.keyboard.type('steering gears', { delay: 20 });
    await page.waitForURL((url) => url.search === '?words=steering+gears');
    await counted(page);
    const marks = page.locator('.find-results mark');
    await marks.first().waitFor();
    expect(new Set(await marks.allTextContents())).toEqual(new Set(['steering', 'gear']));
    expect(await page.evaluate('history.length')).toBe(steps);
  });

  it('keeps what was found while a quotation is not closed, and says so at the field', async () => {
    const page = await open('?words=letters');
    await words(page).press('End');
    await page.keyboard.type(' "stee');
    const error = page.getByRole('alert');
    await error.waitFor();
    expect(await error.textContent()).toBe('A quotation mark is not closed: "stee');
    expect(await words(page).getAttribute('aria-invalid')).toBe('true');
    expect(await words(page).getAttribute('aria-describedby')).toBe(await error.getAttribute('id'));
    expect(await page.locator('.find-results .statement').count()).toBeGreaterThan(3);
    await page.keyboard.type('ring gear"');
    await error.waitFor({ state: 'detached' });
    await counted(page);
  });

  it('names the field among the filters whose words cannot be understood', async () => {
    const page = await open('?speaker=Calder');
    const speaker = page.getByRole('textbox', { name: 'Speaker' });
    await speaker.fill('(Calder');
    await page.getByText('A parenthesis is not closed').waitFor();
    expect(await speaker.getAttribute('aria-invalid')).toBe('true');
    expect(await words(page).getAttribute('aria-invalid')).toBe('false');
  });

  it('narrows by facets, and takes filters out again, each a step of history', async () => {
    const page = await open('?words=letters');
    await page.locator('.facet-line', { hasText: 'Asserts' }).click();
    await page.waitForURL(/act=assert/);
    await page.locator('.facet-line', { hasText: 'Petra Hollis' }).first().click();
    await page.waitForURL(/person=\d+/);
    await counted(page);
    const chips = page.getByRole('list', { name: 'Filters in force' });
    await chips.getByText('Speaker: Petra Hollis').waitFor();
    expect(await page.locator('.find-results .speaker').allTextContents()).toEqual(
      expect.arrayContaining(['Petra Hollis']),
    );
    await chips.getByText('Act: Asserts').click();
    await page.waitForURL((url) => !url.search.includes('act='));
    await page.goBack();
    await chips.getByText('Act: Asserts').waitFor();
    await chips.getByText('Take out all filters').click();
    await page.waitForURL((url) => url.search === '?words=letters');
    await chips.waitFor({ state: 'detached' });
  });

  it('has every filter of the command line as a field', async () => {
    const page = await open('?target=zeppelin&from=2031-06-17&to=2031-06-18&order=day');
    const fields = page.locator('.find-fields');
    for (const name of ['Speaker', 'Spoken to', 'Spoken about', 'Outlet']) {
      expect(await fields.getByRole('textbox', { name, exact: true }).count()).toBe(1);
    }
    for (const name of ['Channel', 'Act', 'Manner', 'Certainty']) {
      expect(await fields.getByRole('combobox', { name, exact: true }).count()).toBe(1);
    }
    await page.getByText('No statement fits').waitFor();
    await fields.getByLabel('Spoken about').fill('');
    await page.waitForURL((url) => !url.search.includes('target'));
    await page.locator('.find-results .statement').first().waitFor();
    await fields.getByRole('combobox', { name: 'Certainty' }).selectOption('hedged');
    await page.waitForURL(/certainty=hedged/);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
    await page.waitForURL((url) => !url.search.includes('order'));
    expect(queryOf(page)).toContain('from=2031-06-17');
  });

  it('goes from the words to the results and into a statement by keyboard, and back to the same place', async () => {
    const page = await open('?words=letters');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await words(page).inputValue()).toBe('letters');
    await page.keyboard.press('/');
    for (const [index, key] of ['ArrowDown', 'j', 'ArrowDown'].entries()) {
      await page.keyboard.press(key);
      await page.locator(`li[data-index="${index}"][tabindex="0"]:focus`).waitFor();
      // The list knows of the step a frame later.
      await page.waitForTimeout(150);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/statements\/\d+$/);
    await page.goBack();
    await counted(page);
    expect(queryOf(page)).toBe('?words=letters');
  });

  it('keeps searches under a name, and forgets them', async () => {
    const page = await open('?words=letters&act=assert');
    const saved = page.locator('summary', { hasText: 'Saved searches' });
    await saved.click();
    await page.getByLabel('Name for this search').fill('Letters asserted');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Letters asserted' }).waitFor();
    await page.goto(`${room.address}/search`);
    await saved.click();
    await page.getByRole('link', { name: 'Letters asserted' }).click();
    await page.waitForURL(/words=letters&act=assert$/);
    expect(await page.locator('details.menu[open]').count()).toBe(0);
    await saved.click();
    await page.getByRole('button', { name: 'Delete the saved search Letters asserted' }).click();
    await page.getByText('None yet.', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('details.menu[open]').count()).toBe(0);
  });

  it('hands out what it finds as a file', async () => {
    const page = await open('?words=letters&act=reject');
    await page.locator('summary', { hasText: 'Export' }).click();
    expect(await page.getByRole('link', { name: 'JSON-LD' }).getAttribute('href')).toBe(
      '/api/exports/jsonld?words=letters&act=reject',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines[0]).toContain('speaker');
    expect(lines).toHaveLength(2);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds with all unfolded, %s',
    async (colorScheme) => {
      for (const width of [360, 1600]) {
        const page = await room.page({ colorScheme, viewport: { width, height: 900 } });
        await page.goto(`${room.address}/search?words="open&act=assert&order=day`);
        await page.getByRole('alert').waitFor();
        await words(page).fill('letters');
        await counted(page);
        await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true');
        expect(await faultsByAxe(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    },
  );
});
