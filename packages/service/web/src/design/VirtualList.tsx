import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import './VirtualList.css';

interface VirtualListProps<Item> {
  /** What the list is of. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** About how high an item is, in px; each is measured when it is drawn. */
  readonly estimatedHeight: number;
  /** Where the list stands; brought into view when it changes. */
  readonly selectedIndex?: number;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** A list of which only what is seen is drawn, so that it stays quick at any length. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, keyOf, estimatedHeight, selectedIndex, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((round: number) => round + 1, 0);
  const options = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index: number) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useEffect(() => {
    if (selectedIndex !== undefined && selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex);
  }, [virtualizer, selectedIndex]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section ref={scroller} class="virtual-scroll" aria-label={label} tabIndex={0}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without marks. */}
      <ol role="list" class="virtual-list" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={key}
              ref={(element) => virtualizer.measureElement(element)}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(item, index)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
