import { describe, expect, it } from 'vitest';
import { binsOf, edgesOf, indexOf, spanOf, sumOf } from './bins.ts';
import { dayNumber, isoDay } from './calendar.ts';

const buckets = [
  { from: '2031-06-16', act: 'assert', statements: 2 },
  { from: '2031-06-16', act: 'deny', statements: 1 },
  { from: '2031-06-19', act: 'assert', statements: 4 },
  { from: 'undated', act: 'assert', statements: 9 },
] as const;
const june = { first: dayNumber('2031-06-16')!, last: dayNumber('2031-06-19')! };

describe('bars', () => {
  it('reach from the first count to the last, whole units', () => {
    expect(spanOf({ buckets }, 'day')).toEqual(june);
    const months = [{ from: '2031-06', act: 'assert', statements: 1 }] as const;
    const span = spanOf({ buckets: months }, 'month')!;
    expect([isoDay(span.first), isoDay(span.last)]).toEqual(['2031-06-01', '2031-06-30']);
    expect(spanOf({ buckets: [] }, 'day')).toBeNull();
  });

  it('hold several units where there would be too many', () => {
    const { edges, units } = edgesOf(june, 'day', 2);
    expect(units).toBe(2);
    expect(edges.map(isoDay)).toEqual(['2031-06-16', '2031-06-18', '2031-06-20']);
    expect(edgesOf(june, 'month', 10).edges.map(isoDay)).toEqual(['2031-06-01', '2031-07-01']);
  });

  it('count what falls into them, and leave out what falls nowhere', () => {
    const { edges } = edgesOf(june, 'day', 2);
    const bins = binsOf({ buckets, due: [{ from: '2031-06-18', commitments: 3 }] }, edges);
    expect(bins.map(({ total, due }) => [total, due])).toEqual([
      [3, 0],
      [4, 3],
    ]);
    expect(sumOf(bins)).toEqual(
      new Map([
        ['assert', 6],
        ['deny', 1],
      ]),
    );
  });

  it('may be hours, of which as many are one as never reach over midnight', () => {
    const days = { first: june.first, last: june.first + 1 };
    expect(edgesOf(days, 'hour', 48)).toMatchObject({ units: 1, edges: { length: 49 } });
    const { edges, units } = edgesOf(days, 'hour', 10);
    expect([units, edges.length, edges.at(-1)]).toEqual([6, 9, june.first + 2]);
    const told = [
      { from: '2031-06-16T05', act: 'assert', statements: 1 },
      { from: '2031-06-16T06', act: 'deny', statements: 2 },
      { from: '2031-06-17T23', act: 'deny', statements: 3 },
    ] as const;
    const due = [{ from: '2031-06-17', commitments: 1 }];
    const bins = binsOf({ buckets: told, due }, edges);
    expect(bins.map(({ total }) => total)).toEqual([1, 2, 0, 0, 0, 0, 0, 3]);
    expect(bins[4]!.due).toBe(1);
    const each = edgesOf(days, 'hour', 48).edges;
    expect(binsOf({ buckets: told, due }, each).flatMap(({ total }, hour) => (total ? [hour] : []))).toEqual([
      5, 6, 47,
    ]);
  });

  it('are found by a day', () => {
    const edges = [10, 20, 30, 31];
    expect([9, 10, 19, 20, 30, 31].map((day) => indexOf(edges, day))).toEqual([-1, 0, 0, 1, 2, -1]);
    expect(indexOf(edges, null)).toBe(-1);
  });
});
