import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../src/api/client.ts';
import { PROBLEMS, type Problem } from '../../src/api/problems.ts';
import { type FerryRoom, openFerryRoom } from './ferry-room.ts';

let room: FerryRoom;
beforeAll(async () => {
  room = await openFerryRoom();
});
afterAll(() => room.close());

interface Row {
  readonly why: string;
  readonly request: string;
  readonly body?: unknown;
  readonly raw?: string;
  readonly type?: string;
  readonly code: string;
  readonly fields?: readonly string[];
}

const BY = { by: 'Milo Baro' };
const ROWS: readonly Row[] = [
  { why: 'no address', request: 'GET /api/nothing', code: 'not-found' },
  { why: 'no page either', request: 'GET /nothing', code: 'not-found' },
  { why: 'another method', request: 'PUT /api/stats', code: 'wrong-method' },
  { why: 'no report', request: 'GET /api/reports/999', code: 'not-found' },
  { why: 'no versions', request: 'GET /api/reports/999/versions', code: 'not-found' },
  { why: 'no statement', request: 'GET /api/statements/999', code: 'not-found' },
  { why: 'no speaker', request: 'GET /api/speakers/999', code: 'not-found' },
  { why: 'no wording', request: 'GET /api/speakers/999/wording', code: 'not-found' },
  { why: 'no family', request: 'GET /api/families/999', code: 'not-found' },
  { why: 'no batch', request: 'GET /api/batches/0123456789abcdef', code: 'not-found' },
  { why: 'no events', request: 'GET /api/batches/0123456789abcdef/events', code: 'not-found' },
  { why: 'no format', request: 'GET /api/exports/docx', code: 'not-found' },
  { why: 'no report to compare', request: 'GET /api/comparison?report=1&report=999', code: 'not-found' },
  { why: 'no number', request: 'GET /api/reports/one', code: 'invalid-request', fields: ['params.report'] },
  {
    why: 'a number below one',
    request: 'GET /api/reports/0',
    code: 'invalid-request',
    fields: ['params.report'],
  },
  {
    why: 'a long page',
    request: 'GET /api/reports?limit=201',
    code: 'invalid-request',
    fields: ['query.limit'],
  },
  {
    why: 'a field that is none',
    request: 'GET /api/statements?colour=red',
    code: 'invalid-request',
    fields: ['query'],
  },
  {
    why: 'several at once',
    request: 'GET /api/statements?act=sing&from=yesterday',
    code: 'invalid-request',
    fields: ['query.act', 'query.from'],
  },
  {
    why: 'a filter given twice',
    request: 'GET /api/statements?act=deny&act=deny',
    code: 'invalid-request',
    fields: ['query.act'],
  },
  {
    why: 'one report to compare',
    request: 'GET /api/comparison?report=1',
    code: 'invalid-request',
    fields: ['query.report'],
  },
  {
    why: 'words',
    request: 'GET /api/statements?words=%22the+port',
    code: 'invalid-words',
    fields: ['query.words'],
  },
  {
    why: 'words of a name',
    request: 'GET /api/facets?words=port&speaker=(Ruiz',
    code: 'invalid-words',
    fields: ['query.speaker'],
  },
  { why: 'words of reports', request: 'GET /api/reports?words=(port', code: 'invalid-words' },
  {
    why: 'a filter of an export',
    request: 'GET /api/exports/csv?colour=red',
    code: 'invalid-request',
    fields: ['query'],
  },
  {
    why: 'a body that is none',
    request: 'POST /api/readings',
    code: 'invalid-request',
    fields: ['body.text'],
  },
  { why: 'a broken body', request: 'POST /api/readings', raw: '{"text":', code: 'invalid-request' },
  { why: 'an empty body', request: 'POST /api/readings', raw: '', code: 'invalid-request' },
  { why: 'another type', request: 'POST /api/readings', raw: 'text', type: 'text/plain', code: 'wrong-type' },
  {
    why: 'a large body',
    request: 'POST /api/readings',
    body: { text: 'a'.repeat(40_000_000) },
    code: 'too-large',
  },
  {
    why: 'a day that is none',
    request: 'POST /api/readings',
    body: { text: 'a', meta: { published: '2031-02-30' } },
    code: 'invalid-request',
    fields: ['body.meta.published'],
  },
  {
    why: 'nobody who corrects',
    request: 'PATCH /api/statements/1',
    body: { act: 'deny' },
    code: 'invalid-request',
    fields: ['body.by'],
  },
  { why: 'no change', request: 'PATCH /api/statements/1', body: BY, code: 'no-correction' },
  {
    why: 'a change of nothing',
    request: 'PATCH /api/statements/999',
    body: { ...BY, act: 'deny' },
    code: 'not-found',
  },
  { why: 'a rejection of nothing', request: 'DELETE /api/statements/999', body: BY, code: 'not-found' },
  {
    why: 'an acceptance of nothing',
    request: 'POST /api/statements/999/acceptance',
    body: BY,
    code: 'not-found',
  },
  {
    why: 'an addition to nothing',
    request: 'POST /api/reports/999/statements',
    body: { ...BY, content: [{ start: 0, end: 4 }] },
    code: 'not-found',
  },
  {
    why: 'an addition without content',
    request: 'POST /api/reports/1/statements',
    body: BY,
    code: 'no-correction',
  },
  {
    why: 'a parent elsewhere',
    request: 'PATCH /api/statements/1',
    body: { ...BY, parent: 40 },
    code: 'no-correction',
  },
  { why: 'an undo of nothing', request: 'POST /api/corrections/999/undo', body: BY, code: 'not-found' },
  {
    why: 'a merger with nobody',
    request: 'POST /api/speakers/2/merger',
    body: { ...BY, person: 999 },
    code: 'not-found',
  },
  {
    why: 'a merger of nobody',
    request: 'POST /api/speakers/999/merger',
    body: { ...BY, person: 2 },
    code: 'not-found',
  },
  {
    why: 'a merger with oneself',
    request: 'POST /api/speakers/2/merger',
    body: { ...BY, person: 2 },
    code: 'no-correction',
  },
  {
    why: 'a split of what another says',
    request: 'POST /api/speakers/2/split',
    body: { ...BY, statements: [24] },
    code: 'no-correction',
  },
  { why: 'an empty batch', request: 'POST /api/batches', body: {}, code: 'invalid-request' },
  {
    why: 'an address of no page',
    request: 'POST /api/batches',
    body: { addresses: ['file:///etc/hosts'] },
    code: 'invalid-request',
    fields: ['body.addresses.0'],
  },
];

