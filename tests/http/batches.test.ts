import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../../src/api/client.ts';
import type { Answer } from '../../src/api/contract.ts';
import type { Problem } from '../../src/api/problems.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

type Batch = Answer<'batch'>;

let room: FerryRoom;
let base: string;
beforeAll(async () => {
  room = await openFerryRoom({ folder: null });
  base = (await room.app.listen({ host: '127.0.0.1', port: 0 })).replace(/\/$/, '');
});
afterAll(() => room.close());
afterEach(async () => {
  for (const { id, state } of (await room.ask('batches')).items) if (state === 'running') await ended(id);
});

/** Every event of a batch's stream, to its end. */
async function eventsOf(id: string): Promise<Batch[]> {
  const response = await fetch(`${base}/api/batches/${id}/events`);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const stream = await response.text();
  expect(stream.endsWith('\n\n')).toBe(true);
  return stream
    .split('\n\n')
    .slice(0, -1)
    .map((event) => {
      const [, data] = /^event: batch\ndata: (.*)$/.exec(event)!;
      return JSON.parse(data!) as Batch;
    });
}

const ended = async (id: string) => (await eventsOf(id)).at(-1)!;

async function upload(files: Readonly<Record<string, string>>): Promise<Batch> {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), name);
  const response = await fetch(`${base}/api/batches`, { method: 'POST', body: form });
  expect(response.status, await response.clone().text()).toBe(202);
  return (await response.json()) as Batch;
}

describe('a batch of texts', () => {
  it('is read and stored, with what is known about it', async () => {
    const text = 'Anna Ruiz said the port was shut.';
    const about = { title: 'The port', outlet: 'Harbour Wire', published: '2031-06-18' };
    const { id, inputs } = await room.ask('addBatch', { body: { texts: [{ text, ...about }] } });
    expect(inputs).toBe(1);
    const batch = await ended(id);
    expect(batch).toMatchObject({ state: 'done', done: 1, failures: [], why: null });
    expect(batch.counts).toEqual({ new: 1, known: 0, version: 0, unread: 0 });
    const report = await room.ask('report', { params: { report: batch.reports[0]! } });
    expect(report).toMatchObject({ ...about, statements: 1 });
    expect(report.reading!.report.published.by).toBe('metadata');
  });

  it('is told apart from what is in the record already', async () => {
    const body = { texts: [{ text: 'Milo Baro denied it.' }, { text: 'Milo Baro denied it.' }] };
    const { counts, state } = await ended((await room.ask('addBatch', { body })).id);
    expect([state, counts]).toEqual(['done', { new: 1, known: 1, version: 0, unread: 0 }]);
  });

  it('goes on where an address cannot be fetched, and says why', async () => {
    const body = {
      texts: [{ text: 'A pilot said no ship came in.' }],
      addresses: ['http://127.0.0.1:9/report.html'],
    };
    const batch = await ended((await room.ask('addBatch', { body })).id);
    expect(batch).toMatchObject({ state: 'done', done: 2, inputs: 2, counts: { new: 1 } });
    expect(batch.failures).toHaveLength(1);
    expect(batch.failures[0]).toContain('http://127.0.0.1:9/report.html');
  });
});

describe('a batch of files', () => {
  it('takes several kinds at once under their own names', async () => {
    const batch = await upload({
      'post.txt': 'Ilse Marant said the quay was closed.',
      'two.jsonl': '{"text":"A clerk said one."}\n{"text":"A clerk said two."}\n',
      'folder/page.html': readFileSync('examples/ferry/lenga-post-1.html', 'utf8'),
    });
    const last = await ended(batch.id);
    expect(last).toMatchObject({ state: 'done', inputs: 3, done: 3, counts: { new: 4 }, failures: [] });
    const files = new Set<string | undefined>();
    for (const report of last.reports) {
      files.add((await room.ask('report', { params: { report } })).meta.file);
    }
    expect([...files].sort()).toEqual(['page.html', 'post.txt', 'two.jsonl']);
  });

  it('says of a file that cannot be read which it was', async () => {
    const last = await ended((await upload({ 'broken.jsonl': 'no json\n' })).id);
    expect(last.state).toBe('done');
    expect(last.failures.join('\n')).toContain('broken.jsonl');
  });

  it('refuses a form without a file', async () => {
    const form = new FormData();
    form.append('title', 'nothing');
    const response = await fetch(`${base}/api/batches`, { method: 'POST', body: form });
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([400, 'invalid-request']);
  });
});

const many = (what: string, count: number) => ({
  texts: Array.from({ length: count }, (_, i) => ({ text: `Anna Ruiz said that ${what} ${i} was shut.` })),
});

describe('progress', () => {
  it('is told by events that only ever go forward, the last of which says that it is over', async () => {
    const { id } = await room.ask('addBatch', { body: many('pier', 20) });
    const events = await eventsOf(id);
    const done = events.map((event) => event.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const added = events.map(({ counts }) => counts.new);
    expect(added).toEqual([...added].sort((a, b) => a - b));
    expect(events.filter(({ state }) => state !== 'running')).toEqual([events.at(-1)]);
    expect(events.at(-1)).toMatchObject({ state: 'done', done: 20, counts: { new: 20 } });
    // How many there are depends on how fast it goes: they come at intervals.
    expect(events.length).toBeGreaterThan(1);
    expect(await room.ask('batch', { params: { batch: id } })).toEqual(events.at(-1));
  });

  it('is told at once where it is over already', async () => {
    const { id } = await room.ask('addBatch', { body: many('crane', 1) });
    const last = await ended(id);
    expect(await eventsOf(id)).toEqual([last]);
  });

  it('goes on where whoever listened goes away', async () => {
    const { id } = await room.ask('addBatch', { body: many('shed', 10) });
    const listening = new AbortController();
    const response = await fetch(`${base}/api/batches/${id}/events`, { signal: listening.signal });
    await response.body!.getReader().read();
    listening.abort();
    expect(await ended(id)).toMatchObject({ state: 'done', counts: { new: 10 } });
  });
});

describe('a batch that is stopped', () => {
  it('keeps what it has added and leaves the rest', async () => {
    const ask = client({ base });
    const { id } = await ask('addBatch', { body: many('lock', 100) });
    const response = await fetch(`${base}/api/batches/${id}/events`);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let seen = ''; !/"new":[1-9]/.test(seen); ) {
      const { value, done } = await reader.read();
      expect(done).toBe(false);
      seen += value;
    }
    await reader.cancel();
    await ask('cancelBatch', { params: { batch: id } });
    const { state, done, counts } = await ended(id);
    expect(state).toBe('cancelled');
    expect(done).toBeLessThan(100);
    const { items } = await ask('reports', { query: { words: 'lock', limit: 200 } });
    expect(items).toHaveLength(counts.new);
  });

  it('does nothing where it only waited for another', async () => {
    const first = await room.ask('addBatch', { body: many('mast', 20) });
    const second = await room.ask('addBatch', { body: many('sail', 20) });
    const stopped = await room.ask('cancelBatch', { params: { batch: second.id } });
    expect(stopped).toMatchObject({ state: 'cancelled', done: 0 });
    expect(await ended(first.id)).toMatchObject({ state: 'done' });
    expect((await room.ask('reports', { query: { words: 'sail' } })).items).toEqual([]);
  });

  it('stays done where it was', async () => {
    const { id } = await room.ask('addBatch', { body: many('oar', 1) });
    await ended(id);
    expect(await room.ask('cancelBatch', { params: { batch: id } })).toMatchObject({ state: 'done' });
    expect(await ended(id)).toMatchObject({ state: 'done' });
  });
});
