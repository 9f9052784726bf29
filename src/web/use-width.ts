import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide an element is, in CSS pixels, followed: plots draw at that size, so that their text keeps its own. */
export function useWidth(element: RefObject<HTMLElement | null>, before = 320): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const now = element.current;
    if (!now) return;
    const measure = () => setWidth(Math.max(1, Math.floor(now.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(now);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
