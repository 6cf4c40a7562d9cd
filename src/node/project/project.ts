import {basename, extname, join} from 'node:path'
import {decoded} from '../../address.ts'
import {foldSlug} from '../../article/index.ts'
import {abilitiesOf} from '../../languages/abilities.ts'
import {displayName} from '../../languages/intl.ts'
import type {Finding} from '../../model.ts'
import {sameText} from '../../text/canonical.ts'
import {type Cache, openCache, openOld} from '../cache/cache.ts'
import {type ConfigOptions, loadProjectSettings, loadSettings} from '../config/load-config.ts'
import type {ProjectSettings} from '../config/settings.ts'
import type {Settings} from '../config/whole-settings.ts'
import {UsageError} from '../files/errors.ts'
import {withLock} from '../files/lock.ts'
import {didYouMean} from '../files/suggest.ts'
import {type ArticleFile, type Discovery, discoverArticles} from './discover.ts'
import {ensureWorkFolder, recover, unfinished, workFolder} from './transaction.ts'

/** The options that every function of the project takes. */
export interface ProjectOptions extends ConfigOptions {
  /** ProjectSettings that are already loaded; `cwd` and `config` are then ignored. */
  readonly settings?: Settings
  /** Remarks for a person: waiting for another command, an interrupted one that was finished. */
  readonly onNote?: (message: string) => void
  /** The progress of the work. */
  readonly onProgress?: (done: number, all: number, what: string) => void
  /** Whether results of earlier commands are used again where nothing that they were made from has changed, and results
   *  of this one kept. Default: true. */
  readonly cache?: boolean
  /** How many milliseconds to wait for another command that writes. Default 120,000. */
  readonly patience?: number
}

/** ProjectSettings and source articles. The articles themselves are read one at a time, never all held in memory. */
export interface Project<S extends ProjectSettings = Settings> extends Discovery {
  readonly settings: S
  /** What earlier commands have made of it; absent where nothing is kept. */
  readonly cache?: Cache
}

/** Load a project for reading. What an interrupted command left behind stays as it is: see `unfinished`. */
export const loadProject = async (options: ProjectOptions = {}): Promise<Project> =>
  load(options.settings ?? (await loadSettings(options)), options, openOld)

/** As `loadProject`, for a command that keeps what it makes. */
export const loadKeeping = async (options: ProjectOptions = {}): Promise<Project> =>
  load(options.settings ?? (await loadSettings(options)), options, openCache)

/** The same for a command that neither judges nor prints: it starts without the rules and outputs. */
export const loadLean = async (options: ProjectOptions = {}): Promise<Project<ProjectSettings>> =>
  load(options.settings ?? (await loadProjectSettings(options)), options, openCache)

async function load<S extends ProjectSettings>(
  settings: S,
  options: ProjectOptions,
  open: typeof openCache
): Promise<Project<S>> {
  const left = unfinished(settings)
  if (left !== undefined) options.onNote?.(left)
  remarkLevels(settings, options)
  return discovered(settings, options, open)
}

async function discovered<S extends ProjectSettings>(
  settings: S,
  options: ProjectOptions,
  open: typeof openCache
): Promise<Project<S>> {
  const cache = options.cache === false ? undefined : open(settings, workFolder(settings.root))
  return {settings, ...(cache && {cache}), ...(await discoverArticles(settings, cache))}
}

/** Load a project and run alone among the commands that write in it. */
export async function withProject<T>(
  command: string,
  options: ProjectOptions,
  run: (project: Project) => Promise<T>
): Promise<T> {
  const settings = options.settings ?? (await loadSettings(options))
  remarkLevels(settings, options)
  return locked(settings, command, options, async () =>
    run(await discovered(settings, options, KEEPING.has(command) ? openCache : openOld))
  )
}

/** Commands under the lock that keep what they make. */
const KEEPING: ReadonlySet<string> = new Set(['build', 'extract'])

/** Once a command: of these locales only digits are read, and a person should know. */
function remarkLevels({locales}: ProjectSettings, {onNote}: ProjectOptions): void {
  const bare = locales.filter(({language}) => abilitiesOf(language).size === 1)
  if (bare.length === 0) return
  const names = bare.map(({locale}) => `${displayName(locale, 'language', 'en')} (\`${locale}\`)`).join(', ')
  onNote?.(
    `${names} ${bare.length === 1 ? 'is' : 'are'} at level 0: no language pack, so digits are read and words are not; see \`polyedition languages\``
  )
}

