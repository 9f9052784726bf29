import type { Act } from '../../analysis/8-statements/statement.ts';
import type { Timeline } from '../shapes.ts';
import { beginOf, dayNumber, HOURS, laterBy, type Span, timeNumber, type Unit } from './calendar.ts';

/** What falls into one bar, from `begin` until `end`: days, or hours as fractions of them. */
export interface Bin {
  readonly begin: number;
  readonly end: number;
  readonly acts: ReadonlyMap<Act, number>;
  readonly total: number;
  /** Commitments that are due. */
  readonly due: number;
}

type Counted = Pick<Timeline, 'buckets' | 'due'>;

/** The days that counts fall on, in whole units; null where there is none. */
export function spanOf({ buckets }: Pick<Timeline, 'buckets'>, unit: Unit): Span | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from } of buckets) {
    const day = dayNumber(from);
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first <= last ? { first, last: laterBy(unit, last) - 1 } : null;
}

/** Where bars begin, and where the last ends: so many units to a bar that there are not more than `most`. */
export function edgesOf({ first, last }: Span, unit: Unit, most: number): { edges: number[]; units: number } {
  const begins: number[] = [];
  let begin = beginOf(unit, first);
  for (; begin < last + 1; begin = laterBy(unit, begin)) begins.push(begin);
  const least = Math.max(1, Math.ceil(begins.length / Math.max(1, most)));
  const units = unit === 'hour' ? wholeHours(least) : least;
  const edges = begins.filter((_, index) => index % units === 0);
  return { edges: [...edges, laterBy(unit, edges.at(-1)!, units)], units };
}

/** So many hours, or a few more, that bars do not reach over midnight. */
function wholeHours(least: number): number {
  const hours = [1, 2, 3, 4, 6, 8, 12].find((some) => some >= least);
  return hours ?? HOURS * Math.ceil(least / HOURS);
}

/** Counts put into bars. */
export function binsOf({ buckets, due }: Counted, edges: readonly number[]): Bin[] {
  const bins = edges.slice(0, -1).map((begin, index) => ({
    begin,
    end: edges[index + 1]!,
    acts: new Map<Act, number>(),
    total: 0,
    due: 0,
  }));
  for (const { from, act, statements } of buckets) {
    const bin = bins[indexOf(edges, timeNumber(from))];
    if (!bin) continue;
    bin.acts.set(act, (bin.acts.get(act) ?? 0) + statements);
    bin.total += statements;
  }
  for (const { from, commitments } of due) {
    const bin = bins[indexOf(edges, dayNumber(from))];
    if (bin) bin.due += commitments;
  }
  return bins;
}

/** Which bar a day or an hour is in; -1 where it is in none. */
export function indexOf(edges: readonly number[], day: number | null): number {
  if (day === null || day < edges[0]! || day >= edges.at(-1)!) return -1;
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many statements each act has over some bars, in no order. */
export function sumOf(bins: readonly Bin[]): Map<Act, number> {
  const sums = new Map<Act, number>();
  for (const { acts } of bins)
    for (const [act, statements] of acts) sums.set(act, (sums.get(act) ?? 0) + statements);
  return sums;
}
