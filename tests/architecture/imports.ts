import { posix } from 'node:path';

/** One import statement between two files of the project, or from a file to a package. */
export interface Import {
  readonly from: string;
  /** Path from the project's root for a file, the package's name otherwise (`node:fs`). */
  readonly to: string;
  /** True for `import type` and `export type`, which leave nothing in the running program. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** The imports of a source file at `path`. */
export function importsOf(path: string, source: string): Import[] {
  const resolved = (name: string) =>
    name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
  return [
    ...[...source.matchAll(STATEMENT)].map(([, type, name]) => ({
      from: path,
      to: resolved(name!),
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(DYNAMIC)].map(([, name]) => ({
      from: path,
      to: resolved(name!),
      typeOnly: false,
    })),
  ];
}
