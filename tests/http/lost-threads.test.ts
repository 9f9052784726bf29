import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RefusedByRecord } from '../../src/http/threads/asked-thread.ts';
import { ThreadPool } from '../../src/http/threads/thread-pool.ts';

let folder: string;
let file: string;
let pool: ThreadPool;
let started: Worker[] = [];
const note = (worker: Worker) => started.push(worker);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-threads-'));
  file = join(folder, 'desk.db');
  started = [];
  process.on('worker', note);
  pool = await ThreadPool.start({ file, mode: 'create' }, { size: 1, patience: 1500 });
});
afterEach(async () => {
  await pool.close();
  process.off('worker', note);
  rmSync(folder, { recursive: true, force: true });
});

const stats = () => pool.ask('stats', {});
const undo = () =>
  pool.ask('undo', { params: { correction: 1 }, body: { by: 'Ines Okafor', why: null } }).then(
    () => 'done',
    (error: RefusedByRecord) => error.refusal.code,
  );

/** Makes its thread hang: it waits for a lock that another program holds. */
async function hang() {
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  const refused = await undo();
  return { refused, release: () => other.close() };
}

describe('a thread on the record', () => {
  it('that hangs refuses what it was asked, and another takes its place', async () => {
    const { refused, release } = await hang();
    expect(refused).toBe('record-refused');
    expect(JSON.parse(await stats())).toMatchObject({ reports: 0 });
    expect(started).toHaveLength(2);
    release();
    // The number of the correction is nobody’s: it was looked for, so the lock is free again.
    expect(await undo()).not.toBe('record-refused');
    expect(started).toHaveLength(2);
  });

  it('takes all that waits behind it along', async () => {
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    expect(await Promise.all([undo(), undo(), undo()])).toEqual(Array(3).fill('record-refused'));
    expect(pool.waiting).toBe(0);
    other.close();
  });

  it('is started again once a question, not for ever, while the record is gone; and makes none', async () => {
    const { release } = await hang();
    release();
    renameSync(file, `${file}.away`);
    for (const time of [1, 2, 3]) {
      await expect(stats()).rejects.toThrow('there is no record here yet');
      expect(started).toHaveLength(1 + time);
    }
    renameSync(`${file}.away`, file);
    expect(JSON.parse(await stats())).toMatchObject({ reports: 0 });
    expect(started).toHaveLength(5);
  });

  it('is closed with nothing waiting, twice, and with something waiting', async () => {
    await pool.close();
    await pool.close();
    pool = await ThreadPool.start({ file, mode: 'read' }, { size: 2, patience: 5000 });
    const answers = Promise.all([stats(), stats(), stats()]);
    await pool.close();
    expect(await answers).toHaveLength(3);
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1, -1]);
  });

  it('is closed while it hangs', async () => {
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const refused = undo();
    await pool.close();
    expect(await refused).toBe('record-refused');
    other.close();
  });
});

describe('a record that cannot be opened', () => {
  it.each([
    ['is missing', () => join(folder, 'other.db'), 'missing'],
    ['is another file', () => new URL(import.meta.url).pathname, 'not-a-record'],
    ['has no folder', () => join(folder, 'nothing/desk.db'), 'missing'],
  ])('is refused, and no thread left: it %s', async (_, path, code) => {
    const opening = ThreadPool.start({ file: path(), mode: 'read' }, { size: 2, patience: 400 });
    await expect(opening).rejects.toMatchObject({ name: 'RecordError', code });
    await expect.poll(() => started.slice(1).map(({ threadId }) => threadId)).toEqual([-1, -1]);
  });
});
