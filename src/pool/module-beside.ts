/**
 * The address of a module in the folder of the one at `here` (its `import.meta.url`): `.ts` when run from source, `.js` when
 * built. For modules that are started, not imported: those of threads and processes.
 */
export function moduleBeside(here: string, name: string): URL {
  return new URL(`./${name}${here.slice(here.lastIndexOf('.'))}`, here);
}
