import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../../src/api/client.ts';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

const REPORT =
  'PORT SELVA, June 20, 2031 — The harbour master, Olin Faber, said the pier would stay shut until Sunday.';

describe.skipIf(!hasChromium)('adding', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-adding-'));
  let room: TestRoom;
  let page: Page;
  let ask: ReturnType<typeof client>;

  beforeAll(async () => {
    room = await openTestRoom({
      limits: { readings: 14, upload: 300_000 },
      tokens: { editor: 'editor-token' },
    });
    page = await room.page();
    ask = client({ base: room.address, token: 'editor-token' });
    await page.goto(`${room.address}/sign-in?next=/add`);
    await page.getByLabel('Token of this room').fill('editor-token');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Add', exact: true }).waitFor();
  });
  afterAll(async () => {
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const batch = (label: string) => page.locator('.batch', { hasText: label });
  const written = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('takes a text with what is known about it', async () => {
    await page.getByText('Nothing was added since the room opened.').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.getByLabel('Text of the report').fill(REPORT);
    await page.getByLabel('Title').fill('Pier shut until Sunday');
    await page.getByLabel('Outlet').fill('The Selva Post');
    await page.getByLabel('Published on').fill('2031-06-20');
    await page.getByRole('button', { name: 'Add the text' }).click();
    const added = batch('Text: Pier shut until Sunday');
    await added.getByText('Done').waitFor({ timeout: 60_000 });
    await added.getByText('1 new').waitFor();
    const link = added.getByRole('link', { name: 'Pier shut until Sunday' });
    const [, number] = /\/reports\/(\d+)$/.exec((await link.getAttribute('href')) ?? '')!;
    const report = await ask('report', { params: { report: Number(number) } });
    expect(report).toMatchObject({ text: REPORT, outlet: 'The Selva Post', published: '2031-06-20' });
    expect(await page.getByLabel('Text of the report').inputValue()).toBe('');
  });

  it('takes files that are chosen, and says what was not added and why', async () => {
    const files = [
      written('good.txt', `${REPORT} Again.`),
      written('bad.pdf', Buffer.from('%PDF-1.4 broken')),
    ];
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).press('Enter'),
    ]);
    await chooser.setFiles(files);
    const added = batch('good.txt, bad.pdf');
    await added.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 });
    await added.getByText('1 not added').waitFor();
    expect(await added.locator('.batch-lines').textContent()).toContain('bad.pdf');
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('takes files that are dropped anywhere', async () => {
    await page.evaluate((text) => {
      const { DataTransfer, DragEvent, File, dispatchEvent } = globalThis as never as {
        DataTransfer: new () => { items: { add(file: unknown): void } };
        DragEvent: new (type: string, init: object) => Event;
        File: new (parts: string[], name: string) => unknown;
        dispatchEvent: (event: Event) => void;
      };
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.txt'));
      dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    }, `${REPORT} Dropped.`);
    await batch('dropped.txt').getByText('1 new').waitFor({ timeout: 60_000 });
  });

  it('asks for addresses that are some, and says why one could not be fetched', async () => {
    const field = page.getByLabel('Addresses of pages or feeds');
    await field.fill('ferry.example');
    await page.getByRole('button', { name: 'Add the pages' }).click();
    await page.getByText('Addresses begin with http:// or https://').waitFor();
    await field.fill('http://127.0.0.1:9/feed.xml');
    await page.getByRole('button', { name: 'Add the pages' }).click();
    const added = batch('http://127.0.0.1:9/feed.xml');
    await added.getByText('1 not added').waitFor({ timeout: 60_000 });
  });

  it('still lists the batches after a reload, by their names', async () => {
    await page.reload();
    await batch('good.txt, bad.pdf').waitFor();
    expect(await page.locator('.batch').count()).toBe(4);
  });

  it('says what to do when files are too large', async () => {
    const large = written('large.txt', REPORT.repeat(10_000));
    await page.locator('input[type=file]').setInputFiles(large);
    await page.locator('.problem', { hasText: 'The request is too large' }).waitFor();
    await page.getByText('Split what you send into smaller parts.').waitFor();
    expect(await page.locator('.batch').count()).toBe(4);
  });

  it('stops a batch', async () => {
    const many = Array.from({ length: 400 }, (_, i) => written(`many-${i}.txt`, `${REPORT} Number ${i}.`));
    await page.locator('input[type=file]').setInputFiles(many);
    const added = batch('400 files');
    await added.getByRole('button', { name: 'Stop adding' }).click();
    await added.getByText('Stopped', { exact: true }).waitFor({ timeout: 60_000 });
  });

  it('says what to do when too much is asked of the room', async () => {
    const { status } = await sendUntilRefused();
    expect(status).toBe(429);
    await page.getByLabel('Text of the report').fill('Kept although refused.');
    await page.getByRole('button', { name: 'Add the text' }).click();
    await page.locator('.problem', { hasText: 'Too many requests' }).waitFor();
    expect(await page.getByLabel('Text of the report').inputValue()).toBe('Kept although refused.');
    expect(await faultsByAxe(page)).toEqual([]);
    expect(room.faults).toEqual([]);
  });

  async function sendUntilRefused(): Promise<{ status: number }> {
    for (let i = 0; i < 30; i++) {
      const { status } = await fetch(`${room.address}/api/batches`, {
        method: 'POST',
        headers: { authorization: 'Bearer editor-token', 'content-type': 'application/json' },
        body: '{}',
      });
      if (status === 429) return { status };
    }
    return { status: 200 };
  }
});
