import {constants, PerformanceObserver} from 'node:perf_hooks'
import {getHeapStatistics, setFlagsFromString} from 'node:v8'

/** Per cent by which the heap may grow beyond what lives, where V8 lets it grow by 300: a command creates much that it
 *  forgets with the next story, and keeps little. By 100 would cost a tenth of the processor time of a build more, and
 *  save 6 per cent of its memory. */
const MOST = 150
/** Bytes of the heap above which it grows by less: a command that keeps much, as a build of very many stories does, is
 *  not given room to forget all the more. */
const ENOUGH = 192 * 2 ** 20
/** By so much it grows nevertheless, so that a heap that lives on is not looked through at every turn. */
const ROOM = 56 * 2 ** 20

/** Milliseconds. A command that is done by then has kept nothing. */
const SOON = 500

/** From now on, for as long as the process runs. */
export function keepHeapSmall(): void {
  growBy(MOST)
  setTimeout(watch, SOON).unref()
}

function watch(): void {
  const observer = new PerformanceObserver((list) => {
    if (!list.getEntries().some(isWhole)) return
    const live = getHeapStatistics().used_heap_size
    growBy(Math.min(MOST, (100 * Math.max(ROOM, ENOUGH - live)) / live))
  })
  observer.observe({entryTypes: ['gc']})
}

const growBy = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${Math.round(percent)}`)

/** Whether all of the heap was looked through, and not only what is young. */
const isWhole = (entry: object): boolean =>
  'detail' in entry &&
  entry.detail instanceof Object &&
  'kind' in entry.detail &&
  entry.detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR
