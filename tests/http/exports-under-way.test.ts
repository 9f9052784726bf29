import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addReport, withRecord } from '../../src/record/record.ts';
import { newReport } from '../notation/recorded.ts';
import { added } from './batch-ends.ts';
import { connectTo, untilClosed } from './raw-requests.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

const FORMULAS = ['=HYPERLINK(1)', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];

let room: ScratchRoom;
let address: string;
const started: Worker[] = [];
const note = (worker: Worker) => started.push(worker);
beforeAll(async () => {
  room = await openScratchRoom({ limits: { closing: 200 } });
  address = await room.listen();
  const batch = await added(room.app, {
    texts: [
      ...FORMULAS.map((formula, i) => ({
        text: `“${formula} is what we pay,” said Anna Ruiz on pier ${i}.`,
        title: formula,
        outlet: formula,
        byline: formula,
      })),
    ],
  });
  expect(batch.failures).toEqual([]);
  await addMuch(room.file);
  process.on('worker', note);
});
afterAll(async () => {
  process.off('worker', note);
  await room.close();
});

/** More than a connection and a stream hold, so that an export of it waits for whoever takes it. */
const addMuch = (file: string) =>
  withRecord(file, 'write', async (database) => {
    for (let n = 0; n < 16; n++) {
      const report = newReport(
        `{S1:Anna Ruiz} {C1:said} {Q1:pier ${n} was shut}. ${'Gulls cried. '.repeat(80_000)}`,
      );
      await addReport(database, report, '2031-07-02T08:00:00.000Z');
    }
  });

/** Asks for an export and takes its beginning only. */
async function begun() {
  const socket = connectTo(address);
  socket.write('GET /api/exports/record HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  socket.pause();
  expect(first.toString('latin1')).toMatch(/^HTTP\/1\.1 200/);
  return socket;
}
const ids = () => started.map(({ threadId }) => threadId);

describe('an export', () => {
  it('holds nothing that a spreadsheet takes for a formula', async () => {
    const csv = (await room.app.inject({ url: '/api/exports/csv' })).body;
    expect(csv).toContain('HYPERLINK');
    const fields = csv.replace(/""/g, '').match(/(?<=^|,)(?:"[^"]*"|[^",\r\n]*)/gm) ?? [];
    expect(fields.filter((field) => /^"?[=+\-@\t\r]/.test(field))).toEqual([]);
  });

  it('ends with its thread when whoever takes it goes', async () => {
    started.length = 0;
    const socket = await begun();
    expect(ids().filter((id) => id !== -1)).toHaveLength(1);
    socket.destroy();
    await expect.poll(ids).toEqual([-1]);
  });

  it('is one of a few at a time', async () => {
    started.length = 0;
    const sockets = await Promise.all(Array.from({ length: 4 }, begun));
    const fifth = await room.app.inject({ url: '/api/exports/record' });
    expect(fifth.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    for (const socket of sockets) socket.destroy();
    await expect.poll(ids).toEqual([-1, -1, -1, -1]);
    expect((await room.app.inject({ url: '/api/exports/csv' })).statusCode).toBe(200);
  });

  it('keeps a room that closes open no longer, and does not look whole', async () => {
    const socket = await begun();
    const rest = untilClosed(socket);
    await room.app.close();
    socket.resume();
    expect((await rest).endsWith('\r\n0\r\n\r\n')).toBe(false);
    expect(ids().filter((id) => id !== -1)).toEqual([]);
  });
});
