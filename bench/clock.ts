import process from 'node:process';

/** Milliseconds on the wall that `work` takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Milliseconds of processor time, the garbage collector's and the compiler's threads included: what the work
 * costs one core, however busy the machine is with other programs.
 */
export function processorTimeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least processor time of several runs: what disturbs a run only ever makes it longer. */
export function leastTime(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => processorTimeOf(work)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
