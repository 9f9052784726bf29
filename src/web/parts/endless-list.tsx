import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Shortcut, useKeys } from '../keys.ts';
import { strings } from '../strings/en.ts';
import type { Pages } from '../use-pages.ts';
import { Empty, Loading, Problem } from './states.tsx';

interface EndlessListProps<Item> {
  readonly pages: Pages<Item>;
  /** Names the list to screen readers. */
  readonly label: string;
  readonly keyOf: (item: Item) => number | string;
  /** Height of an item before it was measured, in CSS pixels. */
  readonly estimate?: number;
  /** What to show where the list is empty. */
  readonly empty?: ComponentChildren;
  /** Told which item has the focus. */
  readonly onActive?: (item: Item, index: number) => void;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** How many items before the end of what is loaded the next page is asked for. */
const AHEAD = 10;

/**
 * A list of any length in which only what is near the window is on the page; it scrolls with the window. `j`, `k` and the
 * arrows move through it, Enter follows an item's `.main-link`.
 */
export function EndlessList<Item>(props: EndlessListProps<Item>) {
  const { pages, empty } = props;
  if (pages.items.length === 0) {
    if (pages.failure) return <Problem failure={pages.failure} again={pages.again} />;
    return pages.more ? <Loading /> : (empty ?? <Empty />);
  }
  return <Filled {...props} />;
}

function Filled<Item>({ pages, label, keyOf, estimate = 120, onActive, children }: EndlessListProps<Item>) {
  const { items, more, failure, loadMore } = pages;
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(-1);
  const virtualizer = useVirtualizer(list, {
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index]!),
    // The item that has the focus stays on the page, wherever it is scrolled to.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active < 0 || active >= items.length || shown.includes(active)
        ? shown
        : [...shown, active].sort((a, b) => a - b);
    },
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && !failure && last >= items.length - AHEAD) loadMore();
  }, [last, items.length, more, failure, loadMore]);
  useListKeys(virtualizer, list, items.length, active);

  const margin = virtualizer.options.scrollMargin;
  return (
    <>
      <ol
        ref={list}
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for no list.
        role="list"
        class="endless"
        aria-label={label}
        aria-busy={more}
        style={{ '--height': `${virtualizer.getTotalSize()}px` }}
      >
        {shown.map(({ index, key, start }) => (
          <li
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            tabIndex={index === active || (active < 0 && index === shown[0]!.index) ? 0 : -1}
            aria-posinset={index + 1}
            aria-setsize={more ? -1 : items.length}
            style={{ '--top': `${start - margin}px` }}
            onFocusCapture={() => {
              if (index === active) return;
              setActive(index);
              onActive?.(items[index]!, index);
            }}
          >
            {children(items[index]!, index)}
          </li>
        ))}
      </ol>
      {failure ? <Problem failure={failure} again={loadMore} /> : more ? <Loading lines={2} /> : <End />}
    </>
  );
}

function End() {
  return <p class="list-end">{strings.states.end}</p>;
}

type Virtual = Virtualizer<Window, HTMLLIElement>;
type Given = Pick<
  VirtualizerOptions<Window, HTMLLIElement>,
  'count' | 'estimateSize' | 'getItemKey' | 'rangeExtractor'
>;

/** TanStack's virtualizer of the window, for Preact. */
function useVirtualizer(list: { readonly current: HTMLOListElement | null }, given: Given): Virtual {
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
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above the list may have changed its height.
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0;
    if (top !== margin) setMargin(top);
  });
  return virtualizer;
}

function useListKeys(
  virtualizer: Virtual,
  list: { readonly current: HTMLOListElement | null },
  count: number,
  active: number,
): void {
  const shortcuts = useMemo((): Shortcut[] => {
    const group = strings.keys.inLists;
    const go = (index: number) => {
      if (index < 0 || index >= count) return;
      virtualizer.scrollToIndex(index, { align: 'auto' });
      focusSoon(list, index, 10);
    };
    const inside = () => list.current?.contains(document.activeElement) ?? false;
    const first = () => virtualizer.getVirtualItems().find(({ end }) => end > scrollY)?.index ?? 0;
    const step = (by: number) => go(inside() && active >= 0 ? active + by : first());
    return [
      { keys: 'j', does: strings.keys.next, group, run: () => step(1) },
      { keys: 'k', does: strings.keys.previous, group, run: () => step(-1) },
      // Arrows scroll the page until the list has the focus.
      { keys: 'ArrowDown', run: () => inside() && void step(1) },
      { keys: 'ArrowUp', run: () => inside() && void step(-1) },
      {
        keys: ['Enter', 'o'],
        does: strings.keys.open,
        group,
        run: () => {
          const item = document.activeElement;
          if (!(item instanceof HTMLLIElement) || !list.current?.contains(item)) return false;
          item.querySelector<HTMLElement>('.main-link')?.click();
        },
      },
    ];
  }, [virtualizer, list, count, active]);
  useKeys(shortcuts);
}

/** Scrolling puts the item on the page a frame or two later. */
function focusSoon(list: { readonly current: HTMLOListElement | null }, index: number, tries: number): void {
  const item = list.current?.querySelector<HTMLElement>(`:scope > [data-index="${index}"]`);
  if (item) item.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(list, index, tries - 1));
}
