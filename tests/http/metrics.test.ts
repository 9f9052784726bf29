import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, STREAMS } from '../../src/api/routes.ts';
import { openScratchRoom, type ScratchRoom } from './scratch-room.ts';

let room: ScratchRoom;
beforeAll(async () => {
  room = await openScratchRoom((folder) => {
    const pages = join(folder, 'web');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    writeFileSync(join(pages, 'index.html'), '<!doctype html><title>On Record</title>');
    for (const name of ['one.js', 'two.js']) writeFileSync(join(pages, 'assets', name), '');
    return { pages };
  });
});
afterAll(() => room.close());

const metrics = async () => (await room.app.inject('/api/metrics')).body;

/** Every value of a label that some line has. */
const valuesOf = (text: string, label: string) =>
  new Set([...text.matchAll(new RegExp(`\\b${label}="([^"]*)"`, 'g'))].map(([, value]) => value!));

describe('metrics', () => {
  it('name the routes of the table and nothing that somebody made up', async () => {
    const paths = Array.from({ length: 30 }, (_, i) => [
      `/api/reports/${i + 1}`,
      `/api/nothing/${i}`,
      `/a/page/${i}`,
      `/a/file-${i}.js`,
    ]);
    for (const url of [...paths.flat(), '/', '/assets/one.js', '/assets/two.js']) await room.app.inject(url);
    await room.app.inject({ method: 'PROPFIND', url: '/api/reports' });
    const table = Object.values({ ...ROUTES, ...STREAMS }).map(({ path }) => path as string);
    const routes = valuesOf(await metrics(), 'route');
    expect([...routes].filter((route) => !table.includes(route)).sort()).toEqual(['none', 'pages']);
    expect(routes).toContain('/api/reports/:report');
  });

  it('count requests by what came of them', async () => {
    const count = async () => {
      const line = /request_duration_seconds_count\{route="\/api\/health",method="GET",status="200"\} (\d+)/;
      return Number(line.exec(await metrics())?.[1] ?? 0);
    };
    const before = await count();
    for (let i = 0; i < 3; i++) await room.app.inject('/api/health');
    expect((await count()) - before).toBe(3);
  });

  it('tell what was added, and what is', async () => {
    const texts = [{ text: 'Anna Ruiz said the port was shut.' }, { text: 'Anna Ruiz said it was open.' }];
    for (let times = 0; times < 2; times++) {
      const added = await room.app.inject({ method: 'POST', url: '/api/batches', payload: { texts } });
      const { id } = added.json();
      expect(await metrics()).toContain('onrecord_batches_running 1');
      await room.app.inject(`/api/batches/${id}/events`);
    }
    const text = await metrics();
    expect(text).toContain('onrecord_batches_running 0');
    expect(text).toContain('onrecord_reports_added_total{outcome="new"} 2');
    expect(text).toContain('onrecord_reports_added_total{outcome="known"} 2');
    expect(text).toContain('onrecord_questions_waiting{threads="writer"} 0');
  });
});
