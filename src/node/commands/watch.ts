import {type BuildOptions, type BuildReport, buildProject} from '../build/build.ts'
import {loadSettings} from '../config/load-config.ts'
import {systemReason, UsageError} from '../files/errors.ts'
import {GATHER, watchFiles} from '../project/changes.ts'
import {nextRelease} from './embargoed.ts'

/** The longest time, in milliseconds, that a timer can count. A timer that ends too early only causes an unnecessary
 *  build. */
const LONGEST = 2 ** 31 - 1

export interface WatchOptions extends Omit<BuildOptions, 'settings'> {
  /** ISO 8601 instant of each build, if `now` does not fix one. Default: the system's clock. */
  readonly clock?: () => string
  /** Ends the watch. Without it the watch runs as long as the process. */
  readonly signal?: AbortSignal
  readonly onBuild?: (report: BuildReport) => void
  /** A build that failed: the configuration is being edited, a folder is gone. The watch goes on. */
  readonly onFailure?: (message: string) => void
  readonly onReady?: () => void
}

/** Build, and build again whenever an article, a translation or the configuration changes, and when the time of a story
 *  has come. Resolves when the signal is given. */
export async function watchProject(options: WatchOptions): Promise<void> {
  let settings = await loadSettings(options)
  const {signal} = options
  let wake = () => {}
  let dirty = true
  let due: number | undefined
  const clock = options.clock ?? (() => new Date().toISOString())
  const changed = () => {
    dirty = true
    wake()
  }
  signal?.addEventListener('abort', changed)
  const watcher = await watchFiles(
    () => settings,
    changed,
    (message) => options.onFailure?.(message)
  )
  try {
    for (let first = true; !signal?.aborted; first = false) {
      if (!dirty) {
        const timer = due === undefined ? undefined : setTimeout(changed, Math.min(due, LONGEST))
        await new Promise<void>((resolve) => (wake = resolve))
        clearTimeout(timer)
      }
      if (signal?.aborted) break
      if (!first) await new Promise((resolve) => setTimeout(resolve, GATHER))
      dirty = false
      due = undefined
      try {
        settings = await loadSettings(options)
        const now = options.now ?? clock()
        options.onBuild?.(await buildProject({...options, settings, now}))
        if (options.now === undefined) due = (await nextRelease({settings, now})) - Date.parse(clock())
      } catch (error) {
        const known = error instanceof UsageError ? error.message : systemReason(error)
        if (known === undefined) throw error
        options.onFailure?.(known)
      }
      if (first) options.onReady?.()
    }
  } finally {
    await watcher.close()
  }
}
