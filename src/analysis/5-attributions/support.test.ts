import { describe, expect, test } from 'vitest';
import { ROLE_LABELS } from './role-labels.ts';
import { Posterior } from './support.ts';

/** Probabilities of a window, a row of label → share a token. */
function posterior(
  rows: readonly Partial<Record<(typeof ROLE_LABELS)[number], number>>[],
  first = 0,
): Posterior {
  return new Posterior(
    Float64Array.from(rows.flatMap((row) => ROLE_LABELS.map((label) => row[label] ?? 0))),
    first,
  );
}

describe('support of a reading', () => {
  // Ruiz said it is over , she thinks
  const sure = posterior(
    [{ S: 1 }, { Q: 1 }, { C: 1 }, { c: 1 }, { c: 1 }, { O: 1 }, { O: 1 }, { O: 1 }],
    10,
  );

  test('a reading that all labellings agree on has all of it', () => {
    const { content, source, edges } = sure.of([10], [12, 13, 14]);
    expect(content).toBeCloseTo(1);
    expect(source).toBe(1);
    expect(edges).toEqual([0, 1, 1, 0]);
  });

  test.each([
    ['too long', [12, 13, 14, 15, 16, 17], 0.5],
    ['too short', [12], 1 / 3],
    ['elsewhere', [16, 17], 0],
    ['nothing', [], 0],
  ])('content %s', (_, content, expected) => {
    expect(sure.of([10], content).content).toBeCloseTo(expected);
  });

  test('no source is as likely as no beginning of one', () => {
    const open = posterior([{ S: 0.7, O: 0.3 }, { Q: 1 }, { C: 1 }]);
    expect(open.of([], [2]).source).toBeCloseTo(0.3);
    expect(open.of([0], [2]).source).toBeCloseTo(0.7);
    expect(open.of([2], [2]).source).toBe(0);
  });
});
