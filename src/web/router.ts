import { useEffect, useState } from 'preact/hooks';
import { forgetPages } from './kept-pages.ts';
import { addressTo, changedQuery, type Place, placeOf } from './places.ts';

type Listener = () => void;
const listeners = new Set<Listener>();

let here: Place = placeOf('/');
/** The heading of the page that was gone to takes the focus, once; at the first load the browser has its way. */
let focusDue = false;
/** Where to scroll to once the page is tall enough, in pixels; null where nothing is to be done. */
let scrollDue: number | null = null;

/** Whether the place now shown was come back to (or on to) through the browser's history. */
export let cameBack = false;

/** Starts listening to links and to the history. */
export function startRouter(): void {
  here = placeOf(location.href);
  history.scrollRestoration = 'manual';
  scrollDue = savedScroll();
  scrollWhenTall(performance.now());
  addEventListener('popstate', () => arrive(true));
  document.addEventListener('click', followLink);
  addEventListener('pagehide', saveScroll);
  addEventListener('scrollend', saveScroll);
}

/** Goes to an address of this site. A change of the query alone keeps focus and scroll where they are. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (!replace) saveScroll();
  history[replace ? 'replaceState' : 'pushState'](replace ? history.state : null, '', address);
  arrive(false);
}

/** Changes fields of the query: the view stays, its permanent link changes. */
export function changeQuery(
  changes: Parameters<typeof changedQuery>[1],
  how: { readonly replace?: boolean } = {},
): void {
  navigate(addressTo(here.path, changedQuery(here.query, changes)), how);
}

/** Where the reader is, followed. */
export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const listener = () => setPlace(here);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return place;
}

/** True once after each page that was gone to: the page's heading asks, and takes the focus. */
export function takeFocus(): boolean {
  const due = focusDue;
  focusDue = false;
  return due;
}

function arrive(back: boolean): void {
  const before = here;
  here = placeOf(location.href);
  cameBack = back;
  const samePage = before.path === here.path;
  // Who goes to a page anew wants it as it is now.
  if (!back && !samePage) forgetPages(here.path);
  if (!samePage) focusDue = true;
  scrollDue = back ? savedScroll() : samePage ? null : 0;
  for (const listener of listeners) listener();
  if (scrollDue !== null) scrollWhenTall(performance.now());
}

/** A page that is still loading grows: try until it is tall enough, or until the reader scrolls, or for two seconds. */
function scrollWhenTall(since: number): void {
  const wanted = scrollDue;
  if (wanted === null) return;
  const room = document.documentElement.scrollHeight - innerHeight;
  scrollTo({ top: Math.min(wanted, room), behavior: 'instant' });
  if (wanted <= room || performance.now() - since > 2000) {
    scrollDue = null;
    return;
  }
  requestAnimationFrame(() => {
    if (scrollDue === wanted) scrollWhenTall(since);
  });
}

/** The reader has taken over. */
export function leaveScrollAlone(): void {
  scrollDue = null;
}

function saveScroll(): void {
  if (scrollDue === null) history.replaceState({ ...history.state, scroll: Math.round(scrollY) }, '');
}

function savedScroll(): number {
  const { scroll } = (history.state ?? {}) as { scroll?: unknown };
  return typeof scroll === 'number' ? scroll : 0;
}

/** Plain clicks on links to views stay in the page; the rest is the browser's. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // In an SVG, `href` is an object: the attribute is the same for both.
  const href = link?.getAttribute('href');
  if (!link || !href || link.hasAttribute('download') || link.getAttribute('target')) return;
  const { origin, pathname, search, hash } = new URL(href, location.href);
  if (origin !== location.origin || pathname.startsWith('/api/') || /\.\w+$/.test(pathname)) return;
  event.preventDefault();
  if (hash && pathname === location.pathname && search === location.search) goWithin(hash);
  else navigate(`${pathname}${search}${hash}`);
}

/** To a part of the page: the address stays the view's. */
function goWithin(hash: string): void {
  const part = document.getElementById(decodeURIComponent(hash.slice(1)));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
