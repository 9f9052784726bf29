import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { PARTS, withParts } from './documented.ts';
import { openFerryRoom } from './ferry-room.ts';

const page = readFileSync('docs/api.md', 'utf8');

it('docs/api.md has the routes, the problems and the formats of the code', () => {
  for (const name of Object.keys(PARTS)) expect(page).toContain(`<!-- ${name} -->`);
  // Where this fails: node tests/http/write-documented.ts puts in what the code has.
  expect(page).toBe(withParts(page));
});

it('the example of the client runs as it stands there', async () => {
  const room = await openFerryRoom();
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-example-'));
  try {
    const base = (await room.app.listen({ host: '127.0.0.1', port: 0 })).replace(/\/$/, '');
    const [, example] = /<!-- example -->\n```ts\n(.*?)```/s.exec(page)!;
    const file = join(folder, 'example.ts');
    const ours = pathToFileURL(resolve('src/api/client.ts')).href;
    writeFileSync(file, example!.replace('onrecord/client', ours).replace('http://127.0.0.1:8017', base));
    expect(await printed(file)).toBe('Ines Calder: that both ships were on their way\nnot-found\n');
  } finally {
    await room.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What a program prints, run in a thread so that the room can answer meanwhile. */
async function printed(file: string): Promise<string> {
  const worker = new Worker(pathToFileURL(file), { stdout: true });
  let text = '';
  worker.stdout.on('data', (piece) => (text += piece));
  await new Promise((done, failed) => worker.once('exit', done).once('error', failed));
  return text;
}

it('onrecord/client brings no other package along', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { registerHooks } from 'node:module';
       registerHooks({ resolve(what, context, next) {
         const found = next(what, context);
         console.log(found.url);
         return found;
       } });
       await import(${JSON.stringify(pathToFileURL(resolve('src/api/client.ts')).href)});`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(
    stdout
      .trim()
      .split('\n')
      .map((url) => url.split('/').at(-1)),
  ).toEqual(['client.ts', 'routes.ts']);
});
