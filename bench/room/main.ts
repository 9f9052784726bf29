import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countAll, withRecord } from '../../src/record/record.ts';
import { fill } from '../record/asking.ts';
import { startIntake } from './intake.ts';
import { type LoadFigures, load } from './load.ts';
import { timePaint } from './paint.ts';
import { openRoomProcess } from './room-process.ts';
import { timeViews } from './views.ts';

const USAGE = `npm run bench -- room [--statements N] [--seconds N] [--clients N] [--record FILE]
The room under load: searches by many clients at once, with and without intake beside them, memory, and what each view asks.
  --statements N  size of the record (default 1,000,000)
  --seconds N     how long each load lasts (default 30; 300 for the figure of memory)
  --clients N     clients at once (default 50)
  --record FILE   a record made before; it is made there where there is none`;

/** `npm run bench -- room`. */
export async function benchRoom(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      statements: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '30' },
      clients: { type: 'string', default: '50' },
      record: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-room-bench-'));
  const file = values.record ?? join(folder, 'record.db');
  try {
    await prepare(file, Number(values.statements));
    await measure(file, { seconds: Number(values.seconds), clients: Number(values.clients) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(file: string, statements: number): Promise<void> {
  if (!existsSync(file)) await withRecord(file, 'create', (database) => fill(database, statements, 1));
  const counts = await withRecord(file, 'read', countAll);
  console.log(
    `A record of ${counts.statements.toLocaleString('en')} statements, ${counts.bytes.toLocaleString('en')} bytes\n`,
  );
}

async function measure(file: string, size: { seconds: number; clients: number }): Promise<void> {
  const room = await openRoomProcess(file);
  try {
    console.log('What each view asks, one client     p50 ms   p95 ms   largest kB');
    for (const { view, p50, p95, bytes } of await timeViews(room.address, 40)) {
      console.log(`  ${view.padEnd(32)}${ms(p50)}${ms(p95)}${(bytes / 1000).toFixed(1).padStart(13)}`);
    }
    const paints = await timePaint(room.address, 5);
    if (paints) console.log('\nPages in Chromium                first paint ms   last answer ms');
    for (const { page, first, whole } of paints ?? []) {
      console.log(`  ${page.padEnd(32)}${first.toFixed(0).padStart(12)}${whole.toFixed(0).padStart(17)}`);
    }
    console.log(
      `\nSearches by ${size.clients} clients at once    a second   p50 ms   p95 ms   errors   memory MB, start to end`,
    );
    const alone = await load(room, size);
    show('alone', alone);
    const intake = startIntake(room.address);
    const beside = await load(room, size);
    const added = await intake.stop();
    show('beside intake', beside);
    console.log(
      `\nWith intake beside them (${added} reports added) a search takes ${(beside.p50 / alone.p50).toFixed(2)} × as long (p95 ${(beside.p95 / alone.p95).toFixed(2)} ×).`,
    );
  } finally {
    await room.close();
  }
}

const ms = (value: number) => value.toFixed(1).padStart(9);

function show(name: string, { perSecond, p50, p95, errors, memory }: LoadFigures): void {
  const [first, last] = [memory[0]!, memory.at(-1)!].map((bytes) => (bytes / 1e6).toFixed(0));
  console.log(
    `  ${name.padEnd(32)}${perSecond.toFixed(0).padStart(10)}${ms(p50)}${ms(p95)}${String(errors).padStart(9)}   ${first} → ${last}`,
  );
}
