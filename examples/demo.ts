import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run demo`: reads one invented report, then keeps twelve of one event by four invented outlets in a record and asks
 * it questions. The record is in a folder of its own that is removed at the end.
 */
const folder = mkdtempSync(join(tmpdir(), 'onrecord-demo-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const record = join(folder, 'ferry.db');

/** Prints what one would type, and what comes of it. */
function onrecord(...args: string[]): void {
  const typed = args.map((arg) => (/^[\w./=-]+$/.test(arg) ? arg : `'${arg}'`)).join(' ');
  console.log(`\n$ onrecord ${typed}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ONRECORD_RECORD: record },
  });
  if (status !== 0) throw new Error(`onrecord ${typed} ended with status ${status}`);
}

try {
  onrecord('read', 'examples/twelfth-day.txt', '--format', 'text');
  onrecord('add', 'examples/ferry');
  onrecord('stats');
  onrecord('speaker', 'Calder', '--limit', '8');
  onrecord('search', 'letters', '--limit', '8');
  onrecord('replies', '--limit', '5');
  onrecord('commitments', '--due', '--limit', '5');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
