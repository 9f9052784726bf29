import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectTo } from './raw-requests.ts';
import { EDITOR, READER } from './scratch-room.ts';
import { type Serving, startServing } from './serving.ts';

let folder: string;
let taken: Server;
let port: number;
const all: Serving[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-serving-'));
  taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  port = (taken.address() as { port: number }).port;
});
afterEach(async () => {
  for (const { child } of all) child.kill('SIGKILL');
  await Promise.all(all.splice(0).map(({ ended }) => ended));
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

function serve(...[args, env]: [args?: readonly string[], env?: object]): Serving {
  const serving = startServing(folder, args, env);
  all.push(serving);
  return serving;
}

/** An address of this machine in its network, where it has one. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one && !one.internal && one.family === 'IPv4')?.address;

describe('onrecord serve', () => {
  it('listens on this machine only, and asks for no token', async () => {
    const serving = serve();
    const address = await serving.address;
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(serving.written.stdout).not.toContain('Token');
    expect((await fetch(`${address}/api/stats`)).status).toBe(200);
    if (outside === undefined) return;
    const elsewhere = connectTo(address.replace('127.0.0.1', outside));
    const refused = await new Promise<string>((done) => {
      elsewhere.once('connect', () => done('connected'));
      elsewhere.once('error', ({ message }) => done(message));
    });
    expect(refused).toContain('ECONNREFUSED');
  });

  it('makes tokens up where others can reach it, new ones each time', async () => {
    const tokensOf = ({ written }: Serving) =>
      [.../^Token to read (?:and change|only): +(\S{32})$/gm[Symbol.matchAll](written.stdout)].map(
        ([, token]) => token!,
      );
    const [first, second] = [serve(['--host', '0.0.0.0']), serve(['--host', '0.0.0.0'])];
    const address = await first.address;
    await second.address;
    const [editor, reader] = tokensOf(first);
    expect(new Set([...tokensOf(first), ...tokensOf(second)]).size).toBe(4);
    const statusWith = async (token?: string) =>
      (
        await fetch(`${address}/api/stats`, {
          headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await statusWith()).toBe(401);
    expect(await statusWith(reader)).toBe(200);
    expect(await statusWith(editor)).toBe(200);
    expect(await statusWith(tokensOf(second)[0])).toBe(401);
  });

  it('takes tokens from its environment, and shows them to nobody', async () => {
    const env = { ONRECORD_EDITOR_TOKEN: EDITOR, ONRECORD_READER_TOKEN: READER };
    const { address, written } = serve(['--host', '0.0.0.0'], env);
    const response = await fetch(`${await address}/api/session`, {
      headers: { authorization: `Bearer ${READER}` },
    });
    expect(await response.json()).toMatchObject({ role: 'reader', tokens: true });
    expect(written.stdout + written.stderr).not.toMatch(/editor-token|reader-token/);
  });

  it('takes tokens from its environment on this machine as well', async () => {
    const { address } = serve([], { ONRECORD_EDITOR_TOKEN: EDITOR });
    expect((await fetch(`${await address}/api/stats`)).status).toBe(401);
  });
});

describe('onrecord serve says in one line what is wrong', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'notes.txt'), 'This is no record. '.repeat(100));
    writeFileSync(join(folder, 'empty-folder'), '');
    mkdirSync(join(folder, 'a-folder'));
    const newer = new DatabaseSync(join(folder, 'newer.db'));
    newer.exec(`pragma application_id = ${0x4f6e5265}; pragma user_version = 9999; create table a (b)`);
    newer.close();
  });

  it.each<[string, () => string[], RegExp, object?]>([
    ['the port is taken', () => ['--port', String(port)], /^onrecord: port \d+ is taken/],
    ['the host is another machine’s', () => ['--host', '192.0.2.1'], /^onrecord: 192\.0\.2\.1 is no address/],
    ['the host is none', () => ['--host', 'no such host'], /^onrecord: no such host is no address/],
    ['it is no record', () => ['--record', 'notes.txt'], /^onrecord: notes\.txt: is not a record/],
    ['it is a folder', () => ['--record', 'a-folder'], /^onrecord: a-folder: /],
    ['its folder is not there', () => ['--record', 'none/desk.db'], /^onrecord: none\/desk\.db: /],
    ['it is of a newer program', () => ['--record', 'newer.db'], /^onrecord: newer\.db: .*newer onrecord/],
    [
      'a token is short',
      () => ['--host', '0.0.0.0'],
      /^onrecord: ONRECORD_EDITOR_TOKEN/,
      { ONRECORD_EDITOR_TOKEN: 'short' },
    ],
  ])('%s', async (_, args, message, env) => {
    const { ended, written } = serve(args(), env);
    expect((await ended).status).toBe(2);
    const lines = written.stderr
      .trim()
      .split('\n')
      .filter((line) => !line.includes('pages are not built'));
    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(written.stdout).not.toContain('open at');
  });

  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  it('the record may not be written', () => {
    const closed = mkdtempSync(join(tmpdir(), 'onrecord-closed-'));
    const file = join(closed, 'desk.db');
    new DatabaseSync(file).close();
    spawnSync('chmod', ['-R', 'a-w,a+rX', closed]);
    const args = ['src/cli/main.ts', 'serve', '--port', '0', '--record', file];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...nobody });
    rmSync(closed, { recursive: true, force: true });
    expect(stderr.trim()).toMatch(/^onrecord: \S+: may not be written: check the permissions[^\n]*$/);
    expect(status).toBe(2);
  });
});
