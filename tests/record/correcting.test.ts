import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addReport, checkRecord, historyOf, withRecord } from '../../src/record/record.ts';
import { Random } from '../../training/network/random.ts';
import { NOW } from '../notation/recorded.ts';
import { preparedReport } from './prepared-reports.ts';

/** The long form: `ONRECORD_CRASHES=100 npx vitest run tests/record/correcting.test.ts`. */
const CRASHES = Number(process.env['ONRECORD_CRASHES'] ?? 3);
const SEED = Number(process.env['ONRECORD_SEED'] ?? 2031);

/** Corrects in a process of its own until it has acknowledged so many lines, and kills it after so many milliseconds. */
async function killed(file: string, lines: number, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [resolve('tests/record/corrector.ts'), file], { stdio: 'pipe' });
  const ended = new Promise((done) => child.once('close', done));
  let written = '';
  let wrong = '';
  child.stdout.on('data', (piece) => (written += String(piece)));
  child.stderr.on('data', (piece) => (wrong += String(piece)));
  while (written.split('\n').length <= lines && child.exitCode === null) await pause(1);
  await pause(ms);
  child.kill('SIGKILL');
  await ended;
  expect(wrong).toBe('');
  return written.split('\n').slice(0, -1);
}

it(
  `a record whose corrector is killed is whole each time and holds what was acknowledged (seed ${SEED})`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-correcting-'));
    const file = join(folder, 'desk.db');
    const random = new Random(SEED);
    try {
      await withRecord(file, 'create', async (database) => {
        for (let n = 0; n < 6; n++) await addReport(database, preparedReport(n), NOW);
      });
      let acknowledged = 0;
      for (let crash = 0; crash < CRASHES; crash++) {
        const lines = await killed(file, 1 + random.below(12), random.below(25));
        const numbers = lines.flatMap((line) => /^correction (\d+)$/.exec(line)?.[1] ?? []).map(Number);
        acknowledged = Math.max(acknowledged, ...numbers);
        await withRecord(file, 'read', async (database) => {
          expect((await checkRecord(database)).faults).toEqual([]);
          const log = await historyOf(database, {});
          expect(log.map(({ number }) => number)).toEqual(log.map((_, i) => i + 1));
          expect(log.length).toBeGreaterThanOrEqual(acknowledged);
          expect(log.filter(({ lost }) => lost)).toEqual([]);
          const turns = new Map(
            lines.flatMap((line) => {
              const [, report, turn] = /^report (\d+) (turn \d+)$/.exec(line) ?? [];
              return turn ? [[Number(report), turn]] : [];
            }),
          );
          const last = [...turns.keys()].at(-1);
          for (const [report, turn] of turns) {
            const row = await database.db
              .selectFrom('report')
              .select('engine')
              .where('id', '=', report)
              .executeTakeFirst();
            // The one under way when it was killed may be a turn further.
            if (report !== last) expect(row?.engine).toBe(turn);
          }
        });
      }
      expect(acknowledged).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000 + CRASHES * 20_000,
);
