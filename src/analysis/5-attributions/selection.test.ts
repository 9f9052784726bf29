import { describe, expect, test } from 'vitest';
import type { ReadingManner } from './cue-features.ts';
import type { Candidate } from './roles.ts';
import { choose } from './selection.ts';

/** Anchor, content, probability of being right, probability of being exact, source. */
type Row = readonly [
  anchor: number,
  content: readonly number[],
  right: number,
  exact?: number,
  source?: readonly number[],
];

/** The anchors that are kept, each with its content. */
function kept(manner: ReadingManner, rows: readonly Row[]): [number, readonly number[]][] {
  const candidates = rows.map(
    ([anchor, content, , , source = []]): Candidate => ({
      anchor,
      probability: 0.5,
      source,
      cue: [anchor],
      content,
      likelihood: -1,
      votes: 1,
      slant: 0,
      support: { content: 1, source: 1, edges: [0, 1, 1, 0] },
      subject: { head: -1, way: 0 },
      behind: { likelihood: 0, content: 0 },
    }),
  );
  const verdicts = rows.map(([, , right, exact = 0]) => ({ right, exact }));
  return choose(candidates, verdicts, manner).map(({ candidate }) => [candidate.anchor, candidate.content]);
}

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, k) => first + k);

describe('choose', () => {
  test('drops the unlikely and keeps the order of anchors', () => {
    expect(
      kept('statements', [
        [1, [2], 0.7],
        [5, [6], 0.05],
        [9, [10], 0.9],
      ]).map(([anchor]) => anchor),
    ).toEqual([1, 9]);
  });

  test('without a source less is asked', () => {
    expect(
      kept('statements', [
        [1, [2], 0.27],
        [5, [6], 0.27, 0, [4]],
      ]).map(([anchor]) => anchor),
    ).toEqual([1]);
  });

  test('of one anchor’s readings, the one that is likeliest right, exactness counting too', () => {
    expect(
      kept('statements', [
        [1, [2], 0.6],
        [1, [2, 3], 0.8],
        [1, [2, 3, 4], 0.7],
      ]),
    ).toEqual([[1, [2, 3]]]);
    expect(
      kept('statements', [
        [1, [2], 0.7, 0.1],
        [1, [2, 3], 0.69, 0.6],
      ]),
    ).toEqual([[1, [2, 3]]]);
  });

  test('of two that read one content twice, the surer', () => {
    expect(
      kept('statements', [
        [1, range(10, 20), 0.7],
        [30, range(11, 20), 0.9],
      ]),
    ).toEqual([[30, range(11, 20)]]);
  });

  test('contents that share little both stay', () => {
    expect(
      kept('statements', [
        [1, range(10, 20), 0.7],
        [30, range(18, 28), 0.9],
      ]),
    ).toHaveLength(2);
  });

  test('nested ones stay in the manner of statements, not in PolNeAR’s', () => {
    const rows: Row[] = [
      [1, range(2, 20), 0.7],
      [5, range(6, 20), 0.9],
    ];
    expect(kept('statements', rows).map(([anchor]) => anchor)).toEqual([1, 5]);
    expect(kept('polnear', rows).map(([anchor]) => anchor)).toEqual([5]);
  });

  test('of two that hold each other’s anchors, the surer', () => {
    expect(
      kept('statements', [
        [5, range(6, 12), 0.7],
        [8, range(2, 7), 0.9],
      ]).map(([anchor]) => anchor),
    ).toEqual([8]);
  });

  test('clashes are seen over the farthest that two windows reach', () => {
    const shared = range(500, 540);
    expect(
      kept('statements', [
        [301, shared, 0.9],
        [739, shared, 0.8],
      ]).map(([anchor]) => anchor),
    ).toEqual([301]);
  });
});
