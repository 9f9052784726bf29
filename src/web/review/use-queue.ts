import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Failure, failureOf } from '../asking.ts';
import type { Hit } from '../shapes.ts';

/** Statements that are waiting, the least sure first, as far as they are loaded. */
export interface Queue {
  readonly items: readonly Hit[];
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly again: () => void;
}

/** How many may be left before the next are fetched. */
const LEFT = 15;

/** What is to be reviewed, without what is decided. It stays as it was loaded while its user works through it. */
export function useQueue(decided: ReadonlySet<number>): Queue {
  const [loaded, setLoaded] = useState<readonly Hit[]>([]);
  const [next, setNext] = useState<string | null | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asking = useRef(false);
  const items = loaded.filter(({ id }) => !decided.has(id));
  const due = next !== null && items.length < LEFT && failure === null;

  const load = useCallback(async () => {
    if (asking.current) return;
    asking.current = true;
    try {
      const page = await ask('review', { query: { limit: 50, after: next ?? undefined } });
      setLoaded((before) => {
        const there = new Set(before.map(({ id }) => id));
        return [...before, ...page.items.filter(({ id }) => !there.has(id))];
      });
      setNext(page.next);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      asking.current = false;
    }
  }, [next]);
  useEffect(() => {
    if (due) void load();
  }, [due, load]);
  return { items, loading: next === undefined && !failure, failure, again: () => setFailure(null) };
}
