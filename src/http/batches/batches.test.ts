import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { inNewRecord } from '../../../tests/notation/recorded.ts';
import { checkRecord, type Database } from '../../record/record.ts';
import type { Wanted } from './batch-process.ts';
import { type Batch, Batches } from './batches.ts';

const text = (n: number): Wanted => ({ text: `Anna Ruiz said pier ${n} was shut.`, meta: {} });
const texts = (count: number) => Array.from({ length: count }, (_, i) => text(i));

/** Runs on the batches of a new record, which is whole in the end. */
const inBatches = (work: (batches: Batches, database: Database, file: string) => Promise<void>) =>
  inNewRecord(async (database, file) => {
    const batches = new Batches({ file, allowPrivate: true });
    await work(batches, database, file);
    await batches.close();
    expect((await checkRecord(database)).faults).toEqual([]);
  });

/** Resolves with the first state of a batch that is as wanted. */
function when(batches: Batches, id: string, wanted: (batch: Batch) => boolean): Promise<Batch> {
  return new Promise((resolve) => {
    const stop = batches.watch(id, (batch) => {
      if (!wanted(batch)) return;
      queueMicrotask(() => stop());
      resolve(batch);
    });
  });
}

const over = (batches: Batches, id: string) => when(batches, id, ({ state }) => state !== 'running');

const stored = ({ raw }: Database) => Number(raw.prepare('select count(*) as n from report').get()!['n']);

describe('a batch', () => {
  it('goes on where an input fails, and tells each failure once', () =>
    inBatches(async (batches, database) => {
      const missing = (name: string) => ({ name, path: '/nowhere/at-all' });
      const { id } = batches.start([missing('a.txt'), text(1), missing('b.txt'), text(2), missing('c.txt')]);
      const batch = await over(batches, id);
      expect(batch).toMatchObject({ state: 'done', done: 5, counts: { new: 2 } });
      expect(batch.failures.map((line) => line.slice(0, 5))).toEqual(['a.txt', 'b.txt', 'c.txt']);
      expect(stored(database)).toBe(2);
    }));

  it('calls for its files to be removed when it is over, however that comes', () =>
    inBatches(async (batches) => {
      const removed: string[] = [];
      const ids = ['first', 'stopped while it waits', 'last'].map(
        (name) => batches.start(texts(1), () => removed.push(name)).id,
      );
      batches.cancel(ids[1]!);
      expect(removed).toEqual(['stopped while it waits']);
      await over(batches, ids[2]!);
      expect(removed).toEqual(['stopped while it waits', 'first', 'last']);
    }));

  it('is cancelled only where something is left', () =>
    inBatches(async (batches, database) => {
      const { id } = batches.start(texts(60));
      const started = await when(batches, id, ({ reports }) => reports.length > 0);
      batches.cancel(started.id);
      const batch = await over(batches, id);
      expect(batch.state).toBe('cancelled');
      expect(batch.counts.new).toBe(stored(database));
      expect(batch.counts.new).toBeLessThan(60);
      expect(batches.cancel(id)).toBe(batch);
    }));

  it('waits for no slow server once it is stopped', () =>
    inBatches(async (batches) => {
      const asked = Promise.withResolvers<void>();
      const server = createServer(() => asked.resolve());
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const { id } = batches.start([{ address: `http://127.0.0.1:${port}/never` }, text(1)]);
      await asked.promise;
      batches.cancel(id);
      expect(await over(batches, id)).toMatchObject({
        state: 'cancelled',
        failures: [expect.stringContaining('was not fetched: adding was stopped')],
      });
      server.closeAllConnections();
      server.close();
    }));

  it('says why all of it failed, and the next one goes on', () =>
    inBatches(async (batches, _, file) => {
      const other = new Batches({ file: `${file}-gone`, allowPrivate: false });
      const { id } = other.start(texts(1));
      const next = other.start(texts(1));
      expect(await over(other, id)).toMatchObject({
        state: 'failed',
        why: expect.stringContaining('there is no record here yet'),
      });
      expect((await over(other, next.id)).state).toBe('failed');
      await other.close();
      rmSync(`${file}-gone`, { force: true });
      expect(batches.list()).toEqual([]);
    }));

  it('is finished before the room closes, and none is taken after that', () =>
    inNewRecord(async (database, file) => {
      const batches = new Batches({ file, allowPrivate: false });
      const { id } = batches.start(texts(40));
      const { id: waiting } = batches.start(texts(1));
      await when(batches, id, ({ reports }) => reports.length > 0);
      const closed = batches.close();
      let isRemoved = false;
      expect(() => batches.start(texts(1), () => (isRemoved = true))).toThrow('The room is closing');
      expect(isRemoved).toBe(true);
      await closed;
      expect(batches.get(id)?.counts.new).toBe(stored(database));
      expect([batches.get(id)?.state, batches.get(waiting)?.state]).toEqual(['cancelled', 'cancelled']);
      expect((await checkRecord(database)).faults).toEqual([]);
      await batches.close();
    }));
});
