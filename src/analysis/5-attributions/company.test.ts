import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCompany, jaccard } from './company.ts';
import type { Candidate } from './roles.ts';

const candidate = (anchor: number, content: readonly number[], probability = 0.5, slant = 0): Candidate => ({
  anchor,
  probability,
  source: [],
  cue: [anchor],
  content,
  likelihood: -1,
  votes: 1,
  slant,
  support: { content: 1, source: 1, edges: [0, 1, 1, 0] },
  subject: { head: -1, way: 0 },
  behind: { likelihood: 0, content: 0 },
});

test('who holds whom, and whose words are whose', () => {
  const outer = candidate(1, [2, 3, 4, 5, 6]);
  const inner = candidate(3, [4, 5, 6]);
  const apart = candidate(9, [10, 11]);
  const [ofOuter, ofInner, ofApart] = findCompany([outer, inner, apart]);
  expect(ofOuter).toEqual({ holder: null, twin: inner, shared: 3 / 5, held: 1, peers: 0, under: 0 });
  expect(ofInner).toEqual({ holder: outer, twin: outer, shared: 3 / 5, held: 0, peers: 0, under: 0 });
  expect(ofApart).toEqual({ holder: null, twin: null, shared: 0, held: 0, peers: 0, under: 0 });
});

test('cues of one source, one in the other’s content', () => {
  const said = { ...candidate(1, [2, 3, 4, 5, 6]), source: [0] };
  const warned = { ...candidate(4, [5, 6]), source: [0] };
  const [ofSaid, ofWarned] = findCompany([said, warned]);
  expect([ofSaid!.peers, ofSaid!.under, ofWarned!.peers, ofWarned!.under]).toEqual([1, 0, 0, 1]);
});

test('the likeliest of several holders', () => {
  const likely = candidate(1, [5], 0.9);
  const company = findCompany([likely, candidate(3, [5], 0.4), candidate(5, [6])]);
  expect(company[2]!.holder).toBe(likely);
});

test('other readings of an anchor are measured against the other anchors’ plain readings', () => {
  const plain = candidate(1, [2, 3]);
  const longer = candidate(1, [2, 3, 4, 5], 0.5, 1);
  const other = candidate(4, [5, 6]);
  const otherReading = candidate(4, [2, 3, 5], 0.5, 2);
  const company = findCompany([plain, longer, other, otherReading]);
  expect(company.map(({ twin }) => twin)).toEqual([null, other, null, plain]);
  expect(company.map(({ held }) => held)).toEqual([0, 1, 0, 0]);
});

test('jaccard is what the definition says', () => {
  const sets = fc.array(fc.nat(9)).map((list) => new Set(list));
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const all = new Set([...a, ...b]).size;
      const both = [...a].filter((token) => b.has(token)).length;
      expect(jaccard(a, b)).toBe(all ? both / all : 0);
    }),
  );
});
