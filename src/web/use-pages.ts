import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Asked, RouteName } from '../api/client.ts';
import { ask, type Failure, failureOf } from './asking.ts';
import { keepPages, keptPages } from './kept-pages.ts';
import { cameBack, usePlace } from './router.ts';
import type { LooseAsk } from './use-answer.ts';

/** Routes that answer page by page. */
export type PagedRoute = {
  [Name in RouteName]: Answer<Name> extends {
    readonly items: readonly unknown[];
    readonly next: string | null;
  }
    ? Name
    : never;
}[RouteName];

export type ItemOf<Name extends PagedRoute> =
  Answer<Name> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** A list as far as it is loaded. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Names the list, by its page and its question. */
  readonly key: string;
  /** Whether the list goes on behind what is loaded; true until the first page is here. */
  readonly more: boolean;
  readonly loading: boolean;
  readonly failure: Failure | null;
  /** Loads the next page, if there is one and none is on its way. `EndlessList` calls it. */
  readonly loadMore: () => void;
  /** Starts afresh. */
  readonly again: () => void;
  /** Changes what is loaded, after a correction: gets the items and returns new ones. */
  readonly change: (how: (items: readonly Item[]) => readonly Item[]) => void;
}

interface Loaded {
  readonly key: string;
  readonly items: readonly unknown[];
  /** Undefined before the first page, null after the last. */
  readonly next: string | null | undefined;
}

/** Asks a route page by page; a changed question starts afresh. Null asks nothing yet. */
export function usePages<Name extends PagedRoute>(
  name: Name,
  asked: Asked<Name> | null = {} as Asked<Name>,
): Pages<ItemOf<Name>> {
  const [round, setRound] = useState(0);
  const { path } = usePlace();
  const key = `${path} ${JSON.stringify([name, asked, round])}`;
  const [loaded, setLoaded] = useState<Loaded>(() => begun(key));
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef<{ key: string; giving: AbortController | null }>({ key, giving: null });
  const now = loaded.key === key ? loaded : begun(key);

  const load = useCallback(() => {
    if (asked === null || now.next === null || current.current.giving) return;
    const giving = new AbortController();
    current.current.giving = giving;
    setFailure(null);
    loadPage(name, asked, now, giving.signal).then(
      (longer) => {
        if (giving.signal.aborted) return;
        current.current.giving = null;
        keepPages(key, longer);
        setLoaded(longer);
      },
      (error) => {
        if (giving.signal.aborted) return;
        current.current.giving = null;
        setFailure(failureOf(error));
      },
    );
  }, [key, now]);

  useEffect(() => {
    current.current = { key, giving: null };
    setFailure(null);
    if (now.next === undefined) load();
    else if (loaded.key !== key) setLoaded(now);
    return () => current.current.giving?.abort();
  }, [key]);

  return {
    items: (asked === null ? [] : now.items) as readonly ItemOf<Name>[],
    key,
    more: asked !== null && now.next !== null,
    loading: asked !== null && now.next === undefined && failure === null,
    failure,
    loadMore: useCallback(() => now.next !== undefined && load(), [load]),
    again: useCallback(() => setRound((before) => before + 1), []),
    change: useCallback(
      (how) => setLoaded((before) => ({ ...before, items: how(before.items as readonly ItemOf<Name>[]) })),
      [],
    ),
  };
}

function begun(key: string): Loaded {
  const kept = cameBack ? (keptPages(key) as Loaded | undefined) : undefined;
  return kept ?? { key, items: [], next: undefined };
}

async function loadPage(name: RouteName, asked: object, so: Loaded, signal: AbortSignal): Promise<Loaded> {
  const { query } = asked as { query?: object };
  const paged = { ...asked, query: { ...query, after: so.next ?? undefined }, signal };
  const page = (await (ask as LooseAsk)(name, paged)) as { items: unknown[]; next: string | null };
  return { key: so.key, items: [...so.items, ...page.items], next: page.next };
}
