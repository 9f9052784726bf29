import { describe, expect, it } from 'vitest';
import { merged } from './committed.ts';

describe('merged', () => {
  it('puts new figures in the place of the old ones, and keeps the others', () => {
    const section = (title: string, score: number) => ({
      title,
      rows: [{ measure: 'whole', score, gold: 1 }],
    });
    const before = [section('a', 1), section('b', 2)];
    expect(merged(before, [section('c', 4), section('a', 3)])).toEqual([
      section('a', 3),
      section('b', 2),
      section('c', 4),
    ]);
  });
});
