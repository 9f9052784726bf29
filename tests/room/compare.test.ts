import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsByAxe } from './axe.ts';
import { hasChromium, openTestRoom, type TestRoom } from './room.ts';

describe.skipIf(!hasChromium)('comparing', () => {
  let room: TestRoom;
  beforeAll(async () => {
    room = await openTestRoom();
  });
  afterAll(async () => room?.close());

  it('asks what to compare, and sets reports side by side', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/compare`);
    const reports = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Reports' }) });
    const compare = reports.getByRole('button', { name: 'Compare' });
    await reports.getByLabel(/Ferry to return on 1 July/).check();
    expect(await compare.isDisabled()).toBe(true);
    await reports.getByLabel(/Three letters, or none/).check();
    expect(await faultsByAxe(page)).toEqual([]);
    await compare.click();
    await page.getByRole('heading', { level: 1, name: 'Reports side by side' }).waitFor();
    await page.getByRole('img', { name: /^Share of voice\. A, Radio Selva/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'Said here and in none of the others' }).count()).toBe(2);
    expect(new URL(page.url()).searchParams.getAll('report')).toHaveLength(2);
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('finds reports by words', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/compare`);
    await page.getByLabel('Find reports by words of their title or text').fill('sandbank');
    await page.getByLabel(/Chair of Norholm council/).waitFor({ state: 'detached' });
    expect(await page.getByLabel(/Stranded at the sandbank/).count()).toBe(1);
  });

  it('sets outlets side by side', async () => {
    const page = await room.page();
    await page.goto(`${room.address}/compare?outlet=Harbour+Wire&outlet=Radio+Selva`);
    await page.getByRole('heading', { name: 'B Radio Selva' }).waitFor();
    await page.getByRole('img', { name: /^How much is quoted/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Ines Calder' }).count()).toBe(2);
    expect(room.faults).toEqual([]);
  });
});
