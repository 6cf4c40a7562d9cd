import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll
} from '@tanstack/virtual-core'
import {useLayoutEffect, useReducer, useRef} from 'preact/hooks'

export interface WindowList {
  readonly items: readonly VirtualItem[]
  /** The height of all items, in CSS pixels. */
  readonly height: number
  /** What of the page stands above the list. */
  readonly margin: number
  /** For the element of an item, which carries its place as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void
  readonly scrollTo: (place: number) => void
}

interface Options {
  readonly count: number
  /** The likely height of an item. */
  readonly estimate: number
  readonly keyOf: (place: number) => string
  /** What covers the list from above. */
  readonly covered: number
  readonly margin: number
}

/** A list that scrolls with the window and holds only the items that are in sight. */
export function useWindowList({count, estimate, keyOf, covered, margin}: Options): WindowList {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const made = useRef<Virtualizer<Window, HTMLElement> | undefined>(undefined)
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    initialOffset: () => window.scrollY,
    onChange: () => draw(undefined as never)
  }
  made.current ??= new Virtualizer<Window, HTMLElement>(options)
  const list = made.current
  list.setOptions(options)
  useLayoutEffect(() => list._didMount(), [list])
  useLayoutEffect(() => list._willUpdate())
  return {
    items: list.getVirtualItems(),
    height: list.getTotalSize(),
    margin,
    measure: list.measureElement,
    scrollTo: (place) => list.scrollToIndex(place, {align: 'start'})
  }
}
