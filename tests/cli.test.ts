import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { VERSION } from '../src/analysis/reading.ts';

const MAIN = resolve('src/cli/main.ts');
const REPORT = '“The port is shut,” said Anna Ruiz.\n';
let folder: string;

/** Runs the real program in the scratch folder. */
function onrecord(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: object } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: undefined, ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
  mkdirSync(join(folder, 'reports/2019'), { recursive: true });
  mkdirSync(join(folder, 'reports/.hidden'));
  mkdirSync(join(folder, 'nothing'));
  for (const [name, content] of Object.entries({
    'a.txt': REPORT,
    'b[1].txt': REPORT,
    'reports/one.txt': REPORT,
    'reports/2019/two.md': REPORT,
    'reports/2019/picture.png': 'a,b',
    'reports/.hidden/three.txt': REPORT,
    'nothing/picture.png': 'a,b',
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'page.html': '<!DOCTYPE html><html><body><p>Hello</p></body></html>',
  })) {
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(folder, 'noise.bin'), new Uint8Array(5000));
  writeFileSync(join(folder, 'utf16.txt'), Buffer.from(`\ufeff${REPORT}`, 'utf16le'));
  writeFileSync(
    join(folder, 'latin1.txt'),
    Buffer.from('\u0093Caf\u00e9s are shut,\u0094 said Anna Ruiz.', 'latin1'),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('onrecord', { timeout: 60_000 }, () => {
  it('has the version of the package', () => {
    expect(VERSION).toBe(packageJson.version);
    expect(onrecord(['--version']).stdout).toBe(`${VERSION}\n`);
  });

  it('explains itself', () => {
    const { status, stdout } = onrecord(['read', '--help']);
    expect(status).toBe(0);
    for (const words of ['Exit status:', 'citron', 'conll', 'brat', '--output'])
      expect(stdout).toContain(words);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it.each([
    [['read'], "missing required argument 'input'"],
    [['read', 'a.txt', '--format', 'xml'], "'xml' is invalid"],
    [['read', 'a.txt', '--frmat', 'json'], "unknown option '--frmat'"],
    [['red', 'a.txt'], "unknown command 'red'"],
    [
      ['read', 'a.txt', 'reports', '--format', 'brat'],
      '--format brat makes one file a report: add --output FOLDER',
    ],
    [['read', 'a.txt', '--output', 'empty.txt'], '--output empty.txt: '],
    [['read', 'a.txt', '--explain', 'colour'], 'Neither a statement (s4) nor one of attribution, '],
    [['read', 'a.txt', '--explain', '--format', 'json'], '--explain is for --format text'],
  ])('%j is wrong usage', (args, message) => {
    const { status, stdout, stderr } = onrecord(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('onrecord read', { timeout: 60_000 }, () => {
  it('prints one JSON line a report when piped', () => {
    const { status, lines, stderr } = onrecord(['read', 'a.txt', 'reports']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).report.file)).toEqual([
      'a.txt',
      'reports/2019/two.md',
      'reports/one.txt',
    ]);
    const [first] = lines.map((line) => JSON.parse(line).statements);
    expect(first).toMatchObject([
      {
        id: 's1',
        source: [{ start: 25, end: 34 }],
        cue: [{ start: 20, end: 24 }],
        content: [{ start: 0, end: 19 }],
        manner: 'direct',
      },
    ]);
  });

  it('prints the same bytes twice', () => {
    expect(onrecord(['read', 'reports']).stdout).toBe(onrecord(['read', 'reports']).stdout);
  });

  it('reads globs, odd names, each file once, and standard input', () => {
    const files = (args: string[], input?: string) =>
      onrecord(['read', ...args], { ...(input === undefined ? {} : { input }) }).lines.map(
        (line) => JSON.parse(line).report.file,
      );
    expect(files(['reports/**/*.{txt,md}'])).toEqual(['reports/2019/two.md', 'reports/one.txt']);
    expect(files(['b[1].txt', 'a.txt', './a.txt'])).toEqual(['b[1].txt', 'a.txt']);
    expect(files(['-'], REPORT)).toEqual([undefined]);
  });

  it('reads other encodings without shifting an offset', () => {
    const { lines } = onrecord(['read', 'utf16.txt', 'latin1.txt', '--format', 'citron']);
    const [utf16, latin1] = lines.map((line) => JSON.parse(line));
    expect(utf16.text).toBe(`\ufeff${REPORT}`);
    expect(latin1.text).toBe('“Cafés are shut,” said Anna Ruiz.');
    expect(latin1.quotes[0].contents[0].text).toBe('“Cafés are shut,”');
    expect(utf16.quotes[0].contents[0].text).toBe('“The port is shut,”');
  });

  it.each([
    ['empty.txt', 'empty.txt: is empty'],
    ['blank.txt', 'blank.txt: holds only white space'],
    ['noise.bin', 'noise.bin: is binary data, not text: give a text file'],
    ['page.html', 'page.html: has no article in it: give the page of one report, or its text as a .txt file'],
    ['absent.txt', 'absent.txt: no such file or folder'],
    ['absent/*.txt', 'absent/*.txt: no file matches this pattern'],
    ['nothing', 'nothing: no file in this folder has an ending that is read (see onrecord read --help)'],
    ['-', '-: is empty'],
  ])('says in one line why %s cannot be read, and goes on', (bad, message) => {
    const alone = onrecord(['read', bad]);
    expect(alone).toMatchObject({ status: 2, stdout: '', stderr: `onrecord: ${message}\n` });
    const { status, stderr, lines } = onrecord(['read', bad, 'a.txt']);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(stderr).toBe(`onrecord: 1 of 2 reports read, 1 not:\nonrecord: ${message}\n`);
  });

  it('is for people with --format text: brackets without colour, ANSI with it', () => {
    const plain = onrecord(['read', 'a.txt', '--format', 'text']);
    expect(plain.stdout).toContain('[1 “The port is shut,”] {1 said} <1 Anna Ruiz>.');
    expect(plain.stdout).toContain('1  Anna Ruiz — said — “The port is shut,”\n');
    expect(plain.stdout).not.toContain('\u001b');
    expect(onrecord(['read', 'a.txt', '--format', 'text', '--color', 'always']).stdout).toContain('\u001b[');
  });

  it.each([
    [['a.txt', '--explain']],
    [['--explain', 's1', 'a.txt']],
    [['-e', 'attribution', 'a.txt']],
    [['--explain', 'a.txt']],
  ])('explains how things are known with %j', (args) => {
    const { status, stdout, stderr } = onrecord(['read', ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^a\.txt\n\n1 {2}Anna Ruiz — said — .*\n {3}attribution: direct — by /);
  });

  it('writes a file a report with --output, the text beside a standoff one', () => {
    const { status, stdout } = onrecord([
      'read',
      'a.txt',
      'reports',
      '--format',
      'brat',
      '--output',
      'out/brat',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const files = readdirSync(join(folder, 'out/brat'), { recursive: true }).map(String).sort();
    expect(files).toEqual(['2019', '2019/two.ann', '2019/two.txt', 'a.ann', 'a.txt', 'one.ann', 'one.txt']);
    expect(readFileSync(join(folder, 'out/brat/a.txt'), 'utf8')).toBe(REPORT);
    expect(readFileSync(join(folder, 'out/brat/a.ann'), 'utf8')).toContain('\tAttribution:');
  });

  it('gives two inputs of the same name two files', () => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other/a.txt'), REPORT);
    onrecord(['read', 'a.txt', 'other/a.txt', '--output', 'out/same']);
    expect(readdirSync(join(folder, 'out/same')).sort()).toEqual(['a-2.jsonl', 'a.jsonl']);
  });

  it('makes one JSON array of several reports', () => {
    expect(JSON.parse(onrecord(['read', 'a.txt', 'reports', '--format', 'json']).stdout)).toHaveLength(3);
    expect(JSON.parse(onrecord(['read', 'empty.txt', '--format', 'json']).stdout)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be opened', () => {
    writeFileSync(join(folder, 'secret.txt'), REPORT);
    chmodSync(join(folder, 'secret.txt'), 0);
    expect(onrecord(['read', 'secret.txt']).stderr).toContain('may not be opened');
  });

  it('survives a link that leads nowhere and a folder that contains itself', () => {
    mkdirSync(join(folder, 'loop'));
    writeFileSync(join(folder, 'loop/a.txt'), REPORT);
    symlinkSync('.', join(folder, 'loop/self'));
    symlinkSync('gone.txt', join(folder, 'loop/broken.txt'));
    const { status, lines } = onrecord(['read', 'loop']);
    expect(status).toBeLessThanOrEqual(1);
    expect(lines).toHaveLength(1);
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `many/${i}.txt`);
    mkdirSync(join(folder, 'many'));
    for (const name of many) writeFileSync(join(folder, name), REPORT.repeat(20));
    const child = spawn(process.execPath, [MAIN, 'read', 'many'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.once('close', done));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
