import { expect, it } from 'vitest';
import { DATABLE_NAMES } from '../../../data/en/datable-names.ts';
import { NAMED_DAYS } from '../../../data/en/named-days.ts';
import { isoOf } from './civil.ts';
import { compileDatableNames } from './datable-names.ts';
import { compileNamedDays } from './named-days.ts';

const { namedDays } = compileNamedDays(NAMED_DAYS);

/** Days on which they are known to have fallen. */
it.each([
  ['International Day for Victims of Violence Based on Religion or Belief', '2019-08-22'],
  ['World Refugee Day', '2021-06-20'],
  ['International Women’s Day', '2020-03-08'],
  ['Christmas', '2018-12-25'],
  ['Good Friday', '2019-04-19'],
  ['Easter Monday', '2021-04-05'],
  ['Orthodox Easter', '2022-04-24'],
  ['Thanksgiving', '2019-11-28'],
  ['Black Friday', '2020-11-27'],
  ['Memorial Day', '2021-05-31'],
  ['Labor Day', '2020-09-07'],
  ['Martin Luther King Day', '2020-01-20'],
  ['Eid al-Fitr', '2020-05-24'],
  ['Eid al-Adha', '2019-08-11'],
  ['Rosh Hashanah', '2019-09-30'],
  ['Yom Kippur', '2019-10-09'],
  ['Diwali', '2019-10-27'],
  ['Chinese New Year', '2020-01-25'],
])('%s fell on %s', (name, date) => {
  const straight = name.replace('’', "'");
  const named = namedDays.find(({ names }) => names.includes(straight));
  const day = named?.dayIn(Number(date.slice(0, 4)));
  expect(day === undefined || day === null ? day : isoOf(day)).toBe(date);
});

it('knows feasts by the moon only in the years of the table', () => {
  expect(namedDays.find(({ names }) => names.includes('Diwali'))!.dayIn(1950)).toBeNull();
});

it('has no two days of one name, and first years only where a day can be counted from them', () => {
  const names = namedDays.flatMap((day) => day.names);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  for (const { since, dayIn } of namedDays) if (since !== null) expect(dayIn(since)).not.toBeNull();
});

it.each(['sometimes | A Day', '13-40x | A Day', '5th xyz may | A Day'])('refuses %j', (line) => {
  expect(() => compileNamedDays(line)).toThrow('cannot be read');
});

it('reads every line of the datable names, first day before last', () => {
  const entries = [...compileDatableNames(DATABLE_NAMES).values()].flat();
  expect(entries.length).toBeGreaterThan(50);
  for (const { from, until } of entries) {
    if (from !== null && until !== null) expect(from).toBeLessThan(until);
    expect(from ?? until).not.toBeNull();
  }
  expect(() => compileDatableNames('A thing | soon |')).toThrow('soon');
});
