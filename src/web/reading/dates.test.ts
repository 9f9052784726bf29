import { describe, expect, it } from 'vitest';
import { type Dated, windowOf } from './dates.ts';
import { dateOf, dayRange, ticksOf } from './day-range.ts';

describe('days of a date', () => {
  it.each([
    ['2031-06-12', '2031-06-12', '2031-06-13'],
    ['2031-06-12T18:30', '2031-06-12', '2031-06-13'],
    ['2031-06', '2031-06-01', '2031-07-01'],
    ['2031', '2031-01-01', '2032-01-01'],
    ['2031-12', '2031-12-01', '2032-01-01'],
    ['2031-06-01/2031-06-18', '2031-06-01', '2031-06-19'],
    ['../2031-06-30', '2031-06-30', '2031-07-01'],
    ['2031-08-05/..', '2031-08-05', '2031-08-06'],
  ])('%s is from %s to before %s', (value, from, to) => {
    const range = dayRange(value)!;
    expect([dateOf(range.from), dateOf(range.to)]).toEqual([from, to]);
  });

  it.each(['', 'P3D', 'Monday', '2031-06-18/2031-06-01', '..'])('%j is none', (value) => {
    expect(dayRange(value)).toBeNull();
  });
});

describe('ticks', () => {
  it.each([
    ['2031-06-12/2031-06-14', 5, ['2031-06-12', '2031-06-13', '2031-06-14', '2031-06-15']],
    ['2031-06/2031-09', 5, ['2031-06', '2031-07', '2031-08', '2031-09', '2031-10']],
    ['2019/2031', 4, ['2020', '2025', '2030']],
  ])('of %s, at most %d or so', (value, most, expected) => {
    expect(ticksOf(dayRange(value)!, most).map(({ label }) => label)).toEqual(expected);
  });
});

describe('the window of dates', () => {
  const dated = (lane: Dated['lane'], value: string): Dated => ({
    lane,
    value,
    count: 1,
    ...dayRange(value)!,
  });

  it('leaves out what lies far off', () => {
    const near = windowOf([
      dated('published', '2031-06-12'),
      dated('about', '2009'),
      dated('about', '2031-07-01'),
    ])!;
    expect(dateOf(near.from).slice(0, 7)).toBe('2031-06');
    expect(dateOf(near.to).slice(0, 7)).toBe('2031-07');
  });

  it('is all there is where nothing tells the day of the report', () => {
    const all = windowOf([dated('about', '2009'), dated('about', '2031-07-01')])!;
    expect(dateOf(all.to) > '2031-07-01').toBe(true);
    expect(windowOf([])).toBeNull();
  });
});
