import { describe, expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../../tests/notation/recorded.ts';
import { familyOf } from './asking.ts';

const QUOTE =
  'We will not open the gates of the dam until the water in the lower valley has fallen by two metres';
const OTHER = 'Every farmer on the river will be paid for each field that the flood has taken from him';

/** `day speaker: words` as a report of its own. */
function report(row: string) {
  const [, day, speaker = '', words] = /^(\S+) ([^:]+): (.+)$/s.exec(row)!;
  return newReport(
    `{S1:${speaker}} {C1:said}: {Q1:“${words}”}`,
    `report: published=${day}; by=dateline; outlet=Outlet of ${day}; origin=${day}`,
    `p1: name=${speaker}; kind=${/^[a-z]/.test(speaker) ? 'unnamed' : 'person'}`,
    's1: speaker=p1',
  );
}

/** The families of the last report's statement: likeness of each member, in order of day. */
async function families(...rows: string[]): Promise<string[]> {
  return inNewRecord(async (database) => {
    await addAll(database, rows.map(report));
    const found = await familyOf(database, rows.length);
    return found.map(({ members }) => members.map(({ id, likeness }) => `${id} ${likeness}`).join(', '));
  });
}

describe('linkFamilies', () => {
  it.each<[string, string[], string[]]>([
    ['nobody else says it', [`2031-06-18 Anna Ruiz: ${QUOTE}`, `2031-06-18 Anna Ruiz: ${OTHER}`], []],
    [
      'the same words',
      [`2031-06-18 Anna Ruiz: ${QUOTE}`, `2031-06-19 Ruiz: ${QUOTE}.`],
      ['1 first, 2 exact'],
    ],
    [
      'truncated, however late the record gets the first',
      [
        '2031-06-19 Anna Ruiz: the water in the lower valley has fallen by two metres',
        `2031-06-18 Anna Ruiz: ${QUOTE}`,
      ],
      ['2 truncated, 1 first'],
    ],
    [
      'an unnamed source',
      [`2031-06-18 an engineer: ${QUOTE}`, `2031-06-19 Anna Ruiz: ${QUOTE}`],
      ['1 first, 2 exact'],
    ],
    ['another speaker', [`2031-06-18 Milo Baro: ${QUOTE}`, `2031-06-19 Anna Ruiz: ${QUOTE}`], []],
    [
      'a third joins the same family',
      [
        `2031-06-18 Anna Ruiz: ${QUOTE}`,
        `2031-06-19 Anna Ruiz: ${QUOTE}`,
        `2031-06-20 Anna Ruiz: ${QUOTE} or three`,
      ],
      ['1 first, 2 exact, 3 truncated'],
    ],
    [
      'stitched together from two',
      [
        `2031-06-18 Anna Ruiz: ${QUOTE}`,
        `2031-06-19 Anna Ruiz: ${OTHER}`,
        `2031-06-20 Anna Ruiz: ${QUOTE}. ${OTHER}.`,
      ],
      ['1 first, 3 truncated', '2 first, 3 part'],
    ],
    [
      'in other words, by one speaker within days',
      [
        '2031-06-18 Anna Ruiz: the council will rebuild the northern harbour before winter',
        '2031-06-19 Anna Ruiz: rebuilding of the northern harbour by the council is to end before the winter',
      ],
      ['1 first, 2 paraphrase'],
    ],
    [
      'in other words, weeks later',
      [
        '2031-06-18 Anna Ruiz: the council will rebuild the northern harbour before winter',
        '2031-07-19 Anna Ruiz: rebuilding of the northern harbour by the council is to end before the winter',
      ],
      [],
    ],
  ])('%s', async (_, rows, expected) => {
    expect((await families(...rows)).toSorted()).toEqual(expected.toSorted());
  });
});
