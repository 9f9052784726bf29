import { expect, it } from 'vitest';
import { moved } from './moving.ts';

const MOVE = { offset: 100, tokens: 20, before: { p: 3, s: 7, t: 2 } };

it('moves spans, wherever they stand', () => {
  expect(
    moved([{ evidence: [{ by: 'cue', spans: [{ start: 1, end: 4 }], confidence: 0.5 }] }], MOVE),
  ).toEqual([{ evidence: [{ by: 'cue', spans: [{ start: 101, end: 104 }], confidence: 0.5 }] }]);
});

it('moves a token index, and goes into a head that is a span', () => {
  expect(moved({ head: 5 }, MOVE)).toEqual({ head: 25 });
  expect(moved({ head: { start: 0, end: 2 } }, MOVE)).toEqual({ head: { start: 100, end: 102 } });
});

it('renumbers ids, and leaves names and words alone that look like one', () => {
  const found = {
    id: 's1',
    parent: null,
    chain: ['s1', 's2'],
    speaker: 'p4',
    answers: { statement: 's9', how: 'deny' },
    saidAt: { value: '2031-06-18', when: 't1' },
    name: 's1',
    aliases: ['p1'],
  };
  expect(moved(found, MOVE)).toEqual({
    ...found,
    id: 's8',
    chain: ['s8', 's9'],
    speaker: 'p7',
    answers: { statement: 's16', how: 'deny' },
    saidAt: { value: '2031-06-18', when: 't3' },
  });
  expect(moved({ speaker: 'unknown' }, MOVE)).toEqual({ speaker: 'unknown' });
});
