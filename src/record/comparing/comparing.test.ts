import { expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../../tests/notation/recorded.ts';
import { compareReports } from './comparing.ts';

const WORDS = 'that the northern harbour will be open again before the first snow';
const FIRST = newReport(
  `The brutal storm is over. {S1:Anna Ruiz} {C1:said} {Q1:${WORDS}}. {S2:Milo Baro} {C2:doubts} {Q2:it}.`,
  'report: outlet=The Lenga Post; origin=a',
  'p1: name=Anna Ruiz; kind=person',
  'p2: name=Milo Baro; kind=person',
  's1: speaker=p1',
  's2: speaker=p2',
  'loaded: evaluative words=brutal',
);
const SECOND = newReport(
  `{S1:Anna Ruiz} {C1:promised} {Q1:${WORDS}}.`,
  'report: outlet=Radio Selva; origin=b',
  'p1: name=Anna Ruiz; kind=person',
  's1: speaker=p1',
);

it('says who is quoted, how much, in which loaded words, and what only one report has', async () => {
  await inNewRecord(async (database) => {
    await addAll(database, [FIRST, SECOND]);
    const [first, second] = await compareReports(database, [1, 2]);
    expect(first).toMatchObject({
      outlet: 'The Lenga Post',
      statements: 2,
      ownWords: [{ word: 'brutal', list: 'evaluative words' }],
      onlyQuoted: ['Milo Baro'],
      onlyHere: [{ id: 2, speaker: 'Milo Baro', content: 'it' }],
    });
    expect(second).toMatchObject({ outlet: 'Radio Selva', ownWords: [], onlyQuoted: [], onlyHere: [] });
    const sum = first!.shares.reduce((all, { share }) => all + share, 0);
    expect(sum).toBeCloseTo(1, 2);
    expect(first!.shares.find(({ speaker }) => speaker === 'Anna Ruiz')?.statements).toBe(1);
  });
});

it('names a report that is not there', async () => {
  await inNewRecord(async (database) => {
    await addAll(database, [FIRST]);
    await expect(compareReports(database, [1, 7])).rejects.toMatchObject({ code: 'no-such' });
  });
});
