import {existsSync, readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, extname, join, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import {loadLanguages, withWire} from '../../languages/load.ts'
import {once} from '../../text/once.ts'
import {UsageError} from '../files/errors.ts'
import {authorsOf} from './authors.ts'
import type {Config} from './config.ts'
import {configProblems} from './config-issues.ts'
import {validate} from './config-schema.ts'
import {remember} from './fingerprint.ts'
import {type ProjectSettings, projectSettingsOf, unserved} from './settings.ts'
import type {Settings} from './whole-settings.ts'

const NAMES = ['polyedition.config.ts', 'polyedition.config.js', 'polyedition.config.mjs', 'polyedition.config.json']

export interface ConfigOptions {
  /** Where the command runs. Default: the current folder. */
  readonly cwd?: string
  /** The configuration file, if not the one found from `cwd` upwards. */
  readonly config?: string
}

/** What is much, and not needed by every command or for every project. */
const rooms = {
  whole: once(() => import('./whole-settings.ts')),
  plugins: once(() => import('./plugins.ts'))
}

/** Load these now, where the host allows no import later. */
export const loadRooms = (): Promise<unknown> => Promise.all([rooms.whole(), rooms.plugins()])

/** Find, read and validate the configuration; without one the defaults hold and `cwd` is the project.
 *  Throws `UsageError` naming file, option, what was found and what was expected. */
export async function loadSettings(options: ConfigOptions = {}): Promise<Settings> {
  const {settings, config, origin, shown} = await read(options)
  const {wholeSettings} = await rooms.whole()
  const whole = withFile(shown, () => wholeSettings(settings, config))
  return known(origin, whole, config)
}

/** The same for who reads the project alone: without rules and outputs. */
export async function loadProjectSettings(options: ConfigOptions = {}): Promise<ProjectSettings> {
  const {settings, config, origin} = await read(options)
  return known(origin, settings, config)
}

interface Read {
  readonly settings: ProjectSettings
  readonly config: Config
  readonly origin: Origin
  /** The configuration's path, for messages. */
  readonly shown: string
}

async function read(options: ConfigOptions): Promise<Read> {
  const cwd = resolve(options.cwd ?? '.')
  if (!existsSync(cwd))
    throw new UsageError(`No folder \`${cwd}\`, expected the folder of the project; check \`--cwd\``)
  const path = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config)
  if (!path) {
    const settings = projectSettingsOf({}, cwd, undefined, await loadLanguages(unserved({})))
    return {settings: await wired(settings), config: {}, origin: {cwd}, shown: ''}
  }
  if (!existsSync(path))
    throw new UsageError(`No file \`${options.config}\` in \`${cwd}\`, expected a configuration; check \`--config\``)
  const config = await readConfig(path, relative(cwd, path))
  const languages = await loadLanguages(unserved(config))
  const shown = relative(cwd, path)
  const settings = withFile(shown, () => projectSettingsOf(config, dirname(path), path, languages))
  const authors = authorsOf(config, dirname(path))
  const plugins = await pluginsOf(config, dirname(path)).catch((error) => withFile(shown, () => rethrow(error)))
  return {
    settings: await wired({...settings, ...plugins, ...authors}),
    config,
    origin: {cwd: dirname(path), config: path},
    shown
  }
}

async function pluginsOf(config: Config, root: string): Promise<Partial<ProjectSettings>> {
  if (!config.markdown && !config.html && !config.protect) return {}
  const {loadPlugins} = await rooms.plugins()
  return loadPlugins(config, root)
}

const origins = new WeakMap<ProjectSettings, Origin>()

export type Origin = ConfigOptions & {readonly cwd: string}

/** With which options the same settings are loaded again, in another thread; undefined where a program has made them, or
 *  has changed them since. */
export const originOf = (settings: ProjectSettings): Origin | undefined => origins.get(settings)

function known<S extends ProjectSettings>(origin: Origin, settings: S, config: Config): S {
  origins.set(settings, origin)
  return remember(settings, config)
}

