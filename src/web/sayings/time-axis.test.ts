import { describe, expect, it } from 'vitest';
import { momentOf } from './moment.ts';
import { timeAxis } from './time-axis.ts';

const moments = (...values: string[]) => values.map((value) => momentOf(value)!);
const labels = (values: string[], width: number) =>
  timeAxis(moments(...values), [0, width]).ticks.map(({ label }) => label);

describe('the axis of time', () => {
  it.each([
    [['2031-06-16T08:00Z', '2031-06-16T20:00Z'], 600],
    [['2031-06-16', '2031-06-17'], 320],
    [['2031-06-16', '2031-06-26'], 320],
    [['2031-06-16', '2031-06-26'], 1400],
    [['2031-01-05', '2031-11-20'], 700],
    [['2024', '2031'], 340],
    [['2031-06-16T08:00Z'], 340],
  ])('of %s has labels on %s pixels that do not touch', (values, width) => {
    const { ticks } = timeAxis(moments(...values), [0, width]);
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, { x, label }] of ticks.entries()) {
      const half = label.length * 3.75;
      expect(x - half).toBeGreaterThanOrEqual(-1);
      expect(x + half).toBeLessThanOrEqual(width + 1);
      const next = ticks[index + 1];
      if (next) expect(next.x - x).toBeGreaterThan(half + next.label.length * 3.75);
    }
  });

  it('names hours, days, months or years, as far apart as they are', () => {
    expect(labels(['2031-06-16T08:00Z', '2031-06-16T20:00Z'], 400)[0]).toMatch(/^16 Jun, \d\d:00$/);
    expect(labels(['2031-06-16', '2031-06-26'], 400)[0]).toMatch(/^\d+ Jun$/);
    expect(labels(['2031-01-05', '2031-11-20'], 400)[0]).toMatch(/^[A-Z][a-z]{2} 2031$/);
    expect(labels(['2020', '2031'], 400)[0]).toMatch(/^20\d\d$/);
  });
});
