import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Shortcut, useKeys } from './keys.ts';
import { strings } from './strings/en.ts';
import type { WindowVirtualizer } from './window-virtualizer.ts';

/** Keys that move through a virtualised list and open its items. `active`: the item that had the focus last, or -1. */
export function useListKeys(
  virtualizer: WindowVirtualizer,
  list: RefObject<HTMLElement | null>,
  count: number,
  active: number,
): void {
  // Where the keys are by now: several presses may come before the first of them has moved the focus.
  const at = useRef(active);
  useLayoutEffect(() => {
    at.current = active;
  }, [active]);
  const shortcuts = useMemo((): Shortcut[] => {
    const group = strings.keys.inLists;
    const inside = () => list.current?.contains(document.activeElement) ?? false;
    const first = () => virtualizer.getVirtualItems().find(({ end }) => end > scrollY)?.index ?? 0;
    const step = (by: number) => {
      const moving = at.current !== active || inside();
      const index = moving && at.current >= 0 ? at.current + by : first();
      if (index < 0 || index >= count) return;
      at.current = index;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      focusSoon(list, () => at.current === index, index, 10);
    };
    return [
      { keys: 'j', does: strings.keys.next, group, run: () => step(1) },
      { keys: 'k', does: strings.keys.previous, group, run: () => step(-1) },
      // Arrows scroll the page until the list has the focus.
      { keys: 'ArrowDown', run: () => inside() && void step(1) },
      { keys: 'ArrowUp', run: () => inside() && void step(-1) },
      { keys: ['Enter', 'o'], does: strings.keys.open, group, run: () => open(list) },
    ];
  }, [virtualizer, list, count, active]);
  useKeys(shortcuts);
}

/** Follows the main link of the item that has the focus itself; on a link within it, Enter is the link's. */
function open(list: RefObject<HTMLElement | null>): false | undefined {
  const item = document.activeElement;
  if (!(item instanceof HTMLLIElement) || item.parentElement !== list.current) return false;
  item.querySelector<HTMLElement>('.main-link')?.click();
}

/** Scrolling puts the item on the page a frame or two later; by then it may be another's turn. */
function focusSoon(
  list: RefObject<HTMLElement | null>,
  wanted: () => boolean,
  index: number,
  tries: number,
): void {
  if (!wanted()) return;
  const item = list.current?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`);
  if (item) item.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(list, wanted, index, tries - 1));
}
