/** Milliseconds that `work` takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of the fastest of several runs. */
export function fastest(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(work)));
}
