import { expect, it } from 'vitest';
import { addAll, inNewRecord, NOW, newReport } from '../../../tests/notation/recorded.ts';
import { changeStatement, rejectStatement } from './correcting.ts';
import { undo } from './undoing.ts';
import { earlierCorrections } from './versions.ts';

const HAND = { by: 'Milo', why: null, now: NOW };
const version = (notation: string) => newReport(notation, 'report: url=https://lenga.example/port');

const FIRST =
  '{S1:Anna Ruiz} {C1:said} {Q1:the whole port was shut}.\n{S2:Guards} {C2:denied} {Q2:everything}.';

it.each([
  [
    'A line more.\n{S1:Anna Ruiz} {C1:said} {Q1:the whole port was shut}.\nGuards slept.',
    ['same words 3', 'gone null'],
  ],
  [
    '{S1:Anna Ruiz} {C1:said} {Q1:the whole pier was shut}.\n{S2:Guards} {C2:denied} {Q2:everything}.',
    ['nearly the same words 3', 'same words 4'],
  ],
  ['Anna Ruiz said the whole port was shut.\nNothing else.', ['same words null', 'gone null']],
])('corrections of the version before do not count for %j', async (second, expected) => {
  await inNewRecord(async (database) => {
    await addAll(database, [version(FIRST)]);
    await changeStatement(database, 1, { act: 'deny' }, HAND);
    await rejectStatement(database, 2, HAND);
    await addAll(database, [version(second)]);
    expect(await earlierCorrections(database, 1)).toEqual([]);
    const earlier = await earlierCorrections(database, 2);
    expect(earlier.map(({ place, now }) => `${place} ${now}`)).toEqual(expected);
    const acts = await database.db.selectFrom('statement').select('act').where('report', '=', 2).execute();
    expect(acts.every(({ act }) => act === 'assert')).toBe(true);
    await addAll(database, [version(`${second} The end.`)]);
    expect(await earlierCorrections(database, 3)).toHaveLength(2);
    await undo(database, 1, HAND);
    await undo(database, 2, HAND);
    expect(await earlierCorrections(database, 3)).toEqual([]);
  });
});
