import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, lengthOf, type Span } from './calendar.ts';
import { panned, zoomedIn, zoomedOut } from './zoom.ts';

const span = (first: string, last: string): Span => ({ first: dayNumber(first)!, last: dayNumber(last)! });
const text = ({ first, last }: Span) => `${isoDay(first)}..${isoDay(last)}`;

describe('zooming', () => {
  it('goes in to the middle half, down to a day', () => {
    expect(text(zoomedIn(span('2031-06-01', '2031-06-20'), null))).toBe('2031-06-06..2031-06-15');
    const day = span('2031-06-17', '2031-06-17');
    expect(zoomedIn(day, null)).toEqual(day);
  });

  it('goes in to what is chosen, in whole units', () => {
    const shown = span('2020-01-01', '2031-12-31');
    expect(text(zoomedIn(shown, span('2022-03-10', '2023-04-02')))).toBe('2022-03-01..2023-04-30');
  });

  it('goes out to twice as much', () => {
    expect(lengthOf(zoomedOut(span('2031-06-11', '2031-06-20')))).toBe(20);
  });

  it('moves by half', () => {
    expect(text(panned(span('2031-06-11', '2031-06-20'), -1))).toBe('2031-06-06..2031-06-15');
  });
});
