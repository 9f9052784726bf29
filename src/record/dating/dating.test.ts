import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../../tests/notation/recorded.ts';
import { findStatements } from '../asking.ts';
import { findReports } from '../listing.ts';
import { reportOf } from '../showing.ts';
import { dayByClues } from './dating.ts';

const QUOTE =
  'We will not open the gates of the dam until the water in the lower valley has fallen by two metres';

/** A report that carries the quotation; without a day it is undated, with several it leaves these open. */
function report(number: number, dates: string) {
  const by = dates === '' || dates.includes(' or ') ? 'undecided' : 'dateline';
  return newReport(
    `Report ${number}. {S1:Anna Ruiz} {C1:said}: {Q1:“${QUOTE}”}`,
    `report: published=${dates || '2031-01-01 or 2031-12-31'}; by=${by}; origin=outlet ${number}`,
    'p1: name=Anna Ruiz; kind=person',
    's1: speaker=p1',
  );
}

async function dated(...dates: string[]): Promise<(string | null)[]> {
  return inNewRecord(async (database) => {
    await addAll(
      database,
      dates.map((date, i) => report(i + 1, date)),
    );
    const found = [];
    for (let id = 1; id <= dates.length; id++)
      found.push((await reportOf(database, id))?.dating?.value ?? null);
    return found;
  });
}

describe('a report without a date', () => {
  it.each([
    [
      'is dated by the candidate that others leave',
      ['2031-06-18', '2031-06-19 or 2031-09-19'],
      [null, '2031-06-19'],
    ],
    ['whichever the record gets first', ['2031-06-19 or 2031-09-19', '2031-06-18'], ['2031-06-19', null]],
    ['keeps several candidates open', ['2031-06-18', '2031-06-18 or 2031-06-19'], [null, null]],
    [
      'is not dated by another without a date',
      ['2031-06-19 or 2031-09-19', '2031-06-19 or 2031-07-19'],
      [null, null],
    ],
    [
      'nor by words that are reprinted for weeks',
      ['2031-06-01', '2031-06-18', '2031-06-19 or 2031-09-19'],
      [null, null, null],
    ],
    ['says what it says itself', ['2031-06-18', '2031-09-19'], [null, null]],
  ])('%s', async (_, dates, expected) => {
    expect(await dated(...dates)).toEqual(expected);
  });

  it('gives its statements the day to sort by', async () => {
    await inNewRecord(async (database) => {
      await addAll(database, [report(1, '2031-06-19 or 2031-09-19'), report(2, '2031-06-18')]);
      const { hits } = await findStatements(database, {}, { order: 'day', limit: 10 });
      expect(hits.map(({ report }) => report)).toEqual([2, 1]);
      expect((await reportOf(database, 1))?.dating).toEqual({
        value: '2031-06-19',
        clues: [{ statement: 1, relative: 2, day: '2031-06-18' }],
      });
    });
  });
});

it.each<[string, { from?: string; to?: string }, number[]]>([
  ['to its last day', { from: '2031-06-20' }, [1]],
  ['from its first day', { to: '2031-06-17' }, [1]],
  ['beside those with a day', { from: '2031-06-18', to: '2031-06-18' }, [2, 1]],
  ['not later', { from: '2031-06-21' }, []],
  ['not earlier', { to: '2031-06-16' }, []],
])('a report is listed by the days that others give it, %s', async (_, days, expected) => {
  await inNewRecord(async (database) => {
    const undated = newReport(`Report 1. {S1:Anna Ruiz} {C1:said}: {Q1:“${QUOTE}”}`);
    await addAll(database, [undated, report(2, '2031-06-18')]);
    const [last, first] = await findReports(database, {}, { limit: 2 });
    expect([first?.published, last?.published]).toEqual(['2031-06-17/2031-06-20', '2031-06-18']);
    expect((await findReports(database, days, { limit: 9 })).map(({ id }) => id)).toEqual(expected);
  });
});

describe('dayByClues', () => {
  const clues = (...days: string[]) => days.map((day) => ({ day }));
  it.each([
    [['2031-06-18', '2031-06-18'], [], '2031-06-18'],
    [['2031-06-18'], [], '2031-06-17/2031-06-20'],
    [['2031-06-18', '2031-06-20'], [], '2031-06-17/2031-06-22'],
    [['2031-06-18', '2031-06-28'], [], null],
    [[], ['2031-06-18'], null],
    [['2031-06-18'], ['2031-06-25'], null],
  ])('%j, own candidates %j: %s', (days, candidates, value) => {
    expect(dayByClues(clues(...days), candidates)).toBe(value);
  });
});
