import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { addAll, newReport } from '../notation/recorded.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

const version = (words: string) =>
  newReport(`{S1:Anna Ruiz} {C1:said} {Q1:the ${words} shut}.`, 'report: url=https://lenga.example/port');

let room: FerryRoom;
beforeAll(async () => {
  room = await openFerryRoom({ folder: null });
  const database = await openDatabase(room.file, 'write');
  await addAll(database, [version('port was'), version('whole port was'), version('whole pier is')]);
  await database.close();
});
afterAll(() => room.close());

it.each([1, 2, 3])(
  'all versions of a report are beside each other, the latest first: from report %i',
  async (report) => {
    const { items } = await room.ask('versions', { params: { report } });
    const told = items.map(({ from, to, changes }) => {
      const words = changes.map(
        ({ kind, text }) => ({ same: text, dropped: `[-${text}-]`, added: `[+${text}+]` })[kind],
      );
      return `${from.id} → ${to.id}: ${words.join('').replace(/\s+/g, ' ')}`;
    });
    expect(told).toEqual([
      '2 → 3: Anna Ruiz said the whole [-port was-][+pier is +]shut.',
      '1 → 2: Anna Ruiz said the [+whole +]port was shut.',
    ]);
  },
);

it('a report knows the versions before and after it', async () => {
  const ends = [];
  for (const report of [1, 2, 3]) {
    const { previous, next } = await room.ask('report', { params: { report } });
    ends.push([previous, next]);
  }
  expect(ends).toEqual([
    [null, 2],
    [1, 3],
    [2, null],
  ]);
});
