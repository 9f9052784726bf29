import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { READABLE } from '../intake/index.ts';

/** One thing to read. */
export interface Input {
  /** What to call it in messages and results: the path as given, or `-`. */
  readonly label: string;
  /** Name for a result of its own, relative and without folders above: `2019/harbour-strike.txt`. */
  readonly name: string;
  /** The bytes; may throw what `fs` throws. */
  load(): Uint8Array;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** A line for each argument that led to nothing. */
  readonly failures: readonly string[];
}

/** The files that command line arguments stand for, in order, each once. */
export function findInputs(args: readonly string[]): Inputs {
  const inputs: Input[] = [];
  const failures: string[] = [];
  const seen = new Set<string>();
  for (const arg of args) {
    const found = expand(arg);
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
    // A link that leads nowhere: reading it will say so.
    return resolve(label);
  }
}

/** An existing path is itself, even if it has a star in its name; then a pattern is tried. A string is a complaint. */
function expand(arg: string): Input[] | string {
  if (arg === '-') return [{ label: '-', name: 'stdin.txt', load: () => readFileSync(0) }];
  if (!existsSync(arg)) {
    if (!isDynamicPattern(arg)) return 'no such file or folder';
    const paths = globSync(arg, { expandDirectories: false, dot: false }).sort();
    return paths.length ? paths.map((path) => file(path, basename(path))) : 'no file matches this pattern';
  }
  if (!statSync(arg).isDirectory()) return [file(arg, basename(arg))];
  const patterns = READABLE.map((ending) => `**/*${ending}`);
  const names = globSync(patterns, { cwd: arg, caseSensitiveMatch: false }).sort();
  if (names.length === 0) return `no ${READABLE.join(', ')} file in this folder`;
  return names.map((name) => file(`${arg.replace(/[/\\]+$/, '') || sep}/${name}`, name));
}

function file(path: string, name: string): Input {
  const shown = path.startsWith('//') ? path.slice(1) : path;
  return { label: shown, name: relative('.', name), load: () => readFileSync(path) };
}
