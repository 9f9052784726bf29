import { once } from 'node:events';
import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstNews } from '../../../bench/record/news.ts';
import { preparedNews } from '../../../bench/record/prepared-news.ts';
import { addAll, inNewRecord } from '../../../tests/notation/recorded.ts';
import { recordLines } from '../../record/record.ts';
import { openRoom } from '../room.ts';
import { ExportStream } from './export-stream.ts';

/** The thread that was started last, and whether it has ended. */
let last: { worker: Worker; ended: Promise<unknown> };
const see = (worker: Worker) => (last = { worker, ended: once(worker, 'exit') });
beforeEach(() => void process.on('worker', see));
afterEach(() => void process.off('worker', see));

/** Runs on the path of a record whose export is longer than any buffer. */
const onRecord = (work: (file: string, whole: string) => Promise<void>) =>
  inNewRecord(async (database, file) => {
    await addAll(database, firstNews(5, 150).map(preparedNews));
    let whole = '';
    for await (const line of recordLines(database, null)) whole += `${line}\n`;
    expect(whole.length).toBeGreaterThan(500_000);
    await work(file, whole);
  });

const settingsOf = (file: string) => ({ file, format: 'record', filter: null });

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('ExportStream', () => {
  it('is whole, and its thread ends', () =>
    onRecord(async (file, whole) => {
      const stream = new ExportStream(settingsOf(file));
      await stream.begun;
      expect(await textOf(stream)).toBe(whole);
      await last.ended;
    }));

  it('reads no further than somebody takes', () =>
    onRecord(async (file, whole) => {
      const stream = new ExportStream(settingsOf(file));
      await once(stream, 'readable');
      let pieces = 0;
      last.worker.on('message', () => pieces++);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(stream.readableLength).toBeLessThan(whole.length / 1.5);
      expect(pieces).toBeLessThan(whole.split('\n').length);
      expect(await textOf(stream)).toBe(whole);
    }));

  it('ends with its thread where nobody takes it any more', () =>
    onRecord(async (file) => {
      const stream = new ExportStream(settingsOf(file), 100);
      const failed = once(stream, 'error');
      await stream.begun;
      expect((await failed)[0]).toMatchObject({ message: 'Nobody takes this export' });
      await last.ended;
    }));

  it('ends with its thread where somebody breaks it off', () =>
    onRecord(async (file) => {
      const stream = new ExportStream(settingsOf(file));
      await once(stream, 'readable');
      stream.destroy();
      await last.ended;
    }));

  it.each([
    ['words that cannot be understood', '', { words: '"the port' }, 'invalid-words'],
    ['a record that is not there', '-gone', null, 'record-refused'],
  ])('is refused before it begins: %s', async (_, end, filter, code) => {
    await inNewRecord(async (__, file) => {
      const stream = new ExportStream({ file: `${file}${end}`, format: 'csv', filter });
      await expect(stream.begun).rejects.toMatchObject({ refusal: { code } });
      await last.ended;
    });
  });
});

describe('an export over HTTP', () => {
  it('is refused with a problem, not broken off', async () => {
    await inNewRecord(async (_, file) => {
      const room = await openRoom({ file, threads: 1 });
      const { statusCode, json, headers } = await room.inject('/api/exports/csv?words=%22the+port');
      expect([statusCode, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
      expect(json()).toMatchObject({ code: 'invalid-words' });
      await room.close();
    });
  });

  it('is not made to tell how long it would be', async () => {
    await inNewRecord(async (_, file) => {
      const room = await openRoom({ file, threads: 1 });
      const { statusCode, headers } = await room.inject({ method: 'HEAD', url: '/api/exports/csv' });
      expect([statusCode, headers['allow']]).toEqual([405, 'GET']);
      await room.close();
    });
  });
});
