/** What editions are made from, in a store: a tree of the files of a project, and of what is known of its articles. */
import {readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {glob} from 'tinyglobby'
import type {Settings} from '../node/config/whole-settings.ts'
import {UsageError} from '../node/files/errors.ts'
import {hashOf} from '../node/files/hash.ts'
import {inside} from '../node/files/inside.ts'
import type {ArticleFile} from '../node/project/discover.ts'
import type {Project} from '../node/project/project.ts'
import {objectsBefore, objectsIn} from '../node/store/objects.ts'
import {queueHead, writeRoot} from '../node/store/queue-head.ts'
import type {Store} from '../node/store/store.ts'
import {changed, type Root} from '../node/store/tree.ts'
import {differences} from '../node/store/tree-difference.ts'
import {Uploads} from '../node/store/uploads.ts'
import {pictureTypes} from '../outputs/index.ts'

/** Path from the project → hash of a file. */
export const INPUT = 'file/'
/** Path → what is known of an article, as JSON. */
export const ARTICLE = 'article/'
/** The same of those that claim the slug of another. */
export const CLAIMANT = 'claimant/'
/** The files that every story depends on, and which of them is the configuration. */
export const SHARED = 'shared'

export interface Shared {
  readonly config?: string
  readonly files: readonly string[]
}

export interface Inputs {
  readonly root: Root
  readonly shared: Shared
  /** Path from the project → hash. */
  readonly files: ReadonlyMap<string, string>
  /** Objects that were written. */
  readonly written: number
}

/** Put into a store whatever of a project is not there yet, and say that these are the newest inputs. */
export async function pushInputs(project: Project, store: Store): Promise<Inputs> {
  const {settings} = project
  const files = await filesOf(project)
  const shared = sharedOf(settings, files)
  const rows = rowsOf(project, files, shared)
  for (;;) {
    const head = await queueHead(store)
    const uploads = new Uploads(objectsIn(store))
    const local = objectsBefore(uploads)
    const wanted = await changed(local, undefined, rows)
    const changes = new Map<string, string | undefined>()
    for await (const {key, to} of differences(local, head.root, wanted)) {
      changes.set(key, to)
      if (to === undefined || !key.startsWith(INPUT)) continue
      const body = readFileSync(join(settings.root, key.slice(INPUT.length)))
      // Somebody has saved it since: what is written under a hash must be that.
      if (hashOf(body) !== to) return pushInputs(project, store)
      await uploads.put(body)
    }
    const root = await changed(uploads, head.root, changes)
    await uploads.done()
    if (root === head.root || (await writeRoot(store, head, root))) return {root, shared, files, written: uploads.count}
  }
}

function rowsOf(
  {articles, claimants}: Project,
  files: ReadonlyMap<string, string>,
  shared: Shared
): Map<string, string> {
  const rows = new Map<string, string>([[SHARED, JSON.stringify(shared)]])
  for (const [path, hash] of files) rows.set(INPUT + path, hash)
  for (const one of articles) rows.set(ARTICLE + one.path, described(one))
  for (const one of claimants) rows.set(CLAIMANT + one.path, described(one))
  return rows
}

const described = ({slug, slugs, former}: ArticleFile): string => JSON.stringify({slug, slugs, former})

/** Every file that a build may read, with its hash. */
async function filesOf({settings, articles, claimants, cache}: Project): Promise<ReadonlyMap<string, string>> {
  const {root, localeFiles, stateFiles, editions, glossary, authorFile} = settings
  const endings = Object.keys(pictureTypes).map((ending) => ending.slice(1))
  const ignore = ['**/node_modules/**', `${named(editions, root)}/**`]
  const found = [
    ...[...articles, ...claimants].map(({path}) => path),
    ...(await inFolder(localeFiles, root)),
    ...(await inFolder(stateFiles, root)),
    ...(await glob([`**/*.{${endings}}`], {cwd: root, ignore, caseSensitiveMatch: false})),
    ...(authorFile === undefined ? [] : await authorsIn(authorFile, root)),
    named(glossary, root),
    ...configFiles(settings)
  ]
  const files = new Map<string, string>()
  for (const path of new Set(found)) {
    const hash = hashed(path, root, cache)
    if (hash) files.set(path, hash)
  }
  cache?.save()
  return files
}

const KIND = 'input'

/** Its hash, which is known while nothing has changed it. */
function hashed(path: string, root: string, cache: Project['cache']): string | undefined {
  const whole = join(root, path)
  const key = cache?.keyOf(KIND) ?? ''
  const known = cache?.recall(KIND, path, key)
  if (typeof known === 'string') return known
  const hash = cache?.prints.hash(whole)
  if (hash) cache?.keep(KIND, path, {key, inputs: [whole], data: hash})
  return hash
}

async function inFolder(folder: string, root: string): Promise<string[]> {
  const found = await glob(['**/*.json'], {cwd: folder, dot: true})
  return found.map((path) => named(join(folder, path), root))
}

async function authorsIn(place: string, root: string): Promise<string[]> {
  const found = await glob(['**/*'], {cwd: place})
  return found.length > 0 ? found.map((path) => named(join(place, path), root)) : [named(place, root)]
}

/** The configuration, the glossary, the words of the pages, the authors: small, and needed by every story. */
function sharedOf(settings: Settings, files: ReadonlyMap<string, string>): Shared {
  const {root, configPath, glossary, authorFile, localeFiles, locales} = settings
  const paths = [
    ...configFiles(settings),
    ...[glossary, ...locales.map(({locale}) => join(localeFiles, locale, 'polyedition.json'))].map((path) =>
      named(path, root)
    )
  ]
  const authors = authorFile === undefined ? undefined : named(authorFile, root)
  const shared = [...files.keys()].filter(
    (path) => paths.includes(path) || path === authors || path.startsWith(`${authors}/`)
  )
  return {...configNamed(configPath, root), files: shared.sort()}
}

/** The configuration, and the plug-ins of the project that it names. */
const configFiles = ({root, configPath, pluginIds = []}: Settings): string[] =>
  [
    ...(configPath === undefined ? [] : [configPath]),
    ...pluginIds.flatMap(({name}) => (/^\.{1,2}\//.test(name) ? [join(root, name)] : []))
  ].map((path) => named(path, root))

const configNamed = (path: string | undefined, root: string): Pick<Shared, 'config'> =>
  path === undefined ? {} : {config: named(path, root)}

/** Put the configuration alone into a store, for those who need no article, and say nothing of the newest inputs. Returns
 *  its tree. */
export async function pushConfig(settings: Settings, store: Store): Promise<string> {
  const {root, configPath} = settings
  const uploads = new Uploads(objectsIn(store))
  const rows = new Map<string, string>()
  for (const path of configFiles(settings)) rows.set(INPUT + path, await uploads.put(readFileSync(join(root, path))))
  const files = [...rows.keys()].map((key) => key.slice(INPUT.length))
  rows.set(SHARED, JSON.stringify({...configNamed(configPath, root), files} satisfies Shared))
  const tree = await changed(uploads, undefined, rows)
  await uploads.done()
  return tree!
}

/** A path from the project. Throws on one outside, which a worker could not have. */
export function named(path: string, root: string): string {
  if (inside(root, path)) return relative(root, path).split(sep).join('/')
  throw new UsageError(
    `Found \`${relative(root, path)}\` outside of the project, expected all that editions are made from inside of it, where workers can have it`
  )
}
