import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { median, timeOf } from './clock.ts';

export interface ProcessFigures {
  /** Of a whole process that reads one report: the first, and the median of the others. */
  readonly firstStart: number;
  readonly start: number;
  /** Of node alone, doing nothing. */
  readonly emptyStart: number;
  /** Bytes at the peak, for one report and for all. */
  readonly memoryOfOne: number;
  readonly memoryOfAll: number;
  /** Milliseconds that the process took for all. */
  readonly timeOfAll: number;
}

const COMMAND = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** What the program's own first line gives Node. */
const FLAGS = /^#!.* node (.*)/.exec(readFileSync(COMMAND, 'utf8'))![1]!.split(' ');
const PEAK_MEMORY = new URL('peak-memory.ts', import.meta.url).href;

/** Runs `onrecord read` in processes of its own: `runs` times over the first text, then once over all. */
export function measureProcesses(texts: readonly string[], runs: number): ProcessFigures {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (const [i, text] of texts.entries()) writeFileSync(join(reports, `${i}.txt`), text);
    const one = join(reports, '0.txt');
    const [firstStart, ...starts] = Array.from({ length: runs }, () =>
      timeOf(() => run([...FLAGS, COMMAND, 'read', one])),
    );
    const empties = Array.from({ length: runs }, () => timeOf(() => run(['--eval', ''])));
    const memoryOfOne = peakOf(one, folder);
    let memoryOfAll = 0;
    const timeOfAll = timeOf(() => {
      memoryOfAll = peakOf(reports, folder);
    });
    return {
      firstStart: firstStart!,
      start: median(starts),
      emptyStart: median(empties),
      memoryOfOne,
      memoryOfAll,
      timeOfAll,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function peakOf(input: string, folder: string): number {
  const file = join(folder, 'peak-memory');
  run([...FLAGS, '--import', PEAK_MEMORY, COMMAND, 'read', input], { ONRECORD_PEAK_MEMORY: file });
  return Number(readFileSync(file, 'utf8'));
}

function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}
