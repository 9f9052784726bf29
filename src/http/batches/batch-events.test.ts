import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { inNewRecord } from '../../../tests/notation/recorded.ts';
import { BatchEvents } from './batch-events.ts';
import { type Batch, Batches } from './batches.ts';

const TEXTS = Array.from({ length: 60 }, (_, i) => ({
  text: `Anna Ruiz said pier ${i} was shut.`,
  meta: {},
}));

/** Runs on the batches of a new record. */
const inBatches = (work: (batches: Batches) => Promise<void>) =>
  inNewRecord(async (_, file) => {
    const batches = new Batches({ file, allowPrivate: false });
    await work(batches);
    await batches.close();
  });

async function eventsIn(stream: AsyncIterable<Buffer>): Promise<Batch[]> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text
    .split('\n\n')
    .filter((event) => event !== '' && event !== ':')
    .map((event) => JSON.parse(event.replace(/^event: batch\ndata: /, '')) as Batch);
}

/** Resolves when the batch is over. */
const over = (batches: Batches, id: string) =>
  new Promise<void>((resolve) => batches.watch(id, ({ state }) => state !== 'running' && resolve()));

describe('BatchEvents', () => {
  it('tell how a batch goes on, the last of them that it is done', () =>
    inBatches(async (batches) => {
      const { id } = batches.start(TEXTS);
      const events = await eventsIn(new BatchEvents(batches, id));
      const done = events.map((batch) => batch.done);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(events.at(-1)).toEqual(batches.get(id));
      expect(events.filter(({ state }) => state !== 'running')).toHaveLength(1);
      expect(batches.watchers(id)).toBe(0);
    }));

  it('keep nothing for somebody who is slow but how it is at the time', () =>
    inBatches(async (batches) => {
      const { id } = batches.start(TEXTS);
      const slow = new BatchEvents(batches, id);
      await once(slow, 'readable');
      await over(batches, id);
      const events = await eventsIn(slow);
      // Taken up at the beginning, and one that was made ready; sixty reports were stored meanwhile.
      expect(events.length).toBeLessThanOrEqual(3);
      expect(events.at(-1)).toMatchObject({ state: 'done', done: 60 });
    }));

  it('of a batch that is over are one', () =>
    inBatches(async (batches) => {
      const { id } = batches.start(TEXTS.slice(0, 1));
      await over(batches, id);
      expect(await eventsIn(new BatchEvents(batches, id))).toEqual([batches.get(id)]);
    }));

  it('end for who goes away, and the batch goes on', () =>
    inBatches(async (batches) => {
      const { id } = batches.start(TEXTS.slice(0, 20));
      const stream = new BatchEvents(batches, id);
      await once(stream, 'readable');
      stream.destroy();
      await once(stream, 'close');
      expect(batches.watchers(id)).toBe(0);
      await over(batches, id);
      expect(batches.get(id)?.counts.new).toBe(20);
    }));
});
