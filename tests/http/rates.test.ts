import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScratchRoom, READER, type ScratchRoom, TOKENS } from './scratch-room.ts';

let room: ScratchRoom;
let local: ScratchRoom;
beforeAll(async () => {
  room = await openScratchRoom({ tokens: TOKENS, open: true, limits: { requests: 12, signIns: 3 } });
  local = await openScratchRoom({ limits: { readings: 2 } });
});
afterAll(async () => {
  await room.close();
  await local.close();
});

const TOO_MANY = { status: 429, code: 'too-many-requests' };

async function statuses(times: number, ask: () => Promise<{ statusCode: number }>): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < times; i++) seen.push((await ask()).statusCode);
  return seen;
}

/** Tries a token from an address: in the header, or to sign in with. */
const tried = (remoteAddress: string, token: string) =>
  room.app.inject({ url: '/api/stats', headers: { authorization: `Bearer ${token}` }, remoteAddress });
const signIn = (remoteAddress: string, token: string, headers = {}) =>
  room.app.inject({ method: 'POST', url: '/api/session', payload: { token }, remoteAddress, headers });

describe('asking too often', () => {
  it('is refused with a problem, and a time to come again', async () => {
    const ask = () => room.app.inject({ url: '/api/health', remoteAddress: '203.0.113.1' });
    expect(await statuses(13, ask)).toEqual([...Array<number>(12).fill(200), 429]);
    const refused = await ask();
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.json()).toMatchObject(TOO_MANY);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['content-security-policy']).toBeDefined();
    expect((await room.app.inject({ url: '/api/health', remoteAddress: '203.0.113.2' })).statusCode).toBe(
      200,
    );
  });

  it('for a token ends soon, even with the right one', async () => {
    expect(await statuses(3, () => signIn('203.0.113.3', 'guessed'))).toEqual([401, 401, 401]);
    const refused = await signIn('203.0.113.3', READER);
    expect(refused.json()).toMatchObject(TOO_MANY);
    expect(refused.headers['set-cookie']).toBeUndefined();
  });

  it('for a token in the header ends soon as well', async () => {
    expect(await statuses(4, () => tried('203.0.113.4', 'guessed'))).toEqual([401, 401, 401, 429]);
    expect((await tried('203.0.113.4', READER)).json()).toMatchObject(TOO_MANY);
    expect((await tried('203.0.113.5', READER)).statusCode).toBe(200);
  });

  it('with the right token is no guessing', async () => {
    expect(await statuses(8, () => tried('203.0.113.6', READER))).not.toContain(429);
  });

  it('believes no header about where it comes from', async () => {
    let from = 0;
    const guess = () =>
      signIn('203.0.113.7', 'guessed', {
        'x-forwarded-for': `198.51.100.${from++}`,
        forwarded: `for=198.51.100.${from}`,
      });
    expect(await statuses(4, guess)).toEqual([401, 401, 401, 429]);
  });

  it('to read texts is refused, on one’s own machine too', async () => {
    const read = () => local.app.inject({ method: 'POST', url: '/api/readings', payload: {} });
    expect(await statuses(3, read)).toEqual([400, 400, 429]);
  });
});
