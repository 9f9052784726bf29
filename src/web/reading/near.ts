import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far from the window something is made ready, in CSS pixels. */
const AHEAD = 1500;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** Whether an element is, or has been, near the window: what is far off can wait with its contents. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const now = element.current;
    if (near || !now) return;
    waiting.set(now, () => setNear(true));
    observer ??= watch();
    observer.observe(now);
    return () => {
      waiting.delete(now);
      observer?.unobserve(now);
    };
  }, [near]);
  return near;
}

function watch(): IntersectionObserver {
  const margin = `${AHEAD}px`;
  const options = { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit;
  return new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
  }, options);
}

/** Whether the page is being printed, for which everything has to be there. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
