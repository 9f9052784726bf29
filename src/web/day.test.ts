import { describe, expect, it } from 'vitest';
import { daysText, dayText } from './day.ts';

describe('dayText', () => {
  it.each([
    ['2031', '2031'],
    ['2031-06', 'June 2031'],
    ['2031-06-02', '2 June 2031'],
    ['2031-06-02T09:30', '2 June 2031, 09:30'],
    // Whatever zone it names, or the reader is in: the day and the hour stay those that were written.
    ['2031-06-02T23:59:59+11:00', '2 June 2031, 23:59'],
    ['2031-12-31T00:00:00.000Z', '31 December 2031, 00:00'],
    ['2031-06-12/2031-06-14', '12–14 June 2031'],
    ['2031-06-28/2031-07-02', '28 June – 2 July 2031'],
    ['2030-12-30/2031-01-02', '30 December 2030 – 2 January 2031'],
    ['2031-06-01/2031-06-30', 'June 2031'],
    ['2028-02-01/2028-02-29', 'February 2028'],
    ['2031-02-01/2031-02-27', '1–27 February 2031'],
    ['2031-01-01/2031-12-31', '2031'],
    ['2031-03/2031-05', 'March – May 2031'],
    ['../2031-03-31', 'by 31 March 2031'],
    ['2031-03-31/..', 'from 31 March 2031'],
    ['2031-06-02T09:00/2031-06-02T11:00', '2 June 2031, 09:00 – 2 June 2031, 11:00'],
    ['P3D', 'P3D'],
    ['2031-13-01', '2031-13-01'],
    [null, 'Date not told'],
  ])('%s is %s', (value, text) => {
    expect(dayText(value)).toBe(text);
  });
});

describe('daysText', () => {
  it.each([
    ['2031-06-02', '2031-06-02', '2 June 2031'],
    [null, '2031-06-02', 'by 2 June 2031'],
    ['2031-06-02', null, 'from 2 June 2031'],
    [null, null, 'Date not told'],
  ])('%s to %s is %s', (from, to, text) => {
    expect(daysText(from, to)).toBe(text);
  });
});