const wired = async (settings: ProjectSettings): Promise<ProjectSettings> => ({
  ...settings,
  wire: await withWire(settings.languages)
})

/** From `cwd` upwards, but not beyond the repository that contains it. */
function findConfig(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = NAMES.filter((name) => existsSync(join(folder, name)))
    if (found.length > 1) {
      const [keep, ...rest] = found.map((name) => `\`${name}\``)
      throw new UsageError(
        `Found ${[keep, ...rest].join(' and ')} in \`${folder}\`, expected one configuration; remove all but one`
      )
    }
    if (found[0]) return join(folder, found[0])
    if (folder === dirname(folder) || existsSync(join(folder, '.git'))) return undefined
  }
}

async function readConfig(path: string, shown: string): Promise<Config> {
  if (!statSync(path).isFile())
    throw new UsageError(`\`${shown}\` is no file, expected the configuration; move it away or rename it`)
  const json = extname(path) === '.json'
  const lines = json ? jsonWithLines(path, shown) : undefined
  const given = lines ? lines.value : await runConfig(path, shown)
  const {config, issues} = validate(given)
  if (config) return config
  const problems = configProblems(issues, given)
  throw new UsageError(problems.map(({path: at, reason}) => `${shown}${lines?.at(at) ?? ''} ${reason}`).join('\n'))
}

/** JSON is YAML, and yaml gives positions. */
function jsonWithLines(path: string, shown: string): {value: unknown; at(path: readonly PropertyKey[]): string} {
  const text = readFileSync(path, 'utf8')
  const counter = new LineCounter()
  const doc = parseDocument(text, {lineCounter: counter, version: '1.2', schema: 'json'})
  const wrong = doc.errors[0]
  if (wrong) {
    const {line, col} = counter.linePos(wrong.pos[0])
    throw new UsageError(
      `${shown}:${line}:${col} Found no valid JSON (${wrong.message.split(/ at line|\n/)[0]}), expected a configuration such as {"locales": ["en", "ar"]}`
    )
  }
  const at = (where: readonly PropertyKey[]) => {
    const offset = offsetOf(doc.contents, where)
    if (offset === undefined) return ''
    const {line, col} = counter.linePos(offset)
    return `:${line}:${col}`
  }
  return {value: doc.toJS(), at}
}

/** The offset of the last part's name, or of the nearest part that is in the file. */
function offsetOf(contents: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = contents
  let offset = contents?.range?.[0]
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && key.value === part)
      if (!pair) break
      offset = (pair.key as Node).range?.[0]
      node = pair.value
    } else {
      node = (node as {items?: unknown[]} | null)?.items?.[part as number]
      if (!node) break
      offset = (node as Node).range?.[0]
    }
  }
  return offset
}

/** What a configuration may import from this package. Node finds the modules by the package's own name, so no import
 *  leads from here back to the door through which this module is reached. */
async function ownModules(): Promise<Record<string, unknown>> {
  const {resolve: find} = createRequire(import.meta.url)
  const names = ['polyedition', 'polyedition/languages', 'polyedition/node']
  const modules = await Promise.all(names.map((name) => import(/* @vite-ignore */ pathToFileURL(find(name)).href)))
  return Object.fromEntries(names.map((name, at) => [name, modules[at]]))
}

async function runConfig(path: string, shown: string): Promise<unknown> {
  // Our own modules are supplied, not searched for: a project that runs `npx polyedition` need not have us installed.
  const virtualModules = await ownModules()
  // Loaded here because most configurations are not programs and do not need it.
  const {createJiti} = await import('jiti')
  // No caches: `build --watch` reads the file again, and nothing is written beside the project.
  const jiti = createJiti(import.meta.url, {moduleCache: false, fsCache: false, virtualModules})
  try {
    return await jiti.import(path, {default: true})
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new UsageError(`${shown} could not be run: ${reason}; expected \`export default defineConfig({…})\``)
  }
}

function rethrow(error: unknown): never {
  throw error
}

function withFile<T>(shown: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof UsageError) error.message = `${shown} ${error.message}`
    throw error
  }
}
