import { defaultRangeExtractor, type Range, type VirtualItem } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useListKeys } from '../list-keys.ts';
import { strings } from '../strings/en.ts';
import type { Pages } from '../use-pages.ts';
import { useWindowVirtualizer } from '../window-virtualizer.ts';
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
  return <Filled key={pages.key} {...props} />;
}

function Filled<Item>({ pages, label, keyOf, estimate = 120, onActive, children }: EndlessListProps<Item>) {
  const { items, more, failure, loadMore } = pages;
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(-1);
  const virtualizer = useWindowVirtualizer(list, pages.key, {
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index]!),
    rangeExtractor: (range) => withActive(range, active),
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (more && !failure && last >= items.length - AHEAD) loadMore();
  }, [last, items.length, more, failure, loadMore]);
  useListKeys(virtualizer, list, items.length, active);
  const activate = (index: number) => {
    if (index === active) return;
    setActive(index);
    onActive?.(items[index]!, index);
  };
  const attributesOf = ({ index, start }: VirtualItem) => ({
    'data-index': index,
    // One item is in the order of Tab: the last one used, or the first.
    tabIndex: index === (active < 0 ? shown[0]!.index : active) ? 0 : -1,
    'aria-posinset': index + 1,
    'aria-setsize': more ? -1 : items.length,
    style: { '--top': `${start - virtualizer.options.scrollMargin}px` },
  });
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
        {shown.map((item) => (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            {...attributesOf(item)}
            onFocusCapture={() => activate(item.index)}
          >
            {children(items[item.index]!, item.index)}
          </li>
        ))}
      </ol>
      <Foot pages={pages} />
    </>
  );
}

/** The item that has the focus stays on the page, wherever it is scrolled to. */
function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || shown.includes(active)) return shown;
  return [...shown, active].sort((a, b) => a - b);
}

function Foot<Item>({ pages: { failure, more, loadMore } }: { readonly pages: Pages<Item> }) {
  if (failure) return <Problem failure={failure} again={loadMore} />;
  return more ? <Loading lines={2} /> : <p class="list-end">{strings.states.end}</p>;
}
