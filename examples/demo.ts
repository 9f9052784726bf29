import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run demo`: reads one invented report, keeps twelve of one event by four invented outlets in a record, asks it
 * questions, and opens the room on it until it is stopped. `--once` leaves the room out. The record is in a folder of its
 * own that is removed at the end.
 */
const folder = mkdtempSync(join(tmpdir(), 'onrecord-demo-'));
const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'src/cli/main.ts');
const env = { ...process.env, ONRECORD_RECORD: join(folder, 'ferry.db') };

/** Prints what one would type, and what comes of it. */
function onrecord(...args: string[]): void {
  const typed = args.map((arg) => (/^[\w./=-]+$/.test(arg) ? arg : `'${arg}'`)).join(' ');
  console.log(`\n$ onrecord ${typed}\n`);
  const { status } = spawnSync(process.execPath, [main, ...args], { cwd: root, stdio: 'inherit', env });
  if (status !== 0) throw new Error(`onrecord ${typed} ended with status ${status}`);
}

/** The pages of the room, built where they are not there yet. */
function buildPages(): void {
  if (existsSync(join(root, 'dist/web/index.html'))) return;
  console.log('\nBuilding the pages of the room, once …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build:web'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run build:web ended with status ${status}`);
}

/** The room, until Ctrl-C or whoever started this ends it. */
async function openRoom(): Promise<void> {
  buildPages();
  console.log('\n$ onrecord serve\n');
  // A group of its own: Ctrl-C reaches this process alone, which then lets the room finish before it cleans up.
  const room = spawn(process.execPath, [main, 'serve', '--port', process.env['PORT'] ?? '0'], {
    cwd: root,
    stdio: 'inherit',
    env,
    detached: true,
  });
  const close = () => room.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
  process.on('exit', close);
  await once(room, 'exit');
}

try {
  onrecord('read', 'examples/twelfth-day.txt', '--format', 'text');
  onrecord('add', 'examples/ferry');
  onrecord('stats');
  onrecord('speaker', 'Calder', '--limit', '8');
  onrecord('search', 'letters', '--limit', '8');
  onrecord('replies', '--limit', '5');
  onrecord('commitments', '--due', '--limit', '5');
  if (!process.argv.includes('--once')) await openRoom();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
