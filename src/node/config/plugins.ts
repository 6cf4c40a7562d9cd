import {existsSync, readFileSync} from 'node:fs'
import {dirname, extname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Pluggable, PluggableList} from 'unified'
import {isMdx, markdownPluginProblem, pluginName} from '../../article/index.ts'
import {type RehypePlugin, transformed} from '../../outputs/page/plugins.ts'
import {UsageError} from '../files/errors.ts'
import {hashOf} from '../files/hash.ts'
import type {Config, PluginConfig, PluginWithOptions} from './config.ts'
import type {PluginId, ProjectSettings} from './settings.ts'

type Given = PluginConfig | (PluginWithOptions & {readonly trusted?: boolean})
type Attach = Extract<Pluggable, (...options: never[]) => unknown>

interface Loaded {
  readonly plugin: Pluggable
  readonly id: PluginId
  readonly trusted: boolean
}

/** The plug-ins of the configuration, found from `root` and loaded, and what a build must know of them. Throws
 *  `UsageError` on one that is not there, that is no plug-in, or that does what it may not in its place. */
export async function loadPlugins(
  {markdown, html, protect = []}: Config,
  root: string
): Promise<Pick<ProjectSettings, 'plugins' | 'rehypePlugins' | 'pluginIds'>> {
  const syntax = await loadAll(markdown?.plugins ?? [], 'markdown.plugins', root)
  if (protect.some((one) => typeof one === 'string' && isMdx(one))) await addMdx(syntax)
  const pages = await loadAll(html?.rehypePlugins ?? [], 'html.rehypePlugins', root)
  if (syntax.length + pages.length === 0) return {}
  const plugins: PluggableList = syntax.map(({plugin}) => plugin)
  const problem = markdownPluginProblem(plugins)
  if (problem) throw new UsageError(`\`markdown.plugins[${problem.at}]\`: ${problem.reason}`)
  const rehypePlugins = pages.map(({plugin, trusted}): RehypePlugin => (trusted ? {plugin, trusted} : plugin))
  for (const [at, one] of rehypePlugins.entries()) tryOut(one, at)
  return {
    ...(plugins.length > 0 && {plugins}),
    ...(rehypePlugins.length > 0 && {rehypePlugins}),
    pluginIds: [...syntax, ...pages].map(({id}) => id)
  }
}

/** The grammar of the presets whose articles are MDX; not a second time where the configuration names it. */
async function addMdx(syntax: Loaded[]): Promise<void> {
  // Loaded here because most sites are not written in MDX, whose grammar contains one of JavaScript.
  const {default: attach} = await import('remark-mdx')
  if (syntax.some(({plugin}) => pluginName(plugin) === attach.name)) return
  syntax.push(await load(attach as Attach, 'markdown.plugins[]', ''))
}

async function loadAll(given: readonly Given[], option: string, root: string): Promise<Loaded[]> {
  const loaded: Loaded[] = []
  for (const [at, one] of given.entries()) loaded.push(await load(one, `${option}[${at}]`, root))
  return loaded
}

async function load(given: Given, option: string, root: string): Promise<Loaded> {
  const {plugin, options, version, trusted = false} = partsOf(given)
  const found = typeof plugin === 'string' ? await importPlugin(plugin, option, root) : {attach: plugin as Attach}
  const {attach} = found
  const known = found.version ?? version
  const name = typeof plugin === 'string' ? plugin : pluginName(attach)
  // A plug-in of unknown version is known by its own text.
  const text = known === undefined ? (found.text ?? String(attach)) : ''
  const where = option.replace(/\[\d+\]$/, '')
  const hash = hashOf(JSON.stringify([where, name, known, text, trusted, options], plain) ?? '')
  return {
    plugin: options === undefined ? attach : [attach, options],
    id: {name, ...(known !== undefined && {version: known}), hash},
    trusted
  }
}

function partsOf(given: Given): PluginWithOptions & {readonly trusted?: boolean} {
  if (typeof given === 'string' || typeof given === 'function') return {plugin: given}
  if ('plugin' in given) return given
  const [plugin, options] = given
  return {plugin, options}
}

/** Functions and patterns among the options, which JSON would leave out. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === 'function' || value instanceof RegExp ? String(value) : value

interface Found {
  readonly attach: Attach
  readonly version?: string
  /** Of a file of the project, which has no version. */
  readonly text?: string
}

async function importPlugin(name: string, option: string, root: string): Promise<Found> {
  // Loaded here because most configurations have no plug-in.
  const {createJiti} = await import('jiti')
  const jiti = createJiti(join(root, 'polyedition.config.js'), {moduleCache: false, fsCache: false})
  const url = jiti.esmResolve(name, {try: true})
  const path = url?.startsWith('file:') ? fileURLToPath(url) : url
  const own = /^\.{0,2}\//.test(name)
  if (path === undefined || !existsSync(path)) {
    const mend = own ? 'mend the path, which begins at the configuration' : `run \`npm install ${name}\``
    throw new UsageError(`\`${option}\`: found \`${name}\`, expected an installed package or a file; ${mend}`)
  }
  let attach: unknown
  try {
    const typed = ['.ts', '.mts', '.cts'].includes(extname(path))
    attach = typed
      ? await jiti.import(path, {default: true})
      : ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as {default?: unknown}).default
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new UsageError(`\`${option}\`: \`${name}\` could not be run: ${reason}; expected a plug-in of unified`)
  }
  if (typeof attach !== 'function')
    throw new UsageError(
      `\`${option}\`: found \`${name}\` without a function as its default export, expected a plug-in`
    )
  const version = own ? undefined : versionOf(name, path)
  return {attach: attach as Attach, ...(version === undefined ? {text: readFileSync(path, 'utf8')} : {version})}
}

/** What the package says of itself; a package in a package may have a file of that name without one. */
function versionOf(name: string, path: string): string | undefined {
  const wanted = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) continue
    const {name: own, version} = JSON.parse(readFileSync(file, 'utf8')) as {name?: string; version?: string}
    if (own === wanted) return version
  }
  return undefined
}

/** Pages are made at once, so a plug-in that would wait for something shows itself on an empty page. */
function tryOut(plugin: RehypePlugin, at: number): void {
  const page = {slug: 'page', locale: 'en', lang: 'en', dir: 'ltr', markdown: ''} as const
  try {
    for (const stage of ['sanitized', 'trusted'] as const)
      transformed({type: 'root', children: []}, stage, page, [plugin])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const waits = /finished async/.test(reason)
    throw new UsageError(
      waits
        ? `\`html.rehypePlugins[${at}]\`: found a plug-in that answers later, expected one that changes the page at once; do it before the build, or in the site that reads the editions`
        : `\`html.rehypePlugins[${at}]\`: the plug-in could not be run on an empty page (${reason}), expected a plug-in of rehype; mend its options`
    )
  }
}
