import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';

const MAIN = resolve('src/cli/main.ts');

/** `onrecord serve` in a process of its own. */
export interface Serving {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly written: { stdout: string; stderr: string };
  /** Where it can be reached, as it says, without a slash at the end; rejects when it ends before. */
  readonly address: Promise<string>;
  /** Its exit status, and the signal that ended it. */
  readonly ended: Promise<{ status: number | null; signal: string | null }>;
}

/** Starts it in a folder, on any free port unless `args` name another. */
export function startServing(folder: string, args: readonly string[] = [], env: object = {}): Serving {
  const child = spawn(process.execPath, [MAIN, 'serve', '--record', 'desk.db', '--port', '0', ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  const ended = once(child, 'close').then(([status, signal]) => ({ status, signal }));
  child.stderr.on('data', (piece) => (written.stderr += piece));
  const address = new Promise<string>((found, failed) => {
    child.stdout.on('data', (piece) => {
      written.stdout += piece;
      const [, here] = /open at (http:\S+)\//.exec(written.stdout) ?? [];
      if (here !== undefined) found(here.replace('0.0.0.0', '127.0.0.1'));
    });
    void ended.then(() => failed(new Error(written.stderr)));
  });
  // Who only waits for its end does not care.
  address.catch(() => {});
  return { child, written, address, ended };
}
