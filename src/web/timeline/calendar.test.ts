import { describe, expect, it } from 'vitest';
import { beginOf, common, dayNumber, isoDay, laterBy, unitFor, within } from './calendar.ts';

const day = (iso: string) => dayNumber(iso)!;

describe('days', () => {
  it.each([
    ['2031', '2031-01-01'],
    ['2031-06', '2031-06-01'],
    ['2031-06-17', '2031-06-17'],
    ['2031-06-17T23:59:00+09:00', '2031-06-17'],
  ])('%s begins on %s', (iso, first) => {
    expect(isoDay(day(iso))).toBe(first);
  });

  it.each(['', 'soon', '2031-13', '31-06-17', '2031/06'])('%j is no day', (iso) => {
    expect(dayNumber(iso)).toBeNull();
  });

  it('are the first of their unit', () => {
    expect(isoDay(beginOf('month', day('2031-06-17')))).toBe('2031-06-01');
    expect(isoDay(beginOf('year', day('2031-06-17')))).toBe('2031-01-01');
  });

  it('are followed by the next unit, over the end of a year and of February', () => {
    expect(isoDay(laterBy('month', day('2031-12')))).toBe('2032-01-01');
    expect(isoDay(laterBy('month', day('2032-02')))).toBe('2032-03-01');
    expect(isoDay(laterBy('year', day('2031'), 3))).toBe('2034-01-01');
    expect(isoDay(laterBy('day', day('2032-02-28')))).toBe('2032-02-29');
  });
});

describe('spans', () => {
  it('have in common what both hold', () => {
    expect(common({ first: 1, last: 9 }, { first: 5, last: 20 })).toEqual({ first: 5, last: 9 });
    expect(common({ first: 1, last: 4 }, { first: 5, last: 20 })).toBeNull();
  });

  it('are moved into bounds, and cut where they are longer', () => {
    expect(within({ first: -3, last: 1 }, { first: 0, last: 9 })).toEqual({ first: 0, last: 4 });
    expect(within({ first: 7, last: 12 }, { first: 0, last: 9 })).toEqual({ first: 4, last: 9 });
    expect(within({ first: -5, last: 50 }, { first: 0, last: 9 })).toEqual({ first: 0, last: 9 });
  });

  it('are seen in units of which there are not too many', () => {
    expect(unitFor({ first: 0, last: 2 })).toBe('hour');
    expect(unitFor({ first: 0, last: 30 })).toBe('day');
    expect(unitFor({ first: 0, last: 500 })).toBe('month');
    expect(unitFor({ first: 0, last: 20_000 })).toBe('year');
  });
});
