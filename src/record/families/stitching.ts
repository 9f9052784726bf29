import { alignWords } from './likeness.ts';
import type { Words } from './words.ts';

/** A content that lent some of its words. */
export interface Part<Whole> {
  readonly whole: Whole;
  /** Words of it that no other part has. */
  readonly shared: number;
}

/** A part has at least one run of so many words: shorter ones (*as soon as we can*) are anybody's. */
const RUN = 6;

/** How much of the content its parts must cover together. */
const ENOUGH = 0.75;

/**
 * The contents that one is stitched together from, the longest part first; none where they don't cover it. Each adds a run
 * of words that those before it lack.
 */
export function partsOf<Whole extends { readonly words: Words }>(
  words: Words,
  candidates: readonly Whole[],
): Part<Whole>[] {
  const runs = candidates.map((whole) => ({ whole, runs: longRuns(words, whole.words) }));
  const covered = new Set<number>();
  const parts: Part<Whole>[] = [];
  for (;;) {
    const [best] = runs
      .map(({ whole, runs }) => ({ whole, fresh: freshRuns(runs, covered) }))
      .filter(({ fresh }) => fresh.length > 0)
      .sort((a, b) => b.fresh.length - a.fresh.length);
    if (!best) break;
    for (const word of best.fresh) covered.add(word);
    parts.push({ whole: best.whole, shared: best.fresh.length });
  }
  return covered.size >= ENOUGH * words.keys.length ? parts : [];
}

/** Indices of words in runs that both have. */
function longRuns(words: Words, theirs: Words): number[][] {
  return alignWords(words, theirs)
    .filter(({ same, first: [from, to] }) => same && to - from >= RUN)
    .map(({ first: [from, to] }) => Array.from({ length: to - from }, (_, i) => from + i));
}

/** What of the runs is not covered yet, where that still is a run. */
function freshRuns(runs: readonly number[][], covered: ReadonlySet<number>): number[] {
  return runs
    .map((run) => run.filter((word) => !covered.has(word)))
    .filter((run) => run.length >= RUN)
    .flat();
}
