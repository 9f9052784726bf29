/** A search that somebody gave a name and keeps in this browser. */
export interface Saved {
  readonly name: string;
  /** Path and query: `/search?act=deny`. */
  readonly address: string;
}

const KEY = 'onrecord.searches';

/** Searches kept at most, and how long a name may be. */
const MOST = 100;
export const LONGEST_NAME = 80;

/** What is kept, by name. What is no search of this site (others may write there) is left out. */
export function savedSearches(store: Storage | undefined = storage()): Saved[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search; one of the same name is replaced. False where the browser keeps nothing. */
export function saveSearch(saved: Saved, store: Storage | undefined = storage()): boolean {
  const others = savedSearches(store).filter(({ name }) => name !== saved.name);
  const sorted = [...others, saved].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return write(sorted, store);
}

export function deleteSearch(name: string, store: Storage | undefined = storage()): boolean {
  return write(
    savedSearches(store).filter((one) => one.name !== name),
    store,
  );
}

function write(searches: readonly Saved[], store: Storage | undefined): boolean {
  try {
    store?.setItem(KEY, JSON.stringify(searches));
    return store !== undefined;
  } catch {
    return false;
  }
}

function isSaved(one: unknown): one is Saved {
  const { name, address } = (one ?? {}) as Partial<Saved>;
  return typeof name === 'string' && typeof address === 'string' && /^\/search(?:\?|$)/.test(address);
}

/** Reading it throws where the reader has forbidden it. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
