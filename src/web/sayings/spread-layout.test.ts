import { describe, expect, it } from 'vitest';
import { layOut } from './spread-layout.ts';
import type { Member } from './version-item.tsx';

const version = (id: number, outlet: string, published: string | null): Member => ({
  id,
  report: id,
  likeness: 'exact',
  content: 'No.',
  speaker: null,
  day: null,
  outlet,
  title: null,
  published,
  changes: [],
});

describe('the spread of a saying', () => {
  it('has a lane an outlet in order of who had it first, and keeps undated versions out', () => {
    const { lanes } = layOut(
      [
        version(1, 'Radio Selva', '2031-06-17T06:00:00Z'),
        version(2, 'Harbour Wire', '2031-06-17'),
        version(3, 'Radio Selva', '2031-06-18'),
        version(4, 'The Lenga Post', null),
      ],
      800,
    );
    expect(lanes.map(({ outlet, marks }) => [outlet, marks.length])).toEqual([
      ['Radio Selva', 2],
      ['Harbour Wire', 1],
    ]);
  });

  it.each([300, 800, 1500])('keeps everything inside %s pixels, and no sign on another', (width) => {
    const members = Array.from({ length: 12 }, (_, id) => version(id + 1, 'Radio Selva', '2031-06-17'));
    const { lanes, axis } = layOut([...members, version(20, 'Harbour Wire', '2031-09-01')], width);
    for (const { top, height, marks } of lanes) {
      const places = new Set(marks.map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBe(marks.length);
      for (const { from, to, y } of marks) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(top + height);
      }
    }
    expect(axis.ticks.length).toBeGreaterThan(0);
  });
});