function locked<T>(
  settings: ProjectSettings,
  command: string,
  options: ProjectOptions,
  run: () => Promise<T>
): Promise<T> {
  const {root} = settings
  const {onNote, patience} = options
  const lock = {command, ...(onNote && {onWait: onNote}), ...(patience !== undefined && {patience})}
  ensureWorkFolder(root)
  return withLock(workFolder(root), lock, async () => {
    const left = recover(settings)
    if (left?.done === 'finished') onNote?.(`Finished an interrupted \`polyedition ${left.command}\``)
    if (left?.done === 'undone') onNote?.('Cleared away what an interrupted command had begun')
    return run()
  })
}

/** The requested articles, by slug or path; all if none is named. Throws `UsageError` on one that does not exist,
 *  naming the nearest, and on a project without any. */
export function chooseArticles(
  project: Project<ProjectSettings>,
  names: readonly string[] = []
): readonly ArticleFile[] {
  const {articles, settings, findings} = project
  if (!articles.length && !findings.length) {
    const globs = settings.articles.map((glob) => `\`${glob}\``).join(', ')
    throw new UsageError(
      `No article in \`${settings.root}\`, expected one at ${globs}; run \`polyedition init\` for an example, or set \`articles\` in the configuration`
    )
  }
  const chosen = names.map((name) => {
    const found = named(project, articles, name)
    if (found.length === 1) return found[0]!
    if (found.length > 1) {
      const paths = found.map(({path}) => `\`${path}\``).join(', ')
      throw new UsageError(`Found \`${name}\` in ${paths}, expected one article; name it by its path`)
    }
    const [claimant] = named(project, project.claimants, name)
    if (claimant) {
      const same = project.claimants.filter(({slug}) => slug.toLowerCase() === claimant.slug.toLowerCase())
      const paths = same.map(({path}) => `\`${path}\``).join(', ')
      throw new UsageError(
        `Found the slug \`${claimant.slug}\` in ${paths}, expected each article to have its own; set another \`slug\` in its front matter`
      )
    }
    const unread = project.unread.find((path) => path === name || basename(path, extname(path)) === name)
    const why = findings.find(({place}) => unread !== undefined && place?.path === unread)?.reason
    if (why) throw new UsageError(`\`${unread}\`: ${why}`)
    throw new UsageError(
      `No article \`${name}\`${didYouMean(
        name,
        articles.map(({slug}) => slug)
      )}`
    )
  })
  return names.length ? [...new Set(chosen)] : articles
}

/** What is wrong with the files of articles: of all, or of those that are named. A request for one story does not
 *  report the problems of others. */
export function findingsOf({findings}: Discovery, named: readonly ArticleFile[] | undefined): readonly Finding[] {
  if (!named) return findings
  const paths = new Set(named.map(({path}) => path))
  return findings.filter(({place}) => place?.path !== undefined && paths.has(place.path))
}

/** The articles with this path or slug, or else those with an edition of this slug: a desk sees the addresses of all
 *  editions. */
export function named(
  {settings}: Pick<Project<ProjectSettings>, 'settings'>,
  files: readonly ArticleFile[],
  name: string
): readonly ArticleFile[] {
  const path = name.replaceAll('\\', '/').replace(/^\.\//, '')
  const slug = slugOf(name)
  const own = files.filter(
    (file) => file.slug === slug || sameText(file.path, path) || sameText(join(settings.root, file.path), name)
  )
  return own.length ? own : files.filter(({slugs}) => Object.values(slugs ?? {}).includes(slug))
}

/** The slug that somebody means who types it, or copies it from an address. */
export const slugOf = (name: string): string => foldSlug(decoded(name) ?? name)

/** The requested locales; all if none is named. Throws `UsageError` on one that the project does not have. */
export function chooseLocales({locales}: ProjectSettings, names: readonly string[] = []): ReadonlySet<string> {
  const known = locales.map(({locale}) => locale)
  for (const name of names) {
    if (!known.includes(name)) throw new UsageError(`No locale \`${name}\`${didYouMean(name, known)}`)
  }
  return new Set(names.length ? names : known)
}
