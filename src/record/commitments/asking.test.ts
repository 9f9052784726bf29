import { expect, it } from 'vitest';
import { addAll, inNewRecord, newReport } from '../../../tests/notation/recorded.ts';
import { type CommitmentFilter, findCommitments } from './asking.ts';

/** `day speaker due: action` as a report of its own. */
function report(row: string) {
  const [, day, speaker = '', due, action] = /^(\S+) ([^:]+?)(?: by (\S+))?: (.+)$/.exec(row)!;
  return newReport(
    `{S1:${speaker}} {C1:said} {Q1:they would ${action}}`,
    `report: published=${day}; by=dateline; origin=${row}`,
    `p1: name=${speaker}; kind=person`,
    `s1: speaker=p1; act=promise; will=${action}${due ? `; due=${due}` : ''}`,
  );
}

const ROWS = [
  '2031-06-18 Anna Ruiz by 2031-09-30: rebuild the northern harbour',
  '2031-06-18 Milo Baro: publish the flood report',
  '2031-06-19 Milo Baro by ../2031-07: pay the farmers',
  '2031-08-01 Anna Ruiz by 2031-12: finish rebuilding the northern harbour',
];

it.each<[CommitmentFilter, string[]]>([
  [
    {},
    [
      'pay the farmers ../2031-07',
      'rebuild the northern harbour 2031-09-30 ← 4',
      'finish rebuilding the northern harbour 2031-12',
      'publish the flood report null',
    ],
  ],
  [{ dated: true, to: '2031-07-15' }, ['pay the farmers ../2031-07']],
  [{ dated: true, from: '2031-08-01', to: '2031-10-01' }, ['rebuild the northern harbour 2031-09-30 ← 4']],
  [{ actor: 'Baro' }, ['pay the farmers ../2031-07', 'publish the flood report null']],
])('%j', async (filter, expected) => {
  await inNewRecord(async (database) => {
    await addAll(database, ROWS.map(report));
    const found = await findCommitments(database, filter, 10);
    const shown = found.map(
      ({ action, due, bearing }) => `${action} ${due}${bearing.length ? ` ← ${bearing}` : ''}`,
    );
    expect(shown).toEqual(expected);
  });
});
