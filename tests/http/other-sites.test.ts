import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type Route } from '../../src/api/routes.ts';
import { form } from './forms.ts';
import { EDITOR, examplePath, openScratchRoom, type ScratchRoom, TOKENS } from './scratch-room.ts';

let local: ScratchRoom;
let open: ScratchRoom;
beforeAll(async () => {
  local = await openScratchRoom();
  open = await openScratchRoom({ tokens: TOKENS, open: true });
});
afterAll(async () => {
  await local.close();
  await open.close();
});

const changing = Object.entries<Route>(ROUTES).filter(([, { method }]) => method !== 'GET');
const codeOf = (response: { statusCode: number; json(): { code?: string } }) =>
  response.statusCode < 400 ? null : response.json().code;

/** What a browser sends along when a page of another site makes it ask. */
const FOREIGN: readonly Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: 'http://localhost:9999' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' },
];

describe('a page of another site', () => {
  it.each(changing)('changes nothing: %s', async (_, { method, path }) => {
    for (const headers of FOREIGN) {
      const response = await local.app.inject({
        method,
        url: examplePath(path),
        headers: { host: 'localhost:80', ...headers },
        payload: {},
      });
      expect(codeOf(response), JSON.stringify(headers)).toBe('foreign-origin');
    }
  });

  it.each(['multipart/form-data; boundary=x', 'text/plain', 'application/x-www-form-urlencoded'])(
    'changes nothing with what a form can send: %s',
    async (type) => {
      const before = (await local.app.inject({ url: '/api/batches' })).json();
      const { payload } = form([{ name: 'a.txt', content: 'The port is shut.' }], 'x');
      const headers = { origin: 'https://elsewhere.example', 'content-type': type };
      const request = { method: 'POST', url: '/api/batches', headers, payload } as const;
      expect(codeOf(await local.app.inject(request))).toBe('foreign-origin');
      expect((await local.app.inject({ url: '/api/batches' })).json()).toEqual(before);
    },
  );

  it('changes nothing with a cookie of an editor that came along', async () => {
    const signedIn = await open.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { token: EDITOR },
    });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
    const response = await open.app.inject({
      method: 'POST',
      url: '/api/batches',
      headers: { cookie, origin: 'https://elsewhere.example', host: 'room.example' },
      payload: { texts: [{ text: 'The port is shut.' }] },
    });
    expect(codeOf(response)).toBe('foreign-origin');
  });

  it('may read no answer either: none says that it may', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    for (const method of ['GET', 'OPTIONS'] as const) {
      const response = await local.app.inject({ method, url: '/api/stats', headers });
      expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it.each([
    {},
    { origin: 'http://localhost:80' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('is told from the room itself, and from programs: %j', async (headers) => {
    const response = await local.app.inject({
      method: 'POST',
      url: '/api/batches',
      headers: { host: 'localhost:80', ...headers },
      payload: {},
    });
    expect(codeOf(response)).toBe('invalid-request');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'could not pass JSON off as %s',
    async (type) => {
      const response = await local.app.inject({
        method: 'POST',
        url: '/api/batches',
        headers: { 'content-type': type },
        payload: '{"texts":[{"text":"The port is shut."}]}',
      });
      expect(codeOf(response)).toBe('wrong-type');
    },
  );
});

describe('a name that leads to this machine (DNS rebinding)', () => {
  it.each([
    'elsewhere.example',
    'elsewhere.example:8017',
    'localhost.elsewhere.example',
    '127.0.0.1.elsewhere.example',
    'elsewhere.example@127.0.0.1',
    '127.0.0.1:8017.elsewhere.example',
    '10.0.0.1',
    '0.0.0.0:8017',
    '[::2]',
  ])('opens no local room: %j', async (host) => {
    for (const url of ['/', '/api/stats', '/api/nothing', '/api/openapi.json']) {
      expect(codeOf(await local.app.inject({ url, headers: { host } })), url).toBe('wrong-host');
    }
  });

  it.each(['localhost', 'LOCALHOST:8017', '127.0.0.1:8017', '127.8.9.1', '[::1]:8017'])(
    'is told from its own: %s',
    async (host) => {
      expect((await local.app.inject({ url: '/api/stats', headers: { host } })).statusCode).toBe(200);
    },
  );

  it('opens no room with tokens without one', async () => {
    const headers = { host: 'elsewhere.example' };
    expect((await open.app.inject({ url: '/api/health', headers })).statusCode).toBe(200);
    expect((await open.app.inject({ url: '/api/stats', headers })).statusCode).toBe(401);
  });
});
