import { expect, test } from 'vitest';
import { countsOf } from './attributions/counts.ts';
import { drops } from './committed.ts';
import { printed, rateRow, shareRow } from './rows.ts';

test('rates are percentages with two decimals', () => {
  expect(rateRow('whole', countsOf(2, 3, 4))).toEqual({
    measure: 'whole',
    precision: 50,
    recall: 66.67,
    score: 57.14,
    gold: 3,
    found: 4,
  });
  expect(rateRow('nothing', countsOf(0, 0, 0)).score).toBe(0);
});

test('a table prints its columns under each other', () => {
  const sections = [
    { title: 'things', rows: [rateRow('whole', countsOf(1, 2, 2)), shareRow('tags', 9, 10)] },
  ];
  expect(printed(sections).split('\n')).toEqual([
    'things         P       R   score    gold   found',
    '  whole     50.0    50.0    50.0       2       2',
    '  tags                      90.0      10',
  ]);
});

test('a drop is named when it is larger than the tolerance', () => {
  const section = (score: number) => ({ title: 'a', rows: [{ measure: 'whole', score, gold: 9 }] });
  expect(drops(section(70), section(69.5), ['whole'], 0.5)).toEqual([]);
  expect(drops(section(70), section(69.4), ['whole'], 0.5)).toEqual(['whole: 70 → 69.4']);
  expect(drops(section(70), section(80), ['whole'], 0.5)).toEqual([]);
});
