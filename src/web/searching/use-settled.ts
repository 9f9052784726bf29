import { useRef } from 'preact/hooks';
import type { Pages } from '../use-pages.ts';

/** The last answer there was, while there is none: what is on the page stays until something better is here. */
export function useLast<T>(value: T | null): T | null {
  const last = useRef<T | null>(null);
  if (value !== null) last.current = value;
  return last.current;
}

const nothing = () => {};

/** A list that stays while the list of a changed question is on its way or was refused; `stale` says so. */
export function useSettled<Item>(pages: Pages<Item>): {
  readonly pages: Pages<Item>;
  readonly stale: boolean;
} {
  const last = useRef<Pages<Item> | null>(null);
  const arriving = pages.items.length === 0 && (pages.loading || pages.failure !== null);
  if (!arriving) last.current = pages;
  if (!arriving || !last.current) return { pages, stale: false };
  // Whoever scrolls in a list that is about to go loads no more of it.
  return { pages: { ...last.current, loadMore: nothing, failure: null }, stale: true };
}
