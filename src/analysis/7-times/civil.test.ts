import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  easterOf,
  isCivil,
  isoOf,
  mondayOf,
  orthodoxEasterOf,
  weekdayOf,
} from './civil.ts';

const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

it('counts days as the runtime does', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = new Date(number * 86_400_000);
      const civil = civilOf(number);
      expect(civil).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(dayOf(civil.year, civil.month, civil.day)).toBe(number);
      expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
      expect(isoOf(number)).toBe(date.toISOString().slice(0, 10));
      expect(dayOfIso(isoOf(number))).toBe(number);
    }),
  );
});

it('begins weeks on Monday and keeps months inside themselves', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (number, months) => {
      expect(weekdayOf(mondayOf(number))).toBe(1);
      expect(number - mondayOf(number)).toBeLessThan(7);
      const moved = civilOf(addMonths(number, months));
      expect(isCivil(moved.year, moved.month, moved.day)).toBe(true);
      const { year, month } = civilOf(number);
      expect(moved.year * 12 + moved.month - (year * 12 + month)).toBe(months);
    }),
  );
});

it.each([
  [2000, 2, 29],
  [1900, 2, 28],
  [2031, 6, 30],
  [2032, 2, 29],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

/** Published dates of Easter. */
it.each([
  [1998, '1998-04-12', '1998-04-19'],
  [2008, '2008-03-23', '2008-04-27'],
  [2011, '2011-04-24', '2011-04-24'],
  [2019, '2019-04-21', '2019-04-28'],
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2038, '2038-04-25', '2038-04-25'],
])('Easter %i is on %s, and on %s by the Julian reckoning', (year, western, eastern) => {
  expect(isoOf(easterOf(year))).toBe(western);
  expect(isoOf(orthodoxEasterOf(year))).toBe(eastern);
});

it.each(['2031-06', '2031-02-30', 'yesterday', '2031-6-1', '', '..'])('%j is no day', (value) => {
  expect(dayOfIso(value)).toBeNull();
});
