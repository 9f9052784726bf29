import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

/** `abc` marked a at 0–2 and b at 1–3 is `a:a ab:b b:c`. */
function shown(text: string, marks: Parameters<typeof segmentsOf>[1]): string {
  return segmentsOf(text.length, marks)
    .map(({ start, end, classes }) => `${classes.join('')}:${text.slice(start, end)}`)
    .join(' ');
}

describe('segments', () => {
  it('are all of the text, cut where a mark begins or ends', () => {
    const marks = [
      { start: 0, end: 2, class: 'x' },
      { start: 1, end: 3, class: 'y' },
    ];
    expect(shown('abcd', marks)).toBe('x:a xy:b y:c :d');
    expect(shown('abcd', [])).toBe(':abcd');
    expect(shown('ab', [{ start: 0, end: 2, class: 'x' }])).toBe('x:ab');
    expect(segmentsOf(0, [])).toEqual([]);
  });

  it('name what is marked twice once', () => {
    const marks = [
      { start: 0, end: 2, class: 'x' },
      { start: 0, end: 2, class: 'x' },
    ];
    expect(shown('ab', marks)).toBe('x:ab');
  });
});
