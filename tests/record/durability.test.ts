import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countAll, withRecord } from '../../src/record/record.ts';
import { keysOf, startAdder } from './adders.ts';
import { crashAgain } from './crashing.ts';
import { preparedReport, STATEMENTS } from './prepared-reports.ts';
import { faultsIn } from './wholeness.ts';

/** The long form: `ONRECORD_CRASHES=100 npx vitest run tests/record`, or `npm run bench -- record --crashes 100`. */
const CRASHES = Number(process.env['ONRECORD_CRASHES'] ?? 4);
const SEED = Number(process.env['ONRECORD_SEED'] ?? 2031);

/** Milliseconds for processes of a busy machine: nothing is measured here. */
const PATIENCE = 120_000;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-durability-'));
  file = join(folder, 'desk.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a record whose writer is killed', () => {
  it(
    `is whole each time and holds what was acknowledged (seed ${SEED})`,
    async () => {
      const { crashes, acknowledged, faults } = await crashAgain(file, CRASHES, SEED);
      expect(faults).toEqual([]);
      expect(crashes).toBe(CRASHES);
      expect(acknowledged).toBeGreaterThan(CRASHES);
    },
    PATIENCE + CRASHES * 10_000,
  );
});

describe('two processes that add at once', () => {
  it.each<[string, number, number, number]>([
    ['different reports', 0, 40, 80],
    ['the same reports', 0, 0, 40],
    ['some that are the same', 0, 20, 60],
  ])(
    'lose nothing and double nothing: %s',
    async (_, first, second, reports) => {
      const adders = [startAdder(file, first, 40), startAdder(file, second, 40)];
      const ends = await Promise.all(adders.map(({ ended }) => ended));
      expect(ends).toEqual([
        { status: 0, stderr: '' },
        { status: 0, stderr: '' },
      ]);
      const acknowledged = adders.flatMap((adder) => adder.acknowledged);
      expect(acknowledged.length).toBe(80);
      expect(acknowledged.filter((line) => line.startsWith('new ')).length).toBe(reports);
      expect(await faultsIn(file, keysOf(acknowledged))).toEqual([]);
      const counts = await withRecord(file, 'read', countAll);
      expect(counts).toMatchObject({ reports, statements: reports * STATEMENTS });
    },
    PATIENCE,
  );
});

describe('a reader while another process writes', () => {
  it(
    'sees whole reports only, and more and more of them',
    async () => {
      await withRecord(file, 'create', async () => {});
      const adder = startAdder(file, 0, 40);
      const seen: number[] = [];
      await withRecord(file, 'read', async ({ raw }) => {
        const look = raw.prepare(
          'select (select count(*) from report) as reports, (select count(*) from statement) as statements',
        );
        while (adder.child.exitCode === null) {
          const { reports, statements } = look.get() as Record<string, number>;
          expect(statements).toBe(reports! * STATEMENTS);
          seen.push(reports!);
          await pause(1);
        }
        expect((await adder.ended).stderr).toBe('');
        seen.push(Number(look.get()?.['reports']));
      });
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(seen.at(-1)).toBe(40);
      expect(await faultsIn(file, [preparedReport(0).report.id])).toEqual([]);
    },
    PATIENCE,
  );
});
