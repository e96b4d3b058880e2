import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, memo, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

import styles from './virtual-list.module.css'

/** Something that takes the focus as soon as it is there: the row it is in, and its id in the document. */
export type Awaited = { readonly row: string; readonly elementId: string }

type VirtualListProps<Item> = {
  readonly items: readonly Item[]
  /** Stays the same while the item is the same. */
  readonly keyOf: (item: Item) => string
  /** Height of a row that was not on the screen yet, in px. */
  readonly estimate: number
  readonly children: (item: Item) => ReactNode
  /** What the list is, for those who listen. */
  readonly label?: string
  /** The last rows are near: more may be loaded. Called again and again while they are. */
  readonly onEndNear?: (() => void) | undefined
  readonly awaited?: Awaited | null
  /** It has the focus now. */
  readonly onFound?: () => void
}

/** Rows beyond the window that are there already: Tab finds the next one, and scrolling no gap. */
const OVERSCAN = 5

/** A list of any length in the window's own scroll: only what is near is in the document. A row that has the focus stays. */
export const VirtualList = <Item,>({
  items,
  keyOf,
  estimate,
  children,
  label,
  onEndNear,
  awaited = null,
  onFound,
}: VirtualListProps<Item>) => {
  const list = useRef<HTMLUListElement>(null)
  const focused = useRef<number | null>(null)
  const [top, setTop] = useState(0)

  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    getItemKey: (index) => keyOf(items[index] as Item),
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: useCallback(
      (range: Range) => withFocused(defaultRangeExtractor(range), focused.current, range),
      [],
    ),
    // The frame after is soon enough, and a frame is never held up.
    useFlushSync: false,
  })
  const shown = rows.getVirtualItems()

  const measure = () => {
    if (list.current !== null) setTop(list.current.getBoundingClientRect().top + window.scrollY)
  }
  // What stands above may have grown since the last time.
  useLayoutEffect(measure)

  const last = shown.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= items.length - 1 - OVERSCAN) onEndNear?.()
  }, [last, items.length, onEndNear])

  useEffect(() => {
    if (awaited === null) return
    const element = document.getElementById(awaited.elementId)
    if (element !== null) {
      element.focus({ preventScroll: true })
      element.scrollIntoView({ block: 'nearest' })
      onFound?.()
      return
    }
    const row = items.findIndex((item) => keyOf(item) === awaited.row)
    if (row !== -1) rows.scrollToIndex(row, { align: 'center' })
  })

  const handleFocus = ({ target }: FocusEvent) => {
    const row = target.closest('[data-index]')?.getAttribute('data-index')
    focused.current = row === null || row === undefined ? null : Number(row)
  }
  return (
    <ul
      ref={list}
      className={styles['list']}
      style={{ blockSize: rows.getTotalSize() }}
      aria-label={label}
      onFocus={handleFocus}
      onBlur={() => {
        focused.current = null
      }}
    >
      {shown.map(({ key, index, start }) => (
        <li
          key={String(key)}
          ref={rows.measureElement}
          data-index={index}
          className={styles['row']}
          style={{ transform: `translateY(${start - top}px)` }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          <Content item={items[index] as Item} render={children as Render} />
        </li>
      ))}
    </ul>
  )
}

type Render = (item: unknown) => ReactNode

/** What a row shows. Scrolling moves rows at every frame; their content stays while the item and the page do. */
const Content = memo(({ item, render }: { readonly item: unknown; readonly render: Render }) => render(item))

const withFocused = (indexes: readonly number[], focused: number | null, { count }: Range): number[] =>
  focused === null || focused >= count || indexes.includes(focused)
    ? [...indexes]
    : [...indexes, focused].toSorted((a, b) => a - b)
