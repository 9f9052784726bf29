import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { Input, InputOptions } from '../adding/input.ts';
import { webFetcher, webInput } from '../adding/web-inputs.ts';
import { READABLE } from '../intake/index.ts';

export interface Inputs {
  readonly inputs: readonly Input[];
  /** A line for each argument that led to nothing. */
  readonly failures: readonly string[];
}

/** The inputs that command line arguments stand for, in order, each once. */
export function findInputs(args: readonly string[], options: InputOptions = {}): Inputs {
  const inputs: Input[] = [];
  const failures: string[] = [];
  const seen = new Set<string>();
  const web = webInput(options.fetcher ?? webFetcher(options.allowPrivate));
  for (const arg of args) {
    const found = /^https?:\/\//i.test(arg) ? [web(arg)] : expand(arg);
    if (typeof found === 'string') failures.push(`${arg}: ${found}`);
    else {
      for (const input of found) {
        const key = keyOf(input.label);
        if (!seen.has(key)) inputs.push(input);
        seen.add(key);
      }
    }
  }
  return { inputs, failures };
}

/** One key a file, however its path is written and whatever links lead to it. */
function keyOf(label: string): string {
  if (label === '-') return label;
  try {
    return realpathSync(label);
  } catch {
    // A link that leads nowhere, which reading will say, or an address.
    return resolve(label);
  }
}

/** An existing path is itself, even if it has a star in its name; then a pattern is tried. A string is a complaint. */
function expand(arg: string): Input[] | string {
  if (arg === '-') return [standardInput];
  if (!existsSync(arg)) {
    if (!isDynamicPattern(arg)) return 'no such file or folder';
    const paths = globSync(arg, { expandDirectories: false, dot: false }).sort();
    return paths.length ? paths.map((path) => file(path, basename(path))) : 'no file matches this pattern';
  }
  if (!statSync(arg).isDirectory()) return [file(arg, basename(arg))];
  const patterns = READABLE.map((ending) => `**/*${ending}`);
  const names = globSync(patterns, { cwd: arg, caseSensitiveMatch: false }).sort();
  if (names.length === 0)
    return 'no file in this folder has an ending that is read (see onrecord read --help)';
  return names.map((name) => file(`${arg.replace(/[/\\]+$/, '') || sep}/${name}`, name));
}

const standardInput: Input = {
  label: '-',
  name: 'stdin.txt',
  open: async () => ({ bytes: process.stdin, meta: {} }),
};

/** How much of a file is read at a time. */
const PIECE = 256 * 1024;

function file(path: string, name: string): Input {
  const shown = path.startsWith('//') ? path.slice(1) : path;
  return {
    label: shown,
    name: relative('.', name),
    open: async () => ({ bytes: createReadStream(path, { highWaterMark: PIECE }), meta: { file: shown } }),
  };
}
