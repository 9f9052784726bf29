import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../../src/api/client.ts';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('statements and what ties them', () => {
  let room: TestRoom;
  beforeAll(async () => {
    room = await openTestRoom();
  }, 120_000);
  afterAll(async () => {
    const faults = room?.faults ?? [];
    await room?.close();
    expect(faults).toEqual([]);
  });

  async function open(path: string, width = 1200): Promise<Page> {
    const page = await room.page({ reducedMotion: 'reduce', viewport: { width, height: 900 } });
    await page.goto(`${room.address}${path}`);
    await page.waitForLoadState('networkidle');
    return page;
  }

  /** Number of the first statement found with these words. */
  async function numberOf(words: string): Promise<number> {
    const { items } = await client({ base: room.address })('statements', { query: { words } });
    return items.at(-1)!.id;
  }

  it('shows a statement in the text around it, and the evidence of a field there', async () => {
    const page = await open(`/statements/${await numberOf('"no letters about the steering gear"')}`);
    expect(await page.locator('.in-context .role-content').textContent()).toContain('There were no letters');
    expect(await page.locator('.in-context .role-source').textContent()).toBe('he');
    expect(await page.locator('.in-context .role-cue').textContent()).toBe('said');
    await page.locator('summary[aria-label="Speaker: how it is known"]').focus();
    expect(await page.locator('.evident').allTextContents()).toEqual([
      'The company’s chief executive, Tomas Verrin',
      'he',
    ]);
    await page.getByRole('heading', { name: 'The same words elsewhere' }).waitFor();
    await page.keyboard.press('r');
    await page.waitForURL(/\/reports\/\d+\?statement=\d+$/);
  });

  it('shows what was corrected beside what the machine read, and who did it', async () => {
    const statement = await numberOf('"every minute"');
    await client({ base: room.address })('changeStatement', {
      params: { statement },
      body: { by: 'Mara', why: 'He answers a charge.', act: 'deny', saidAt: '2031-06-18' },
    });
    const page = await open(`/statements/${statement}`);
    const known = page.locator('.known > div', { hasText: 'CAMEO' });
    expect(await known.locator('del').textContent()).toBe('Asserts (CAMEO 010)');
    expect(await known.textContent()).toContain('Denies (CAMEO 016)');
    const history = page.locator('.history > li');
    expect(await history.locator('p').first().textContent()).toContain('by Mara');
    expect(await history.textContent()).toContain('He answers a charge.');
    expect(await history.locator('ins').allTextContents()).toEqual(['18 June 2031', 'Denies']);
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('says that there is no such statement', async () => {
    const page = await open('/statements/99999');
    await page.getByText('there is no statement 99999', { exact: false }).waitFor();
  });

  it('shows every version of a saying, what was cut, and how it spread', async () => {
    const page = await open('/sayings');
    await page.keyboard.press('j');
    await page.getByRole('link', { name: 'a single ferry', exact: false }).click();
    await page.waitForURL(/\/sayings\/\d+$/);
    await page.getByText('Left out: “from bow to stern”').waitFor();
    expect(await page.locator('main del').allTextContents()).toContain('from bow to stern');
    const marks = page.locator('.mark-link');
    expect(await marks.count()).toBe(2);
    expect(await marks.first().getAttribute('aria-label')).toBe('Harbour Wire, 16 June 2031: First version');
    await page.getByRole('button', { name: 'Show as a table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(2);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'as CSV', exact: false }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe('how-the-words-spread.csv');
    expect(readFileSync(await csv.path(), 'utf8')).toContain('Shortened');
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'as PNG', exact: false }).click(),
    ]);
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('filters replies by kind and by somebody found by name', async () => {
    const page = await open('/replies');
    const all = await page.locator('.pair').count();
    await page.getByLabel('Kind of answer').selectOption('deny');
    await page.waitForURL(/how=deny/);
    await expect.poll(() => page.locator('.pair').count()).toBeLessThan(all);
    expect(new Set(await page.locator('.pair-how strong').allTextContents())).toEqual(new Set(['Denies']));
    await page.getByLabel('Who answers or is answered').fill('calder');
    await page.getByRole('list', { name: 'Speakers found' }).getByRole('button').first().click();
    await page.waitForURL(/person=\d+/);
    await page.getByText('Speaker: Ines Calder').waitFor();
    expect(await page.locator('.pair').first().textContent()).toContain('Calder');
    await page.getByText('Speaker: Ines Calder').click();
    await page.waitForURL((url) => url.search === '?how=deny');
  });

  it('filters commitments by due date and by who is to act', async () => {
    const page = await open('/commitments');
    const all = await page.locator('.commitment').count();
    await page.getByLabel('Only with a due date').check();
    await page.waitForURL(/dated=true/);
    await expect.poll(() => page.locator('.commitment').count()).toBeLessThan(all);
    await page.getByLabel('Due from').fill('2031-07-01');
    await page.waitForURL(/from=2031-07-01/);
    await page.getByText('by June 2031').waitFor({ state: 'detached' });
    await page.getByText('by 30 September 2031').waitFor();
    await page.getByLabel('Who is to do it').fill('nobody at all');
    await page.getByText('No commitment fits').waitFor();
  });

  it.each([
    ['/statements/12', 360],
    ['/statements/77', 1600],
    ['/sayings/1', 360],
    ['/replies?person=2', 900],
    ['/commitments', 360],
  ])('%s has nothing that axe finds at %s pixels with all unfolded', async (path, width) => {
    const page = await open(path, width);
    await page.evaluate('for (const one of document.querySelectorAll("main details")) one.open = true');
    expect(await faultsByAxe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});
