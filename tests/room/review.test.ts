import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, client } from '../../src/api/client.ts';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('review, by keyboard alone', () => {
  let room: TestRoom;
  let page: Page;
  let ask: ReturnType<typeof client>;

  beforeAll(async () => {
    room = await openTestRoom();
    page = await room.page();
    ask = client({ base: room.address });
  });
  afterAll(() => room?.close());

  /** Presses keys one after the other: `1 Shift+ArrowRight`. */
  const press = async (keys: string) => {
    for (const key of keys.split(' ')) await page.keyboard.press(key);
  };
  /** Number of the statement on the desk. */
  const onDesk = async () => {
    const caption = await page.locator('.review-caption a').first().textContent();
    return Number(/\d+/.exec(caption ?? '')![0]);
  };
  const until = (statement: number) =>
    page.locator('.review-caption a', { hasText: new RegExp(`^Statement ${statement}$`) }).waitFor();
  const untilAway = (number: number) => expect.poll(onDesk).not.toBe(number);
  const statement = (number: number) => ask('statement', { params: { statement: number } });
  const log = async () => (await ask('corrections', { query: {} })).items;
  /** Waits for the record to have so many entries; they are sent behind the reviewer’s back. */
  const untilLogged = async (entries: number): Promise<Answer<'corrections'>['items']> => {
    await expect.poll(async () => (await log()).length, { timeout: 10_000 }).toBe(entries);
    return log();
  };

  let logged = 0;

  it('shows the least sure first, and asks once who decides', async () => {
    await page.goto(`${room.address}/review`);
    const { items } = await ask('review', { query: { limit: 2 } });
    await until(items[0]!.id);
    await press('a');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('Iva Brandt');
    await press('Enter');
    await until(items[1]!.id);
    const [entry] = await untilLogged(++logged);
    expect(entry).toMatchObject({
      kind: 'accept',
      statement: items[0]!.id,
      by: 'Iva Brandt',
      state: 'holds',
    });
  });

  it('goes on and back without deciding', async () => {
    const first = await onDesk();
    await press('s');
    await untilAway(first);
    await press('k');
    await until(first);
  });

  it('moves the edges of a span word by word', async () => {
    const number = await onDesk();
    const before = await statement(number);
    await press('3 Shift+ArrowLeft');
    await press('Shift+ArrowRight Shift+ArrowRight ArrowLeft u ArrowLeft ArrowLeft');
    await press('a');
    await untilAway(number);
    const [entry] = await untilLogged(++logged);
    expect(entry).toMatchObject({ kind: 'change', statement: number, by: 'Iva Brandt' });
    const { statement: after } = await statement(number);
    const { text } = await ask('report', { params: { report: before.report.id } });
    const [was, is] = [before.statement.content[0]!, after.content[0]!];
    expect(is.start).toBeLessThan(was.start);
    expect(is.end).toBeGreaterThan(was.end);
    // Both edges stand at words, as they did.
    expect(text.slice(is.start, is.end)).toMatch(/^\S.*\S$/su);
    expect(text.slice(is.start - 1, is.start)).toMatch(/\s/);
  });

  it('changes speaker, act and date, and says why', async () => {
    const number = await onDesk();
    await press('p');
    await page.keyboard.type('Ines Cal');
    await press('ArrowDown Enter Escape t');
    await page.keyboard.type('Den');
    await press('Escape d');
    await page.keyboard.type('2031-06-17');
    await press('Escape y');
    await page.keyboard.type('as the report says');
    await press('Control+Enter');
    await untilAway(number);
    const [entry] = await untilLogged(++logged);
    expect(entry).toMatchObject({ kind: 'change', statement: number, why: 'as the report says' });
    const { statement: after } = await statement(number);
    expect(after).toMatchObject({ act: 'deny', saidAt: { value: '2031-06-17' } });
    expect(after.speaker?.name).toBe('Ines Calder');
  });

  it('rejects, and undoes that', async () => {
    const number = await onDesk();
    await press('x');
    await untilAway(number);
    await untilLogged(++logged);
    await expect(statement(number)).rejects.toThrow();
    await press('u');
    await until(number);
    const [entry] = await untilLogged(++logged);
    expect(entry).toMatchObject({ kind: 'undo' });
    expect((await statement(number)).id).toBe(number);
  });

  it('takes changes of the draft back before anything else', async () => {
    const number = await onDesk();
    await press('e ArrowDown Escape');
    expect(await page.locator('.review-decisions .button-main').textContent()).toContain('Save 1 change');
    await press('Control+z');
    expect(await page.locator('.review-decisions .button-main').textContent()).toContain('Accept');
    expect(await onDesk()).toBe(number);
  });

  it('adds a statement that was missed, in a text of emoji, blanks that hold and curly quotes', async () => {
    const text =
      'Nora\u00a0Lind 👩🏽‍🚒 spoke in Port\u00a0Selva on June 18, 2031.\n\n' +
      'Over the loudspeaker, “Leave the pier 🚨 at once,” and nobody asked who it was.';
    const batch = await ask('addBatch', {
      body: { texts: [{ text, title: 'Pier cleared' }], addresses: [] },
    });
    await expect
      .poll(async () => (await ask('batch', { params: { batch: batch.id } })).state, { timeout: 60_000 })
      .toBe('done');
    const report = (await ask('batch', { params: { batch: batch.id } })).reports[0]!;
    await page.goto(`${room.address}/review?report=${report}`);
    await page.locator('.review-caption', { hasText: 'missed' }).waitFor();
    // From the first word down to the paragraph and right to “Leave”, then to the end of the quotation.
    await press('ArrowDown');
    for (let words = 0; words < 5; words++) await press('ArrowRight');
    await press('Enter Shift+ArrowRight Shift+ArrowRight Shift+ArrowRight Shift+ArrowRight Shift+ArrowRight');
    await press('1 Enter');
    const content = await page.locator('.review-role-content .review-role-words').textContent();
    await press('Backspace p');
    await page.keyboard.type('Harbour police');
    await press('Escape t');
    await page.keyboard.type('Dem');
    await press('Escape a');
    const [entry] = await untilLogged(++logged);
    expect(entry).toMatchObject({ kind: 'add', report });
    const { statement: added } = await statement(entry!.statement!);
    const [span] = added.content;
    expect(text.slice(span!.start, span!.end)).toBe(content);
    expect(content).toBe('Leave the pier 🚨 at once');
    expect(added).toMatchObject({ act: 'demand', source: [], speaker: { name: 'Harbour police' } });
  });

  it('keeps a correction that is refused, with its draft, until it is put right', async () => {
    await page.goto(`${room.address}/review`);
    await page.locator('.review-caption').waitFor();
    const number = await onDesk();
    await press('d');
    await page.keyboard.type('last Tuesday');
    await press('Control+Enter');
    await page.locator('.review-refused .problem', { hasText: 'no ISO 8601 date' }).waitFor();
    expect(await log()).toHaveLength(logged);
    await page.locator('.review-refused button', { hasText: 'Open again' }).focus();
    await press('Enter');
    await until(number);
    expect(await page.locator('#review-saidAt').inputValue()).toBe('last Tuesday');
    await press('d');
    await page.keyboard.type('2031-06-10');
    await press('Control+Enter');
    await untilLogged(++logged);
    expect((await statement(number)).statement.saidAt?.value).toBe('2031-06-10');
    expect(await page.locator('.review-refused').count()).toBe(0);
  });

  it('lists its keys, and axe finds nothing', async () => {
    await page.goto(`${room.address}/review`);
    await page.locator('.review-caption').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await press('3');
    await page.locator('[role="slider"]').first().waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await press('?');
    const dialog = page.locator('dialog[open]');
    expect(await dialog.textContent()).toContain('Reject: this is no statement');
    await press('Escape');
    expect(room.faults).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('review, by pointer', () => {
  let room: TestRoom;
  let page: Page;

  beforeAll(async () => {
    room = await openTestRoom();
    page = await room.page();
    await page.addInitScript(() => localStorage.setItem('onrecord.hand', 'Iva Brandt'));
    await page.goto(`${room.address}/review`);
    await page.locator('.review-caption').waitFor();
  });
  afterAll(() => room?.close());

  const words = (role: string) => page.locator(`.review-role-${role} .review-role-words`).textContent();

  it('drags an edge to a word, and with Alt to a character', async () => {
    await page.locator('.review-role-source').click();
    const handle = page.locator('.review-handle-end');
    const target = await page.locator('.review-text .role-content').first().boundingBox();
    const drag = async (x: number, y: number) => {
      const from = (await handle.boundingBox())!;
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 5 });
      await page.mouse.up();
    };
    const before = await words('source');
    await drag(target!.x + target!.width - 2, target!.y + target!.height / 2);
    const after = await words('source');
    expect(after!.length).toBeGreaterThan(before!.length);
    expect(after!.startsWith(before!)).toBe(true);
    await page.keyboard.press('u');
    expect(await words('source')).toBe(before);
    await page.keyboard.down('Alt');
    const box = (await handle.boundingBox())!;
    await drag(box.x + box.width / 2 - 15, box.y + box.height / 2);
    await page.keyboard.up('Alt');
    const shorter = await words('source');
    expect(before!.startsWith(shorter!)).toBe(true);
    expect(shorter).not.toBe(before);
    await page.keyboard.press('u');
  });

  it('marks what is selected in the text', async () => {
    await page.keyboard.press('Escape');
    const line = (await page.locator('.review-text .role-cue').first().boundingBox())!;
    await page.mouse.dblclick(line.x + line.width / 2, line.y + line.height / 2);
    await page.locator('.review-role-content').click();
    expect(await words('content')).toBe(await words('cue'));
    await page.getByRole('button', { name: 'Save 1 change' }).click();
    await page.locator('.review-last', { hasText: 'Changed:' }).waitFor();
    expect(room.faults).toEqual([]);
  });
});
