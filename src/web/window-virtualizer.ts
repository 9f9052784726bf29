import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { keepPages, keptPages } from './kept-pages.ts';
import { cameBack } from './router.ts';

export type WindowVirtualizer = Virtualizer<Window, HTMLLIElement>;

type Given = Pick<
  VirtualizerOptions<Window, HTMLLIElement>,
  'count' | 'estimateSize' | 'getItemKey' | 'rangeExtractor'
>;

/** TanStack's virtualizer for a list that scrolls with the window, in Preact. `key` names the list, to come back to. */
export function useWindowVirtualizer(
  list: RefObject<HTMLElement | null>,
  key: string,
  given: Given,
): WindowVirtualizer {
  const [, setRound] = useState(0);
  const [margin, setMargin] = useState(0);
  const options = {
    ...given,
    overscan: 6,
    scrollMargin: margin,
    getScrollElement: (): Window => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => setRound((round) => round + 1),
  } satisfies VirtualizerOptions<Window, HTMLLIElement>;
  const [virtualizer] = useState(
    () => new Virtualizer<Window, HTMLLIElement>({ ...options, initialMeasurementsCache: sizesOf(key) }),
  );
  virtualizer.setOptions({ ...options, initialMeasurementsCache: sizesOf(key) });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above the list may have changed its height.
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  useEffect(() => () => keepPages(`${key} sizes`, virtualizer.takeSnapshot()), [virtualizer, key]);
  return virtualizer;
}

/** Heights of items, measured when the list was left. */
function sizesOf(key: string): VirtualItem[] {
  return cameBack ? ((keptPages(`${key} sizes`) as VirtualItem[] | undefined) ?? []) : [];
}
