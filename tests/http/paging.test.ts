import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/api/problems.ts';
import { everyRow, type FerryRoom, openFerryRoom } from './ferry-room.ts';

let room: FerryRoom;
beforeAll(async () => {
  room = await openFerryRoom();
  const { items } = await room.ask('statements', { query: { limit: 5 } });
  for (const { id } of items) {
    await room.ask('acceptStatement', { params: { statement: id }, body: { by: 'Milo Baro' } });
  }
});
afterAll(() => room.close());

interface List {
  readonly name: string;
  readonly url: string;
  /** What tells a row from all others. */
  readonly key: (row: never) => unknown;
}

const byId = ({ id }: { id: number }) => id;
const LISTS: readonly List[] = [
  { name: 'statements, the newest first', url: '/api/statements?order=newest', key: byId },
  { name: 'statements by day', url: '/api/statements?order=day', key: byId },
  { name: 'statements with a word', url: '/api/statements?words=ferry', key: byId },
  { name: 'statements with a word by day', url: '/api/statements?words=ferry&order=day', key: byId },
  { name: 'reports', url: '/api/reports?', key: byId },
  { name: 'speakers', url: '/api/speakers?', key: byId },
  { name: 'speakers of a name', url: '/api/speakers?name=verrin', key: byId },
  { name: 'families', url: '/api/families?', key: byId },
  {
    name: 'replies',
    url: '/api/replies?',
    key: ({ answer, answered }: { answer: { id: number }; answered: { id: number } }) =>
      `${answer.id} ${answered.id}`,
  },
  { name: 'commitments', url: '/api/commitments?', key: byId },
  { name: 'review', url: '/api/review?', key: byId },
  { name: 'corrections', url: '/api/corrections?', key: ({ number }: { number: number }) => number },
  { name: 'wording', url: '/api/speakers/2/wording?', key: byId },
];

const pageAt = (url: string) => async (place: { limit: number; after?: string }) => {
  const response = await room.get(`${url}&${new URLSearchParams({ ...place, limit: String(place.limit) })}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json() as { items: never[]; next: string | null };
};

describe.each(LISTS)('$name', ({ url, key }) => {
  it.each([1, 2, 3])('come once each, in the same order, in pages of %i', async (limit) => {
    const whole = await everyRow(pageAt(url), 200);
    const paged = await everyRow(pageAt(url), limit);
    expect(whole.pages).toBe(1);
    expect(paged.rows.map(key)).toEqual(whole.rows.map(key));
    expect(new Set(whole.rows.map(key)).size).toBe(whole.rows.length);
    expect(paged.pages).toBe(Math.max(1, Math.ceil(whole.rows.length / limit)));
  });

  it.each(['nonsense', '-1', '1 2 3', '1e400', "1' or 1=1", '', ' ', '1.5', '0x10', '9'.repeat(30)])(
    'refuse a cursor that no page gave: %j',
    async (after) => {
      const response = await room.get(`${url}&after=${encodeURIComponent(after)}`);
      expect([response.statusCode, (response.json() as Problem).code]).toEqual([400, 'invalid-cursor']);
    },
  );
});

it('compares the wording across the edge of a page', async () => {
  const [speaker] = (await room.ask('speakers')).items;
  const ask = (limit: number) =>
    everyRow((place) => room.ask('wording', { params: { person: speaker!.id }, query: place }), limit);
  expect((await ask(1)).rows).toEqual((await ask(200)).rows);
});

it('has enough in the record for the pages to mean something', async () => {
  for (const { name, url } of LISTS) {
    const { rows } = await everyRow(pageAt(url), 200);
    expect(rows.length, name).toBeGreaterThan(1);
  }
});
