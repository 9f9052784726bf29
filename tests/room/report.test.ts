import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, client } from '../../src/api/client.ts';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';
import { THEMES, WIDTHS } from './views.ts';

type Report = Answer<'report'>;

const MARKUP = 'Petra Hollis said: “<img src=x onerror=alert(1)> & <b>no</b>.”';
const LONG = Array.from(
  { length: 300 },
  (_, i) =>
    `Paragraph ${i} tells of the port.\n\n“Letter ${i} was never sent,” Petra Hollis said on Tuesday.`,
).join('\n\n');

describe.skipIf(!hasChromium)('the page of a report', () => {
  let room: TestRoom;
  let ask: ReturnType<typeof client>;
  let page: Page;
  const added = new Map<string, number>();

  /** Adds texts through the room; the answer is the number of the last. */
  const add = async (name: string, text: string, more: object = {}) => {
    let batch = await ask('addBatch', { body: { texts: [{ text, title: name, ...more }], addresses: [] } });
    while (batch.state === 'running') {
      await new Promise((done) => setTimeout(done, 50));
      batch = await ask('batch', { params: { batch: batch.id } });
    }
    expect(batch.state).toBe('done');
    added.set(name, batch.reports.at(-1)!);
  };
  const report = (id: number) => ask('report', { params: { report: id } });
  const open = async (id: number, query = '') => {
    await page.goto(`${room.address}/reports/${id}${query}`);
    await page.waitForSelector('.reading-text');
  };
  const marked = (kind: string) =>
    page.locator(`.reading-text .mark-${kind}`).evaluateAll((all) => all.map((one) => one.textContent));

  beforeAll(async () => {
    room = await openTestRoom();
    ask = client({ base: room.address });
    await add('Markup', MARKUP);
    await add('Long', LONG);
    await add(
      'Español',
      'El consejo votó el miércoles por la noche, dijo la presidenta a los periodistas. '.repeat(6),
    );
    const versioned = { outlet: 'The Lantern', url: 'https://lantern.example/a' };
    await add('Versions', 'The port was shut. Anna Ruiz said it would open on Friday.', versioned);
    await add('Versions', 'The port was shut. Anna Ruiz said it would open on Sunday.', versioned);
  }, 120_000);
  afterAll(async () => room?.close());
  beforeEach(async () => {
    page = await room.page();
    return () => page.context().close();
  });

  it('has the text in its own characters, every part of each statement exactly where it is', async () => {
    const kept = await report(12);
    await open(12);
    const lines = await page
      .locator('.reading-text p')
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(lines).toEqual(kept.text.split(/\n+/).filter((line) => line.trim() !== ''));
    for (const statement of kept.reading!.statements) {
      await page.keyboard.press('j');
      await expect
        .poll(() => new URL(page.url()).searchParams.get('statement'))
        .toBe(String(kept.numbers[statement.id]));
      for (const part of ['source', 'cue', 'content'] as const) {
        const words = statement[part].map(({ start, end }) => kept.text.slice(start, end)).join('');
        await expect.poll(async () => (await marked(part)).join('')).toBe(words);
      }
    }
  });

  it('is gone through by keys, and every statement has a permanent link', async () => {
    await open(11);
    const title = page.locator('.sheet-title');
    for (const [key, place] of [
      ['j', 1],
      ['n', 2],
      ['ArrowRight', 3],
      ['k', 2],
      ['ArrowLeft', 1],
      ['p', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => title.innerText()).toContain(`${place} of 6`);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    const { numbers } = await report(11);
    await open(11, `?statement=${numbers['s4']}`);
    expect(await title.innerText()).toContain('4 of 6');
    expect(await page.locator('[aria-current=true].reading-item').getAttribute('href')).toBe(
      `/reports/11?statement=${numbers['s4']}`,
    );
    await open(11, '?statement=999999');
    expect(await page.locator('.notice').innerText()).toContain('not in the report');
  });

  it('shows what the pointer rests on, until a click holds another', async () => {
    await open(11);
    await page.locator('[data-statement=s3]').first().hover();
    await expect.poll(() => page.locator('.sheet-title').innerText()).toContain('3 of 6');
    await page.locator('[data-statement=s6]').last().click();
    await expect.poll(() => page.locator('.sheet-title').innerText()).toContain('6 of 6');
    await page.locator('[data-statement=s3]').first().hover();
    await page.waitForTimeout(200);
    expect(await page.locator('.sheet-title').innerText()).toContain('6 of 6');
  });

  it('tells on whose word a statement stands, how each field is known and by which words', async () => {
    const { numbers, people, reading, elsewhere, text } = await report(11);
    const third = reading!.statements[2]!;
    await open(11, `?statement=${numbers[third.id]}`);
    const sheet = page.locator('.reading-sheet');
    expect(
      await sheet.locator('.details-chain a').evaluateAll((all) => all.map((one) => one.textContent)),
    ).toEqual(['Radio Selva', 'Tomas Verrin']);
    expect(await sheet.locator('.details-chain a').last().getAttribute('href')).toBe(
      `/speakers/${people[third.speaker!.id!]}`,
    );
    const evidence = sheet.locator('button.evidence', { hasText: 'act model' });
    await evidence.focus();
    const [known] = third.evidence.act!;
    const words = known!.spans.map(({ start, end }) => text.slice(start, end)).join('');
    await expect.poll(async () => (await marked('evidence')).join('')).toBe(words);
    await page.keyboard.press('Tab');
    const same = sheet.locator(`a[href="/reports/${elsewhere[0]!.report}?statement=${elsewhere[0]!.id}"]`);
    expect(await same.innerText()).toBe('Harbour Wire');
    expect(await sheet.locator(`a[href="/statements/${numbers[third.id]}"]`).count()).toBe(1);
  });

  it('shows the corrections of a statement', async () => {
    const { numbers } = await report(10);
    const statement = numbers['s2']!;
    await ask('changeStatement', {
      params: { statement },
      body: { act: 'praise', by: 'Mara', why: 'a test' },
    });
    await open(10, `?statement=${statement}`);
    expect(await page.locator('.reading-item[aria-current]').innerText()).toContain('Corrected');
    const corrections = page.locator('.details-part', { hasText: 'Corrections' });
    await expect.poll(() => corrections.innerText()).toMatch(/by Mara[\s\S]*a test[\s\S]*praise/);
  });

  it('keeps the list in step with the text, also in a long report', async () => {
    await open(added.get('Long')!);
    /** Number of the statement in the middle of the list's window. */
    const shown = async () => {
      const box = (await page.locator('.reading-list').boundingBox())!;
      const place = `${box.x + 40}, ${box.y + Math.min(box.height, 800) / 2}`;
      const item = `document.elementFromPoint(${place})?.closest('li')?.querySelector('.item-number')`;
      return Number(await page.evaluate(`${item}?.textContent ?? 0`));
    };
    await page.locator('.reading-text p', { hasText: 'Letter 200' }).scrollIntoViewIfNeeded();
    const { text, reading } = await report(added.get('Long')!);
    const begins = text.indexOf('“Letter 200');
    const place = reading!.statements.findIndex(({ content }) => content[0]!.start >= begins) + 1;
    await expect.poll(async () => Math.abs((await shown()) - place)).toBeLessThan(15);
    await page.keyboard.press('j');
    // From nothing, the first key begins where the reader is.
    const active = page.locator('.reading-item[aria-current] .item-number');
    await expect.poll(async () => Math.abs(Number(await active.innerText()) - place)).toBeLessThan(15);
    const mark = page.locator('.reading-text .mark-content').first();
    await expect.poll(async () => (await mark.boundingBox())?.y).toBeGreaterThan(0);
    expect((await mark.boundingBox())!.y).toBeLessThan(900);
  });

  it('never takes a text for markup', async () => {
    await open(added.get('Markup')!);
    expect(await page.locator('.reading-text').innerText()).toBe(MARKUP);
    expect(await page.locator('.reading-text img, .reading-text b').count()).toBe(0);
  });

  it('says why a report was not read, and shows its text', async () => {
    await open(added.get('Español')!);
    expect(await page.locator('.report-head .notice').innerText()).toContain('not read');
    expect(await page.locator('.reading-text').innerText()).toContain('El consejo');
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('shows word by word what a version changed', async () => {
    await open(added.get('Versions')!);
    await page.locator('summary', { hasText: 'word by word' }).click();
    await expect
      .poll(() => page.locator('.versions del').allInnerTexts())
      .toEqual([expect.stringContaining('Friday')]);
    expect((await page.locator('.versions ins').allInnerTexts()).join('')).toContain('Sunday');
    await page.getByRole('link', { name: 'Version before this one' }).click();
    await expect.poll(() => page.locator('.report-head').innerText()).toContain('not the latest');
  });

  it('is printed with its statements as numbered footnotes', async () => {
    await open(added.get('Long')!);
    const all = (await report(added.get('Long')!)).reading!.statements.length;
    expect(await page.locator('.reading-list li').count()).toBeLessThan(all);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.reading-list li').count()).toBe(all);
    expect(await page.locator('[data-note]').count()).toBeGreaterThan(all - 5);
    const sign = `getComputedStyle(document.querySelector('[data-note="2"]'), '::after').content`;
    expect(await page.evaluate(sign)).toContain('2');
    expect(await page.locator('.reading-list small').first().isVisible()).toBe(true);
    expect(await page.locator('.reading-sheet').isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
  });

  for (const theme of THEMES)
    it.each(WIDTHS)(`has no fault that axe finds in the ${theme} theme at %d pixels`, async (width) => {
      const kept: Report = await report(11);
      const small = await room.page({ colorScheme: theme, viewport: { width, height: 800 } });
      await small.goto(`${room.address}/reports/11?statement=${kept.numbers['s3']}`);
      await small.waitForSelector('.mark-content');
      const toggle = small.locator('.sheet-toggle');
      if (await toggle.isVisible()) await toggle.click();
      expect(await small.locator('.sheet-body').isVisible()).toBe(true);
      expect(await faultsByAxe(small)).toEqual([]);
      expect(await small.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await small.context().close();
    });

  it('is found in the list of reports, several of which can be compared', async () => {
    await page.goto(`${room.address}/reports`);
    await page.getByLabel('Outlet').selectOption('Radio Selva');
    await expect.poll(() => page.locator('.report-item').count()).toBe(3);
    expect(new URL(page.url()).searchParams.get('outlet')).toBe('Radio Selva');
    await page.locator('.report-item input').nth(0).check();
    await page.locator('.report-item input').nth(2).check();
    expect(await page.getByRole('link', { name: 'Compare them' }).getAttribute('href')).toBe(
      '/compare?report=12&report=10',
    );
    await page.getByLabel('Words').fill('letters');
    await expect.poll(() => page.locator('.report-item').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.getByLabel('Published from').fill('2031-06-30');
    await expect.poll(() => page.locator('.empty').count()).toBe(1);
    await page.getByRole('link', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('.report-item').count()).toBeGreaterThan(3);
    expect(await page.getByLabel('Words').inputValue()).toBe('');
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('did nothing that the policy blocks', () => {
    expect(room.faults).toEqual([]);
  });
});
