import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.ts';
import { addReport, countAll, RECORD_ERRORS, withRecord } from '../../src/record/record.ts';
import { NOW } from '../notation/recorded.ts';
import { keysOf, startAdder } from './adders.ts';
import { preparedReport } from './prepared-reports.ts';
import { faultsIn } from './wholeness.ts';

const PATIENCE = 120_000;
const root = process.getuid?.() === 0;

/** Somebody without rights, whom only root can run a process as: permissions do not bind root itself. */
const NOBODY = 65_534;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-disk-'));
  file = join(folder, 'desk.db');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const mount = (...args: string[]) => root && spawnSync('mount', args).status === 0;

describe('a full disk', () => {
  it(
    'is said in one line; the record is whole, and goes on when there is room',
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      // A disk of 2 MB where this may be mounted; else SQLite's own bound on the file, which gives the same error.
      const mounted = mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk);
      try {
        const acknowledged = await fill(join(disk, 'desk.db'), mounted);
        expect(acknowledged.length).toBeGreaterThan(5);
        if (mounted) spawnSync('mount', ['-o', 'remount,size=64m', disk]);
        expect(await faultsIn(join(disk, 'desk.db'), acknowledged)).toEqual([]);
        const next = preparedReport(acknowledged.length);
        const added = await withRecord(join(disk, 'desk.db'), 'write', (database) =>
          addReport(database, next, NOW),
        );
        expect(added.outcome).toBe('new');
      } finally {
        if (mounted) spawnSync('umount', ['-l', disk]);
      }
    },
    PATIENCE,
  );

  /** Adds until nothing more fits; the keys of what was acknowledged. */
  async function fill(path: string, mounted: boolean): Promise<string[]> {
    const keys: string[] = [];
    const database = await openDatabase(path, 'create');
    if (!mounted) database.raw.exec('pragma max_page_count = 200');
    try {
      for (let n = 0; n < 5000; n++) {
        const report = preparedReport(n);
        await addReport(database, report, NOW);
        keys.push(report.report.id);
      }
      expect.unreachable('everything had room');
    } catch (error) {
      expect(error).toMatchObject({ code: 'full', message: `${path}: ${RECORD_ERRORS.full}` });
      if (mounted) expect(statfsSync(path).bavail).toBeLessThan(64);
    } finally {
      await database.close();
    }
    return keys;
  }

  it.skipIf(process.platform === 'win32')(
    'or a bound on the size of files (ulimit -f) does no harm either',
    async () => {
      const command = ['bash', '-c', 'ulimit -f 4096; exec "$@"', 'limited', process.execPath];
      const limited = startAdder(file, 0, 5000, { command });
      const { status, stderr } = await limited.ended;
      expect(stderr).toBe(`disk ${file}: ${RECORD_ERRORS.disk}\n`);
      expect(status).toBe(3);
      expect(limited.acknowledged.length).toBeGreaterThan(5);
      expect(await faultsIn(file, keysOf(limited.acknowledged))).toEqual([]);
      const after = startAdder(file, limited.acknowledged.length, 1);
      expect(await after.ended).toEqual({ status: 0, stderr: '' });
    },
    PATIENCE,
  );
});

describe.skipIf(process.platform === 'win32')('a place that may not be written', () => {
  const someone = root ? { uid: NOBODY, gid: NOBODY } : {};

  /** A record of two reports, left by somebody who may write it. */
  async function prepare(): Promise<void> {
    await withRecord(file, 'create', async (database) => {
      for (const n of [0, 1]) await addReport(database, preparedReport(n), NOW);
    });
  }

  it.each<[string, number, number]>([
    ['the file', 0o777, 0o444],
    ['the folder', 0o555, 0o666],
    ['both', 0o555, 0o444],
  ])(
    'is said in one line: %s',
    async (_, folderMode, fileMode) => {
      await prepare();
      chmodSync(file, fileMode);
      chmodSync(folder, folderMode);
      const before = readFileSync(file);
      const refused = startAdder(file, 2, 1, someone);
      const { status, stderr } = await refused.ended;
      expect(stderr).toBe(`read-only ${file}: ${RECORD_ERRORS['read-only']}\n`);
      expect([status, refused.acknowledged]).toEqual([3, []]);
      expect(readFileSync(file).equals(before)).toBe(true);
      chmodSync(folder, 0o755);
      chmodSync(file, 0o644);
      expect(
        await faultsIn(
          file,
          [0, 1].map((n) => preparedReport(n).report.id),
        ),
      ).toEqual([]);
      expect((await startAdder(file, 2, 1).ended).status).toBe(0);
    },
    PATIENCE,
  );

  it(
    'is said where there is no record yet',
    async () => {
      chmodSync(folder, 0o555);
      const { stderr } = await startAdder(file, 0, 1, someone).ended;
      expect(stderr).toBe(`read-only ${file}: ${RECORD_ERRORS['read-only']}\n`);
    },
    PATIENCE,
  );

  it('can still be read', async () => {
    await prepare();
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    writeFileSync(join(disk, 'desk.db'), readFileSync(file));
    const mounted = mount('--bind', disk, disk) && mount('-o', 'remount,ro,bind', disk);
    if (!mounted) chmodSync(disk, 0o555);
    try {
      const counts = await withRecord(join(disk, 'desk.db'), 'read', countAll);
      expect(counts.reports).toBe(2);
    } finally {
      if (mounted) spawnSync('umount', ['-l', disk]);
      chmodSync(disk, 0o755);
    }
  });
});
