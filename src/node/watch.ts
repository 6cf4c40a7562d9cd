import {type BuildOptions, type BuildReport, buildProject} from './build.ts'
import {GATHER, watchFiles} from './changes.ts'
import {systemReason, UsageError} from './errors.ts'
import {loadSettings} from './load-config.ts'

export interface WatchOptions extends Omit<BuildOptions, 'settings'> {
  /** Ends the watch. Without it the watch runs as long as the process. */
  readonly signal?: AbortSignal
  readonly onBuild?: (report: BuildReport) => void
  /** A build that could not be: the configuration is being edited, a folder is gone. The watch goes on. */
  readonly onFailure?: (message: string) => void
  readonly onReady?: () => void
}

/** Build, and build again whenever an article, a translation or the configuration changes. Resolves when the signal is
 *  given. */
export async function watchProject(options: WatchOptions): Promise<void> {
  let settings = await loadSettings(options)
  const {signal} = options
  let wake = () => {}
  let dirty = true
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
      if (!dirty) await new Promise<void>((resolve) => (wake = resolve))
      if (signal?.aborted) break
      if (!first) await new Promise((resolve) => setTimeout(resolve, GATHER))
      dirty = false
      try {
        settings = await loadSettings(options)
        options.onBuild?.(await buildProject({...options, settings}))
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
