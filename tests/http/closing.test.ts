import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/api/contract.ts';
import { form } from './forms.ts';
import { connectTo, untilClosed } from './raw-requests.ts';
import { type Serving, startServing } from './serving.ts';

let folder: string;
let serving: Serving;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-closing-'));
  serving = startServing(folder);
});
afterEach(async () => {
  serving.child.kill('SIGKILL');
  await serving.ended;
  rmSync(folder, { recursive: true, force: true });
});

type Batch = Answer<'batch'>;
const INPUTS = 400;

/** Uploads many reports in one go. */
async function upload(address: string): Promise<Batch> {
  const files = Array.from({ length: INPUTS }, (_, i) => ({
    name: `${i}.txt`,
    content: `“Pier ${i} is shut,” said Anna Ruiz. ${`She told reporters that crane ${i} was lost. `.repeat(40)}`,
  }));
  const { payload, headers } = form(files);
  const response = await fetch(`${address}/api/batches`, { method: 'POST', headers, body: payload });
  expect(response.status).toBe(202);
  return (await response.json()) as Batch;
}

/** Waits until some of a batch is on the disk, but not all of it. */
async function begun(address: string, { id }: Batch): Promise<void> {
  for (;;) {
    const batch = (await (await fetch(`${address}/api/batches/${id}`)).json()) as Batch;
    expect(batch.state).toBe('running');
    if (batch.counts.new > 0) return;
    await pause(10);
  }
}

const uploads = () => readdirSync(folder).filter((name) => name.startsWith('onrecord-upload-'));

/** What `onrecord` prints about the record. */
function onrecord(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ONRECORD_RECORD: 'desk.db' },
  });
  return { status, stdout };
}

describe('a room that is told to end', () => {
  it('while it adds finishes what is under way, leaves the rest, and nothing behind', async () => {
    const address = await serving.address;
    const batch = await upload(address);
    const waits = await upload(address);
    const events = await fetch(`${address}/api/batches/${batch.id}/events`);
    const told = events.text();
    const waiting = (await fetch(`${address}/api/batches/${waits.id}/events`)).text();
    await begun(address, batch);
    expect(uploads()).toHaveLength(2);

    serving.child.kill('SIGTERM');
    expect(await serving.ended).toEqual({ status: 0, signal: null });

    const last = JSON.parse((await told).trim().split('data: ').at(-1)!) as Batch;
    expect(last.state).toBe('cancelled');
    expect(last.counts.new).toBeGreaterThan(0);
    expect(last.counts.new).toBeLessThan(INPUTS);
    expect(await waiting).toContain('"state":"cancelled"');
    expect(uploads()).toEqual([]);
    expect(readdirSync(folder).filter((name) => name !== 'node-compile-cache')).toEqual(['desk.db']);
    expect(onrecord('check').status).toBe(0);
    // What was told as added is there, and nothing else.
    const record = new DatabaseSync(join(folder, 'desk.db'), { readOnly: true });
    expect(record.prepare('select count(*) as reports from report').get()).toEqual({
      reports: last.counts.new,
    });
    record.close();
  });

  it('ends although somebody sends or takes nothing more', async () => {
    const address = await serving.address;
    const half = connectTo(address);
    half.write('POST /api/batches HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{');
    const idle = connectTo(address);
    const ends = [untilClosed(half), untilClosed(idle)];
    await fetch(`${address}/api/health`);
    serving.child.kill('SIGINT');
    expect(await serving.ended).toEqual({ status: 0, signal: null });
    await Promise.all(ends);
  });

  it('twice ends at once, and the record is whole', async () => {
    const address = await serving.address;
    const half = connectTo(address);
    half.write('POST /api/batches HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{');
    await begun(address, await upload(address));
    serving.child.kill('SIGTERM');
    await expect.poll(() => serving.written.stderr).toContain('closing');
    serving.child.kill('SIGINT');
    expect((await serving.ended).status).toBe(130);
    expect(uploads()).toEqual([]);
    expect(onrecord('check').status).toBe(0);
    half.destroy();
  });
});
