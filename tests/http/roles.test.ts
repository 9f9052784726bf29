import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES, type Role, type Route, STREAMS } from '../../src/api/routes.ts';
import { EDITOR, examplePath, openScratchRoom, READER, type ScratchRoom, TOKENS } from './scratch-room.ts';

const ALL = Object.entries<Route>({ ...ROUTES, ...STREAMS });
const ofRole = (role: Role) => ALL.filter(([, route]) => route.role === role);

let room: ScratchRoom;
beforeAll(async () => {
  room = await openScratchRoom({ tokens: TOKENS, open: true, limits: { signIns: 1000 } });
});
afterAll(() => room.close());

async function ask(route: Route, headers: Record<string, string> = {}) {
  const given = route.method === 'GET' ? {} : { payload: {} };
  const response = await room.app.inject({
    method: route.method,
    url: examplePath(route.path),
    headers,
    ...given,
  });
  const isProblem = String(response.headers['content-type']).startsWith('application/problem+json');
  return isProblem ? (response.json() as { code: string }).code : response.statusCode;
}

const bearing = (token: string) => ({ authorization: `Bearer ${token}` });
const DENIED = ['not-signed-in', 'not-allowed', 'wrong-token'];

describe('a room with tokens', () => {
  it('has routes of every role', () => {
    expect(ofRole('anyone').length).toBeGreaterThan(3);
    expect(ofRole('reader').length).toBeGreaterThan(15);
    expect(ofRole('editor').length).toBeGreaterThan(8);
  });

  it.each([...ofRole('reader'), ...ofRole('editor')])('asks who it is: %s', async (_, route) => {
    expect(await ask(route)).toBe('not-signed-in');
    expect(await ask(route, bearing('something-else'))).toBe('not-signed-in');
    expect(await ask(route, { cookie: 'onrecord_session=made-up' })).toBe('not-signed-in');
  });

  it.each(ofRole('editor'))('lets a reader not change anything: %s', async (_, route) => {
    expect(await ask(route, bearing(READER))).toBe('not-allowed');
    expect(DENIED).not.toContain(await ask(route, bearing(EDITOR)));
  });

  it.each(ofRole('reader'))('lets readers read: %s', async (_, route) => {
    expect(DENIED).not.toContain(await ask(route, bearing(READER)));
    expect(DENIED).not.toContain(await ask(route, bearing(EDITOR)));
  });

  it.each(ofRole('anyone').filter(([name]) => name !== 'signIn'))('lets in anybody: %s', async (_, route) => {
    expect(await ask(route)).toBe(200);
  });

  it('refuses before it reads the body', async () => {
    const payload = 'x'.repeat(9 * 1024 * 1024);
    const response = await room.app.inject({ method: 'POST', url: '/api/batches', payload });
    expect(response.statusCode).toBe(401);
  });

  it.each([
    ['', 'empty'],
    [' ', 'blank'],
    [`${EDITOR} `, 'with a blank behind'],
    [EDITOR.slice(0, -1), 'cut short'],
    [`${EDITOR}x`, 'longer'],
    [EDITOR.toUpperCase(), 'in capitals'],
    [`${EDITOR}\0`, 'with a NUL'],
  ])('takes the token as it is only: %j (%s)', async (token) => {
    const response = await room.app.inject({ method: 'POST', url: '/api/session', payload: { token } });
    expect([400, 401]).toContain(response.statusCode);
    expect(response.headers['set-cookie']).toBeUndefined();
  });
});

describe('a room with one token', () => {
  it('has no second, empty one', async () => {
    const other = await openScratchRoom({ tokens: { editor: EDITOR }, open: true });
    try {
      for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: 'Bearer undefined' }]) {
        const response = await other.app.inject({ url: '/api/stats', headers });
        expect(response.statusCode).toBe(401);
      }
    } finally {
      await other.close();
    }
  });
});

describe('signing in', () => {
  const signIn = (token: string) =>
    room.app.inject({ method: 'POST', url: '/api/session', payload: { token } });
  const cookieOf = (response: { headers: Record<string, unknown> }) => String(response.headers['set-cookie']);
  const stats = (cookie: string) => room.app.inject({ url: '/api/stats', headers: { cookie } });

  it('gives a cookie that no script reads and no other site sends', async () => {
    const response = await signIn(READER);
    expect(response.json()).toMatchObject({ role: 'reader', tokens: true });
    expect(cookieOf(response)).toMatch(/; HttpOnly/);
    expect(cookieOf(response)).toMatch(/; SameSite=Strict/);
    expect(cookieOf(response)).toMatch(/; Path=\//);
    expect(cookieOf(response)).not.toContain(READER);
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('gives each its own session, and signing out ends it for good', async () => {
    const [first, second] = await Promise.all([signIn(READER), signIn(READER)]);
    const one = cookieOf(first!).split(';')[0]!;
    const other = cookieOf(second!).split(';')[0]!;
    expect(one).not.toBe(other);
    expect((await stats(one)).statusCode).toBe(200);
    const out = await room.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: one } });
    expect(out.json()).toMatchObject({ role: null });
    expect(cookieOf(out)).toMatch(/onrecord_session=;/);
    expect((await stats(one)).statusCode).toBe(401);
    expect((await stats(other)).statusCode).toBe(200);
  });

  it('keeps the role of the token', async () => {
    const cookie = cookieOf(await signIn(READER)).split(';')[0]!;
    const undo = { method: 'POST', url: '/api/corrections/1/undo', headers: { cookie } } as const;
    expect((await room.app.inject({ ...undo, payload: {} })).json()).toMatchObject({ code: 'not-allowed' });
  });
});
