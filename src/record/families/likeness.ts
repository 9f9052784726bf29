import { diffArrays } from 'diff';
import type { Words } from './words.ts';

/** How the words of two contents are alike. `truncated`: one is the other with something left out. */
export type LikenessKind = 'exact' | 'truncated' | 'edited';

export interface Likeness {
  readonly kind: LikenessKind;
  /** Words that both have, in the same order. */
  readonly shared: number;
  /** Share of the first one's and of the second one's words that are in both. */
  readonly coverage: readonly [number, number];
}

/** A run of words that both have, or that one has in place of the other's. Offsets are word indices, half-open. */
export interface Run {
  readonly same: boolean;
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

/** More than so many words are not compared word by word: nobody quotes that much. */
export const LONGEST = 2000;

/** The words of both, side by side (Myers 1986, by the package `diff`). */
export function alignWords(first: Words, second: Words): Run[] {
  const [one, other] = [first.keys.slice(0, LONGEST), second.keys.slice(0, LONGEST)];
  const runs: Run[] = [];
  let at: [number, number] = [0, 0];
  for (const { added, removed, count } of diffArrays([...one], [...other])) {
    const [i, j] = at;
    const next: [number, number] = [i + (added ? 0 : count), j + (removed ? 0 : count)];
    const last = runs.at(-1);
    if (last && !last.same && (added || removed)) {
      runs[runs.length - 1] = {
        same: false,
        first: [last.first[0], next[0]],
        second: [last.second[0], next[1]],
      };
    } else runs.push({ same: !added && !removed, first: [i, next[0]], second: [j, next[1]] });
    at = next;
  }
  return runs;
}

/** Fewer shared words than this are anybody's. */
const FEWEST = 5;

/** How much of the shorter content must be in the longer one. */
const ENOUGH = 0.75;

/** Shared runs shorter than this may be chance (*of the*), and are not counted. */
const SHORTEST_RUN = 3;

/**
 * Whether two contents are the same words, or null. Numbers and names must not differ: *14 people were hurt* and
 * *15 people were hurt* are two statements, however alike.
 */
export function likenessOf(first: Words, second: Words): Likeness | null {
  const [m, n] = [first.keys.length, second.keys.length];
  if (m === 0 || n === 0) return null;
  if (m === n && first.keys.every((key, i) => key === second.keys[i])) {
    return { kind: 'exact', shared: m, coverage: [1, 1] };
  }
  if (Math.min(m, n) < FEWEST) return null;
  const runs = alignWords(first, second);
  const length = ({ first: [from, to] }: Run) => to - from;
  const shared = runs
    .filter((run) => run.same && length(run) >= SHORTEST_RUN)
    .reduce((sum, run) => sum + length(run), 0);
  const coverage = [shared / m, shared / n] as const;
  if (shared < FEWEST || Math.max(...coverage) < ENOUGH) return null;
  if (runs.some((run) => changesNumber(run, first, second) || changesName(run, first, second))) return null;
  return { kind: isPart(runs) ? 'truncated' : 'edited', shared, coverage };
}

/** One has words that the other has not, and never the other way round. */
function isPart(runs: readonly Run[]): boolean {
  const extra = (side: 'first' | 'second') => runs.some((run) => !run.same && run[side][1] > run[side][0]);
  return extra('first') !== extra('second');
}

const isNumber = (key: string) => /\d/.test(key);

function changesNumber(run: Run, first: Words, second: Words): boolean {
  if (run.same) return false;
  const numbers = (words: Words, [from, to]: readonly [number, number]) =>
    words.keys.slice(from, to).filter(isNumber);
  const [one, other] = [numbers(first, run.first), numbers(second, run.second)];
  return one.length > 0 && other.length > 0 && !one.some((number) => other.includes(number));
}

/** More words in place of others are another sentence, not another name. */
const LONGEST_NAME = 3;

/** *the council of Selva voted* and *the council of Lenga voted* are two statements too. */
function changesName({ same, first: one, second: other }: Run, first: Words, second: Words): boolean {
  if (same || Math.max(one[1] - one[0], other[1] - other[0]) > LONGEST_NAME) return false;
  const names = ({ keys, names }: Words, [from, to]: readonly [number, number]) =>
    keys.slice(from, to).filter((_, i) => names[from + i]);
  const [ours, theirs] = [names(first, one), names(second, other)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name));
}
