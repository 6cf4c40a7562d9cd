import {existsSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {watch} from 'chokidar'
import {type BuildOptions, type BuildReport, buildProject} from './build.ts'
import {systemReason, UsageError} from './errors.ts'
import {loadSettings} from './load-config.ts'
import {inside, type Settings} from './settings.ts'
import {workFolder} from './transaction.ts'

export interface WatchOptions extends Omit<BuildOptions, 'settings'> {
  /** Ends the watch. Without it the watch runs as long as the process. */
  readonly signal?: AbortSignal
  readonly onBuild?: (report: BuildReport) => void
  /** A build that could not be: the configuration is being edited, a folder is gone. The watch goes on. */
  readonly onFailure?: (message: string) => void
  readonly onReady?: () => void
}

/** Milliseconds in which changes gather: an editor saves in several steps, a checkout changes many files. */
const GATHER = 80

/** Build, and build again whenever an article, a translation or the configuration changes. Resolves when the signal is
 *  given. */
export async function watchProject(options: WatchOptions): Promise<void> {
  let settings = await loadSettings(options)
  const {signal} = options
  let wake = () => {}
  let dirty = true
  const watcher = watch(settings.root, {
    ignoreInitial: true,
    ignored: (path) => isOwn(path, settings),
    awaitWriteFinish: {stabilityThreshold: GATHER, pollInterval: GATHER / 4}
  })
  const changed = () => {
    dirty = true
    wake()
  }
  watcher.on('all', (_, path) => {
    if (matters(path, settings)) changed()
  })
  signal?.addEventListener('abort', changed)
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
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

/** What we write ourselves, and what is never ours to read. */
function isOwn(path: string, settings: Settings): boolean {
  if (inside(settings.editions, path) || inside(workFolder(settings.root), path)) return true
  return /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(relative(settings.root, path))
}

function matters(path: string, settings: Settings): boolean {
  const name = relative(settings.root, path).split(sep).join('/')
  if (/(?:^|\/)\.|~$|\.tmp$|\.swp$/.test(name)) return false
  return /^polyedition\.config\./.test(name) || /\.(?:md|markdown|json|ya?ml)$/i.test(name) || !existsSync(path)
}
