import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { complaint } from './arrows.ts';
import { importsOf } from './imports.ts';

const list = (...patterns: string[]) => globSync(patterns).map((path) => path.split(sep).join('/'));
const sources = list('src/**/*.{ts,tsx}', 'data/**/*.ts').filter((path) => !/\.test\.tsx?$/.test(path));
const imports = sources.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));

describe('imports', () => {
  it('go only the way the design says', () => {
    expect(imports.map(complaint).filter((line) => line !== null)).toEqual([]);
  });

  it('were really looked at', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(sources.length);
    const known = new Set([...sources, ...list('src/web/**/*.css')]);
    expect(imports.filter(({ to }) => to.startsWith('src/') && !known.has(to))).toEqual([]);
    for (const part of ['text', 'analysis', 'languages', 'formats', 'intake', 'cli']) {
      expect(imports.some(({ from }) => from.startsWith(`src/${part}/`))).toBe(true);
    }
  });

  it.each([
    ['src/analysis/2-sentences/a.ts', "import { x } from '../3-syntax/syntax.ts';"],
    ['src/analysis/2-sentences/a.ts', "import type { Language } from '../language.ts';"],
    ['src/analysis/4-mentions/a.ts', "import {\n  x,\n  y,\n} from '../5-attributions/attribution.ts';"],
    ['src/analysis/reading.ts', "import { en } from '../languages/en/index.ts';"],
    ['src/analysis/reading.ts', "import { readFileSync } from 'node:fs';"],
    ['src/text/a.ts', "import { read } from '../analysis/reading.ts';"],
    ['src/text/a.ts', "export * from 'left-pad';"],
    ['src/formats/a.ts', "import { read } from '../analysis/reading.ts';"],
    ['src/formats/a.ts', "const cli = await import('../cli/main.ts');"],
    ['src/intake/a.ts', "import { formats } from '../formats/index.ts';"],
    ['src/languages/en/index.ts', "import { readFileSync } from 'node:fs';"],
    ['src/index.ts', "export { formats } from './formats/index.ts';"],
    ['src/cli/a.ts', "import { trainer } from '../../training/network/trainer.ts';"],
    ['src/elsewhere/a.ts', "import '../text/span.ts';"],
  ])('a planted one in %s is caught: %s', (path, source) => {
    expect(importsOf(path, source).map(complaint)).toEqual([expect.stringContaining(path)]);
  });

  it.each([
    ['src/analysis/5-attributions/a.ts', "import type { Span } from '../../text/span.ts';"],
    ['src/analysis/5-attributions/a.ts', "import { mix } from '../0-network/hash.ts';"],
    ['src/formats/a.ts', "import type { Reading } from '../analysis/reading.ts';"],
    ['src/cli/a.ts', "import { read } from '../analysis/reading.ts';"],
  ])('one in %s is fine: %s', (path, source) => {
    expect(importsOf(path, source).map(complaint)).toEqual([null]);
  });
});

describe('the core', () => {
  const tsc = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...args], { encoding: 'utf8' });

  it('is all of text and analysis', () => {
    const { stdout } = tsc('-p', 'tsconfig.core.json', '--listFilesOnly');
    const core = sources.filter((path) => /^src\/(text|analysis)\//.test(path));
    expect(core.length).toBeGreaterThan(20);
    for (const path of core) expect(stdout).toContain(path);
  });

  it('compiles without Node and without a browser, and code that uses either does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-core-'));
    try {
      mkdirSync(join(folder, 'src/text'), { recursive: true });
      mkdirSync(join(folder, 'src/analysis'));
      for (const name of ['tsconfig.json', 'tsconfig.core.json']) {
        writeFileSync(join(folder, name), readFileSync(name));
      }
      writeFileSync(
        join(folder, 'src/text/planted.ts'),
        "console.log(process.argv, document.title, fetch('x'));\n",
      );
      const { status, stdout } = tsc('-p', join(folder, 'tsconfig.core.json'));
      expect(status).not.toBe(0);
      for (const name of ['console', 'process', 'document', 'fetch']) expect(stdout).toContain(`'${name}'`);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(tsc('-p', 'tsconfig.core.json').stdout).toBe('');
  });
});

describe('files', () => {
  const all = list('{src,data,training,score,bench,tests}/**/*.{ts,tsx}');

  it('are named for what is inside', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((path) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/)/i.test(path))).toEqual([]);
  });

  it('hold one idea each, by their length', () => {
    // Strings of all pages are one idea, and grow with the pages.
    const long = all.filter(
      (path) => /^src\/(?!web\/strings\/)/.test(path) && readFileSync(path, 'utf8').split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });
});
