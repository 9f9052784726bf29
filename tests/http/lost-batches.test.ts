import { renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { added, ended } from './batch-ends.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

let room: ScratchRoom;
beforeAll(async () => {
  room = await openScratchRoom();
});
afterAll(() => room.close());

const texts = (...all: string[]) => ({ texts: all.map((text) => ({ text })) });

describe('a batch whose thread ends before it is done', () => {
  it('is told as failed, with the reason, and the next ones go on', async () => {
    renameSync(room.file, `${room.file}.away`);
    const request = { method: 'POST', url: '/api/batches', payload: texts('The port is shut.') } as const;
    const lost = (await room.app.inject(request)).json();
    const next = (await room.app.inject({ ...request, payload: texts('The port is open.') })).json();
    expect(next.state).toBe('running');
    const over = await ended(room.app, lost);
    expect(over).toMatchObject({ state: 'failed', done: 0, reports: [] });
    expect(over.why).toMatch(/there is no record here yet/);
    await ended(room.app, next);
    renameSync(`${room.file}.away`, room.file);
    expect(await added(room.app, texts('The bridge is open.'))).toMatchObject({
      state: 'done',
      why: null,
      counts: { new: 1 },
    });
  });
});

describe('batches that wait', () => {
  it('are only so many, and can be taken back', async () => {
    const request = { method: 'POST', url: '/api/batches', payload: texts('The port is shut.') } as const;
    const all = await Promise.all(Array.from({ length: 25 }, () => room.app.inject(request)));
    const refused = all.filter(({ statusCode }) => statusCode === 429);
    const taken = all.filter(({ statusCode }) => statusCode === 202).map((response) => response.json());
    expect(taken).toHaveLength(21);
    expect(refused[0]?.json()).toMatchObject({ code: 'too-many-requests' });
    const stopped = taken.slice(1).reverse();
    for (const { id } of stopped) {
      const response = await room.app.inject({ method: 'DELETE', url: `/api/batches/${id}` });
      expect(response.statusCode).toBe(200);
    }
    for (const batch of stopped) expect((await ended(room.app, batch)).state).toMatch(/^(?:cancelled|done)$/);
    expect((await ended(room.app, taken[0])).state).toBe('done');
  });
});
