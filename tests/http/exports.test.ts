import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client, Refused, ROUTES } from '../../src/api/client.ts';
import { STREAMED } from '../../src/exporting/export-formats.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

let room: FerryRoom;
let base: string;
beforeAll(async () => {
  room = await openFerryRoom();
  base = (await room.app.listen({ host: '127.0.0.1', port: 0 })).replace(/\/$/, '');
});
afterAll(() => room.close());

/** What the command line prints. */
function onrecord(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 100_000_000,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** An export without the moment at which it was made, where it tells one. */
const timeless = (text: string) => text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'then');

describe('exports', () => {
  it.each(STREAMED)('stream the same %s as the command line writes', async (format) => {
    const response = await fetch(`${base}/api/exports/${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="onrecord(?:\.[a-z]+){1,2}"$/,
    );
    expect(response.headers.get('content-length')).toBeNull();
    const text = await response.text();
    expect(timeless(text)).toBe(timeless(onrecord('export', '--record', room.file, '--format', format)));
    expect(text.length).toBeGreaterThan(1000);
  });

  it.each([
    ['csv', 'text/csv'],
    ['cameo', 'text/tab-separated-values'],
    ['json', 'application/json'],
    ['jsonl', 'application/x-ndjson'],
    ['jsonld', 'application/x-ndjson'],
    ['citron', 'application/x-ndjson'],
    ['tei', 'application/tei+xml'],
    ['record', 'application/x-ndjson'],
  ])('of %s come as %s, and are that', async (format, type) => {
    const response = await fetch(`${base}/api/exports/${format}?outlet=Radio+Selva`);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    const text = await response.text();
    if (type === 'application/json') expect(JSON.parse(text)).toHaveLength(3);
    if (type === 'application/x-ndjson') for (const line of text.trimEnd().split('\n')) JSON.parse(line);
    if (type.startsWith('text')) expect(text.trimEnd().split('\n')).toHaveLength(18);
  });

  it('hold what fits a filter, and are whole where nothing does', async () => {
    const of = async (outlet: string, format: string) =>
      (await fetch(`${base}/api/exports/${format}?${new URLSearchParams({ outlet })}`)).text();
    expect(JSON.parse(await of('Radio Selva', 'json'))).toHaveLength(3);
    expect(JSON.parse(await of('Nobody', 'json'))).toEqual([]);
    expect((await of('Nobody', 'csv')).trimEnd().split('\n')).toHaveLength(1);
    expect(await of('Nobody', 'tei')).toMatch(/<\/teiCorpus>\s*$/);
    expect(await of('Nobody', 'record')).toBe('');
  });

  it('may be broken off, again and again', async () => {
    for (let i = 0; i < 8; i++) {
      const leaving = new AbortController();
      const response = await fetch(`${base}/api/exports/record`, { signal: leaving.signal });
      await response.body!.getReader().read();
      leaving.abort();
      await room.ask('health');
    }
    await expect.poll(async () => (await fetch(`${base}/api/exports/csv?report=1`)).status).toBe(200);
  });
});

describe('the typed client', () => {
  it('asks, with parameters, filters and a body', async () => {
    const ask = client({ base });
    const { items } = await ask('statements', { query: { person: 2, act: 'promise', limit: 2 } });
    expect(items.map(({ speaker, act }) => [speaker, act])).toEqual([
      ['Ines Calder', 'promise'],
      ['Ines Calder', 'promise'],
    ]);
    const compared = await ask('comparison', { query: { report: [1, 2] } });
    expect(compared.items.map(({ id }) => id)).toEqual([1, 2]);
    const read = await ask('read', { body: { text: 'Anna Ruiz denied it.' } });
    expect(read.statements[0]!.act).toBe('deny');
    const changed = await ask('changeStatement', {
      params: { statement: items[0]!.id },
      body: { by: 'Milo Baro', polarity: 'negative' },
    });
    expect(changed.statement).toBe(items[0]!.id);
    const undone = await ask('undo', {
      params: { correction: changed.correction },
      body: { by: 'Milo Baro' },
    });
    expect(undone.correction).toBe(changed.correction + 1);
  });

  it('rejects with the problem of what is refused', async () => {
    const refused = await client({ base })('report', { params: { report: 999 } }).catch((error) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).problem).toMatchObject({ status: 404, code: 'not-found' });
    expect((refused as Refused).message).toBe('there is no report 999 in the record');
  });

  it('can be told to stop', async () => {
    const signal = AbortSignal.abort();
    await expect(client({ base })('stats', { signal })).rejects.toThrow(/abort/i);
  });

  it('has a name for every route', () => {
    expect(Object.keys(ROUTES)).toContain('acceptStatement');
  });
});
