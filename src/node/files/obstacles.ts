import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {code as asCode, type Said, saidIn} from '../../messages/says.ts'
import {tells} from '../../messages/tells.ts'
import {isOfSystem, systemSaid} from './errors.ts'
import {inside} from './inside.ts'

/** Why a file cannot be read or written at a path, in our own words: what was found, and what to do. */
export interface Obstacle {
  readonly obstacle: Said
}

/** The folder that a file may not lead out of: the project, or a folder outside it that the configuration names. */
export function borderOf({root}: {readonly root: string}, folder: string): string {
  return inside(root, folder) ? root : folder
}

/** The bytes of a file; `undefined` if there is none. Anything else in its place is reported and not touched: a folder,
 *  a pipe that nobody writes to, a device, a link that leads nowhere or out of `base`. */
export function readBytes(path: string, base: string): Uint8Array | Obstacle | undefined {
  const real = plainFileAt(path, base)
  if (typeof real !== 'string') return real
  try {
    // It may have been replaced since, and a pipe would block us for ever.
    const file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const kind = kindOf(fstatSync(file))
      return kind === undefined ? readFileSync(file) : found(kind)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    return unreadable(error)
  }
}

/** As `readBytes`, in UTF-8: a replacement character would be published, or written back. */
export function readText(path: string, base: string): string | Obstacle | undefined {
  const bytes = readBytes(path, base)
  if (!(bytes instanceof Uint8Array)) return bytes
  try {
    return utf8.decode(bytes)
  } catch {
    return {obstacle: tells('obstacle/encoding', {})}
  }
}

/** Where the file of a path really is; `undefined` if there is none. */
export function fileAt(path: string, base: string): string | Obstacle | undefined {
  const real = plainFileAt(path, base)
  if (typeof real !== 'string') return real
  try {
    accessSync(real, constants.R_OK)
    return real
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : unreadable(error)
  }
}

/** The same, whether or not it may be read. */
function plainFileAt(path: string, base: string): string | Obstacle | undefined {
  const real = realOf(path, base)
  if (typeof real !== 'string') return real
  try {
    const kind = kindOf(lstatSync(real))
    return kind === undefined ? real : found(kind)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : unreadable(error)
  }
}

/** What prevents a file from being written at a path. A link at the path itself is replaced, and not followed. */
export function obstacleAt(path: string, base: string): Obstacle | undefined {
  return folderObstacle(dirname(path), base) ?? pathObstacle(path)
}

/** The same in a folder that is known to be one. */
export function pathObstacle(path: string): Obstacle | undefined {
  return statsOf(path)?.isDirectory() ? found('obstacle/folder') : undefined
}

/** Whether anything stands at a path, if only a link that leads nowhere. */
export const isThere = (path: string): boolean => statsOf(path) !== undefined

/** What prevents a folder from being created, or files from being written in it. */
export function folderObstacle(folder: string, base: string): Obstacle | undefined {
  const real = realOf(folder, base)
  if (typeof real !== 'string') return real
  const there = statsOf(real)
  return there && !there.isDirectory() ? {obstacle: tells('obstacle/no-folder', {})} : undefined
}

export const isObstacle = (given: unknown): given is Obstacle =>
  typeof given === 'object' && given !== null && 'obstacle' in given

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Where a path leads, as far as it exists. */
function realOf(path: string, base: string): string | Obstacle {
  const real = followed(path)
  if (typeof real !== 'string') return real
  // No link is on the way to it, and so none on the way to the folder that it lies in.
  if (real === path && inside(base, path)) return real
  const home = followed(base)
  return typeof home === 'string' && inside(home, real) ? real : {obstacle: tells('obstacle/outside', {})}
}

function followed(path: string): string | Obstacle {
  const rest: string[] = []
  for (let at = path; ; at = dirname(at)) {
    try {
      return join(realpathSync.native(at), ...rest)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return unreadable(error)
      if (statsOf(at)?.isSymbolicLink()) return {obstacle: tells('obstacle/nowhere', {})}
      if (at === dirname(at)) return unreadable(error)
      rest.unshift(basename(at))
    }
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

type Kind = `obstacle/${'folder' | 'pipe' | 'socket' | 'device'}`

function kindOf(stats: Stats): Kind | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'obstacle/folder'
  if (stats.isFIFO()) return 'obstacle/pipe'
  return stats.isSocket() ? 'obstacle/socket' : 'obstacle/device'
}

const found = (kind: Kind): Obstacle => ({obstacle: tells('obstacle/no-file', {kind})})

/** Errors that do not concern the file itself, such as too many open files, are rethrown. */
function unreadable(error: unknown): Obstacle {
  const {code} = error as NodeJS.ErrnoException
  if (code === undefined || isOfSystem(error)) throw error
  const said = systemSaid(error) ?? tells('system/other', {code: asCode(code)})
  return {obstacle: tells('obstacle/unreadable', {reason: saidIn(said)})}
}