const TITLED = ROWS.map((row) => ({ ...row, title: `${row.request} (${row.why})` }));

describe('a refused request', () => {
  it.each(TITLED)('is a problem document: $title', async ({ request, body, raw, type, code, fields }) => {
    const [method, url] = request.split(' ') as ['GET', string];
    const headers = raw === undefined ? {} : { 'content-type': type ?? 'application/json' };
    const payload = raw ?? (body as object | undefined);
    const response = await room.app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    const problem = response.json() as Problem;
    expect(problem.code, response.body).toBe(code);
    const [status, title] = PROBLEMS[problem.code];
    expect(problem).toMatchObject({ type: `/api/problems#${code}`, title, status });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(problem.detail).toMatch(/^\S[^\n]+\S$/);
    expect(problem.errors?.map(({ field }) => field) ?? []).toEqual(fields ?? []);
  });

  it('says which methods an address takes', async () => {
    const response = await room.app.inject({ method: 'PUT', url: '/api/statements/1' });
    expect(response.headers['allow']).toBe('GET, PATCH, DELETE');
  });

  it('leaves the record as it was', async () => {
    expect((await room.ask('corrections')).items).toEqual([]);
  });

  it('is not shown what is inside: a record that is gone says only that', async () => {
    const url = addressOf('/api/statements', {}, { words: 'the "port' });
    expect((await room.get(url)).body).not.toMatch(/sqlite|fts5|select|\.ts/i);
  });
});

describe('conditional requests', () => {
  it.each([
    '/api/stats',
    '/api/reports',
    '/api/reports/1',
    '/api/statements?words=ferry',
    '/api/openapi.json',
  ])('are answered with 304 where nothing changed: %s', async (url) => {
    const first = await room.get(url);
    const tag = String(first.headers['etag']);
    expect(tag).toMatch(/^W\/"/);
    const again = await room.get(url, { 'if-none-match': tag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await room.get(url, { 'if-none-match': 'W/"other"' })).statusCode).toBe(200);
  });

  it('are answered anew after a correction', async () => {
    const url = '/api/statements/1';
    const tag = String((await room.get(url)).headers['etag']);
    await room.ask('acceptStatement', { params: { statement: 1 }, body: BY });
    const after = await room.get(url, { 'if-none-match': tag });
    expect(after.statusCode).toBe(200);
    expect(String(after.headers['etag'])).not.toBe(tag);
  });
});
