import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ADDER = fileURLToPath(new URL('adder.ts', import.meta.url));

/** A process that adds prepared reports. */
export interface Adder {
  readonly child: ChildProcess;
  /** What was acknowledged so far, in order: `new 0123456789abcdef`. */
  readonly acknowledged: readonly string[];
  /** Resolves when it has ended, however that came about. */
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: string }>;
}

/** Starts a process that adds `count` prepared reports from number `from` on. */
export function startAdder(
  file: string,
  from: number,
  count: number,
  { command = [process.execPath], ...options }: SpawnOptions & { command?: readonly string[] } = {},
): Adder {
  const args = [...command.slice(1), ADDER, file, String(from), String(count)];
  const child = spawn(command[0]!, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', (line) => acknowledged.push(line));
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
  });
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(([[status]]) => ({
    status: status as number | null,
    stderr,
  }));
  return { child, acknowledged, ended };
}

/** The keys among lines of acknowledgement. */
export const keysOf = (acknowledged: readonly string[]) => acknowledged.map((line) => line.split(' ')[1]!);
