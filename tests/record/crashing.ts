import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../../training/network/random.ts';
import { keysOf, startAdder } from './adders.ts';
import { faultsIn } from './wholeness.ts';

/** What came of killing a process again and again. */
export interface Crashes {
  readonly crashes: number;
  /** Reports that were acknowledged in all. */
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

/** Reports that a process may acknowledge before it is killed, and milliseconds that it then still lives. */
const MOST_REPORTS = 12;
const MOST_MS = 25;

/**
 * Kills a process that adds to the record in `file` with SIGKILL, `crashes` times on the same record, at moments that
 * `seed` gives: some while it starts, most while it writes. After each crash the record must be whole and hold everything
 * that was acknowledged.
 */
export async function crashAgain(file: string, crashes: number, seed: number): Promise<Crashes> {
  const random = new Random(seed);
  const acknowledged = new Set<string>();
  for (let crash = 1; crash <= crashes; crash++) {
    const adder = startAdder(file, acknowledged.size, 10_000);
    await reached(adder, random.below(MOST_REPORTS));
    await pause(random.below(MOST_MS));
    adder.child.kill('SIGKILL');
    const { status, stderr } = await adder.ended;
    for (const key of keysOf(adder.acknowledged)) acknowledged.add(key);
    const faults = existsSync(file) ? await faultsIn(file, acknowledged) : [];
    if (status !== null) faults.push(`the process ended by itself (${status}): ${stderr}`);
    if (faults.length > 0) return { crashes: crash, acknowledged: acknowledged.size, faults };
  }
  return { crashes, acknowledged: acknowledged.size, faults: [] };
}

/** Waits until so many reports are acknowledged, or the process has ended. */
async function reached(
  { child, acknowledged }: ReturnType<typeof startAdder>,
  reports: number,
): Promise<void> {
  while (acknowledged.length < reports && child.exitCode === null) await pause(1);
}
