/**
 * Lists as far as they were loaded, so that going back shows the list that was left, at once and as tall as it was.
 * Whatever changes the record empties it.
 */
const kept = new Map<string, unknown>();

/** Lists kept at most, each with the heights of its items: nobody goes back further at a stretch. */
const MOST = 40;

export function keepPages(key: string, list: unknown): void {
  kept.delete(key);
  kept.set(key, list);
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
}

export function keptPages(key: string): unknown {
  return kept.get(key);
}

/** Forgets the lists of one page (their keys begin with its path), or all. */
export function forgetPages(path?: string): void {
  if (path === undefined) kept.clear();
  else for (const key of kept.keys()) if (key.startsWith(`${path} `)) kept.delete(key);
}
