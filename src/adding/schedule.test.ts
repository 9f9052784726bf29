import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfter } from '../intake/fetching/try-later.ts';
import { spreadOf, waitBefore } from './schedule.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe('waitBefore', () => {
  it.each<[number, number | null, number, number]>([
    // failures, Retry-After in minutes, spread, minutes
    [0, null, 0, 15],
    [0, null, 1, 16.5],
    [1, null, 0, 15],
    [1, null, 1, 30],
    [3, null, 0, 60],
    [3, null, 1, 120],
    [20, null, 1, 1440],
    [1, 100, 0, 100],
    [1, 5, 0, 15],
    [1, 99_999, 0, 1440],
  ])('%d failures, Retry-After %s, spread %d: %d minutes', (failures, after, spread, minutes) => {
    const retry = after === null ? null : after * MINUTE;
    expect(waitBefore({ every: 15 * MINUTE, failures, retryAfter: retry, spread })).toBe(minutes * MINUTE);
  });

  it('is never less than what was asked for, nor more than a day and a tenth', () => {
    const turn = fc.record({
      every: fc.integer({ min: MINUTE, max: DAY }),
      failures: fc.nat(2000),
      retryAfter: fc.option(fc.nat(), { nil: null }),
      spread: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(turn, (one) => {
        const wait = waitBefore(one);
        expect(wait).toBeGreaterThanOrEqual(one.every);
        expect(wait).toBeLessThanOrEqual(1.1 * DAY);
      }),
    );
  });
});

it('spreads feeds, the same way each time', () => {
  const spreads = Array.from({ length: 200 }, (_, i) => spreadOf(`https://outlet-${i}.example/feed`, 7));
  expect(spreads.every((value) => value >= 0 && value < 1)).toBe(true);
  const quarters = [0, 1, 2, 3].map((k) => spreads.filter((value) => Math.floor(value * 4) === k).length);
  expect(Math.min(...quarters)).toBeGreaterThan(25);
  expect(spreadOf('https://outlet-1.example/feed', 7)).toBe(spreads[1]);
  expect(spreadOf('https://outlet-1.example/feed', 8)).not.toBe(spreads[1]);
});

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Fri, 20 Jun 2031 08:02:00 GMT', 120_000],
  ['Fri, 20 Jun 2031 07:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
  [undefined, null],
])('Retry-After: %s', (field, ms) => {
  expect(retryAfter(field, Date.parse('2031-06-20T08:00:00Z'))).toBe(ms);
});
