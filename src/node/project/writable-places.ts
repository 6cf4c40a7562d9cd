import {lstatSync, readlinkSync, realpathSync} from 'node:fs'
import {basename, dirname, extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {ProjectSettings} from '../config/settings.ts'
import {inside} from '../files/inside.ts'

/** A folder of the project in which a command may change files. */
interface Place {
  /** Absolute. */
  readonly folder: string
  readonly holds: (path: string) => boolean
  /** Its files may also be removed. */
  readonly removes?: boolean
  /** Only files that do not exist yet are written. */
  readonly fresh?: boolean
}

/** What each command may write, and nothing else: a pending change is a file, which may have come with a repository
 *  that a stranger made. */
const places: Readonly<Record<string, (settings: ProjectSettings) => readonly Place[]>> = {
  init: (settings) => [...catalogs(settings), ...articles(settings), ...beginnings(settings)],
  languages: packs,
  import: articles,
  extract: catalogs,
  translate: catalogs,
  'import-translations': catalogs,
  adopt: catalogs,
  accept: catalogs,
  sign: catalogs,
  desk: catalogs,
  waive: catalogs,
  'check --fix': catalogs,
  prune: catalogs,
  merge: catalogs,
  build: editions,
  kill: lifecycle,
  withhold: lifecycle,
  correct: lifecycle
}

function lifecycle(settings: ProjectSettings): Place[] {
  return [...editions(settings), ...articles(settings)]
}

function catalogs({localeFiles, stateFiles}: ProjectSettings): Place[] {
  const holds = (path: string) => path.endsWith('.json')
  return [localeFiles, stateFiles].map((folder) => ({folder, holds, removes: true}))
}

function editions({editions: folder}: ProjectSettings): Place[] {
  return [{folder, holds: () => true, removes: true}]
}

function articles({articles: globs, root}: ProjectSettings): Place[] {
  return globs
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => {
      const end = extname(glob)
      const ends = /^\.\w+$/.test(end) ? [end] : ['.md', '.markdown', '.mdx', '.txt']
      return {folder: join(root, fixedFolder(glob)), holds: (path) => ends.includes(extname(path))}
    })
}

function beginnings({root}: ProjectSettings): Place[] {
  const names = ['package.json', '.gitignore', 'polyedition.config.json', 'polyedition.config.ts']
  return [{folder: root, holds: (path) => names.includes(relative(root, path)), fresh: true}]
}

/** A language pack that is begun. */
function packs({root}: ProjectSettings): Place[] {
  return [{folder: join(root, 'languages'), holds: (path) => path.endsWith('.ts'), fresh: true}]
}

/** The beginning of a glob that names one folder. */
export function fixedFolder(glob: string): string {
  const parts = glob.split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return (wild < 0 ? parts.slice(0, -1) : parts.slice(0, wild)).join('/') || '.'
}

export interface Permit {
  /** What is wrong with writing this file, named as in a journal; `undefined` if it may be written. */
  writes(name: string, fresh: boolean): string | undefined
  removes(name: string): string | undefined
}

/** What a command may do to files that are named from the project's folder, with `/`. Undefined if no command of ours
 *  with that name writes. */
export function permitOf(settings: ProjectSettings, command: string): Permit | undefined {
  const own = Object.hasOwn(places, command) ? places[command]!(settings) : undefined
  if (!own) return undefined
  const {root} = settings
  const known = new Map<string, string | undefined>()
  const strays = (folder: string, place: Place) => {
    const question = `${place.folder}\0${folder}`
    if (!known.has(question)) known.set(question, strayed(root, place.folder, folder))
    return known.get(question)
  }
  const problem = (name: string, allows: (place: Place) => boolean | undefined): string | undefined => {
    const path = resolve(root, name)
    const plain = relative(root, path).split(sep).join('/') === name && name !== '' && !name.includes('\0')
    if (!plain || isAbsolute(name)) return 'expected a path from the folder of the project as polyedition writes it'
    const found = own.filter((place) => path !== place.folder && inside(place.folder, path) && place.holds(path))
    const place = found.find(allows)
    if (!place) {
      const names = own.map(({folder}) => `\`${relative(root, folder) || '.'}\``)
      return `expected a file that this command may change, in ${[...new Set(names)].join(', ')}`
    }
    return strays(dirname(path), place) ?? (isFolder(path) ? 'a folder stands there, expected a file' : undefined)
  }
  return {
    writes: (name, fresh) => problem(name, (place) => !place.fresh || fresh),
    removes: (name) => problem(name, ({removes}) => removes)
  }
}

/** Links may lead from one folder of the project to another, but not out of it, nor to what other programs keep in
 *  hidden folders and `node_modules`. A folder outside the project that the configuration names is allowed. */
function strayed(root: string, place: string, folder: string): string | undefined {
  const real = realOf(folder)
  const within = inside(root, place) ? join(realpathSync(root), relative(root, place)) : realOf(place)
  if (real !== undefined && within !== undefined && inside(within, real) && !isForbidden(relative(within, real)))
    return isForbidden(relative(root, place), /^(?:\.git|node_modules)$/)
      ? 'that folder is of another program'
      : undefined
  const own = real !== undefined && inside(realpathSync(root), real) && inside(root, place)
  if (own && !isForbidden(relative(realpathSync(root), real))) return undefined
  return 'a link on the way leads out of the folder, expected a folder of the project; set it in the configuration, or put a folder in place of the link'
}

const isForbidden = (path: string, parts = /^(?:\..*|node_modules)$/) =>
  path.split(sep).some((part) => parts.test(part))

/** Where a folder really is, even if its last parts do not exist yet; `undefined` if links lead nowhere. */
function realOf(folder: string): string | undefined {
  try {
    return realpathSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || isLink(folder)) return undefined
    const above = realOf(dirname(folder))
    return above && join(above, basename(folder))
  }
}

function isLink(path: string): boolean {
  try {
    readlinkSync(path)
    return true
  } catch {
    return false
  }
}

const isFolder = (path: string) => Boolean(lstatSync(path, {throwIfNoEntry: false})?.isDirectory())
