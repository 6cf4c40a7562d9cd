import {existsSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {watch} from 'chokidar'
import type {ProjectSettings} from '../config/settings.ts'
import {systemReason} from '../files/errors.ts'
import {inside} from '../files/inside.ts'
import {workFolder} from './transaction.ts'

/** Milliseconds within which changes are gathered: an editor saves in several steps, a checkout changes many files. */
export const GATHER = 80

/** Call `changed` whenever an article, a translation or the configuration changes, and `failed` if that can no longer
 *  be observed. ProjectSettings are requested again at each change, because the change may be one of theirs. */
export async function watchFiles(
  settings: () => ProjectSettings,
  changed: () => void,
  failed: (message: string) => void
): Promise<{close(): Promise<void>}> {
  const watcher = watch(settings().root, {
    ignoreInitial: true,
    ignored: (path) => isOwn(path, settings()),
    awaitWriteFinish: {stabilityThreshold: GATHER, pollInterval: GATHER / 4}
  })
  watcher.on('all', (_, path) => {
    if (matters(path, settings())) changed()
  })
  watcher.on('error', (error) => failed(watchProblem(error)))
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return watcher
}

/** Here the system does not mean the disk, as it does elsewhere with the same codes. */
function watchProblem(error: unknown): string {
  const {code, message = String(error)} = (error ?? {}) as {code?: unknown; message?: string}
  return code === 'ENOSPC' || code === 'EMFILE'
    ? 'Found more files than the system lets a program watch, expected fewer; raise its limit (`fs.inotify.max_user_watches`)'
    : `Changes are not seen everywhere: ${systemReason(error) ?? message}`
}

/** Whether a change of this file is one of an article, a translation or the configuration, for those with a watcher of
 *  their own. */
export function concerns(path: string, settings: ProjectSettings): boolean {
  return inside(settings.root, path) && !isOwn(path, settings) && matters(path, settings)
}

/** What we write ourselves, and what we never read. */
function isOwn(path: string, settings: ProjectSettings): boolean {
  if (inside(settings.editions, path) || inside(workFolder(settings.root), path)) return true
  return /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(relative(settings.root, path))
}

function matters(path: string, settings: ProjectSettings): boolean {
  const name = relative(settings.root, path).split(sep).join('/')
  if (/(?:^|\/)\.|~$|\.tmp$|\.swp$/.test(name)) return false
  if (settings.authorFile !== undefined && inside(settings.authorFile, path)) return true
  return /^polyedition\.config\./.test(name) || /\.(?:md|markdown|json|ya?ml)$/i.test(name) || !existsSync(path)
}
