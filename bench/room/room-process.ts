import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** A room in a process of its own. */
export interface RoomProcess {
  /** `http://127.0.0.1:41234`. */
  readonly address: string;
  /** Bytes of memory that the process has now. */
  memory(): number;
  close(): Promise<void>;
}

/** Opens a room on a record, on a port that is free. */
export async function openRoomProcess(file: string): Promise<RoomProcess> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--record', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  const address = /http:\/\/[^/ ]+/.exec(line)?.[0];
  if (!address) throw new Error(`The room did not open: ${line}`);
  return {
    address,
    memory: () => memoryOf(child.pid!),
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Resident memory, as Linux tells it. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
