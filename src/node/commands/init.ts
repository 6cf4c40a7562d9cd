import {randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {parseArticle} from '../../article/index.ts'
import {emptyLocaleFile, extractCatalogs, writeLocaleFile} from '../../catalog/index.ts'
import {segmentArticle} from '../../segment/index.ts'
import {loadSettings} from '../config/load-config.ts'
import {UsageError} from '../files/errors.ts'
import {type SiteKind, siteOf} from '../files/site-kind.ts'
import {shownPath} from '../project/odd-file.ts'
import {withProject} from '../project/project.ts'
import {catalogPaths} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {example} from './example.ts'
import {configFor, siteAdvice} from './init-site.ts'
import {presetAdvice, presetsFor} from './site-presets.ts'

export interface InitOptions {
  /** The folder of the project; created if it does not exist. */
  readonly cwd?: string
  /** The version of polyedition that the project depends on; without it no dependency is written. */
  readonly version?: string
}

export interface InitReport {
  readonly root: string
  /** The program that makes a site of this folder, if it is one. */
  readonly site?: SiteKind
  /** Files that were added, relative to the project. */
  readonly added: readonly string[]
  /** Files that already existed and stay as they are. */
  readonly kept: readonly string[]
  /** What a person would have to add to an existing file. */
  readonly advice: readonly string[]
}

/** Make a project with an example article and its translations, which builds at once. Overwrites nothing: in a folder
 *  with articles, a configuration or a site, only missing files are added, and the example is not. */
export async function initProject(options: InitOptions = {}): Promise<InitReport> {
  const root = resolve(options.cwd ?? '.')
  if (existsSync(root) && !statSync(root).isDirectory())
    throw new UsageError(`\`${root}\` is a file, expected a folder for the project`)
  mkdirSync(root, {recursive: true})
  const found = await loadSettings({cwd: root})
  // A configuration further up belongs to another project, which this folder is not part of.
  if (found.root !== root)
    throw new UsageError(
      `\`${found.configPath}\` makes this folder a part of another project, expected a folder of its own; run \`polyedition init\` elsewhere`
    )
  return withProject('init', {settings: found}, async ({settings, articles}) => {
    const known = siteOf(root)
    const site = known?.kind
    const presets = presetsFor(root, known)
    const files: Record<string, string> = {
      'package.json': packageJson(root, options.version),
      '.gitignore': IGNORE,
      ...(settings.configPath ? {} : {'polyedition.config.json': configFor(root, site, presets)}),
      ...(articles.length || settings.configPath || site ? {} : exampleFiles(settings))
    }
    const change = new Transaction(settings, 'init')
    const added: string[] = []
    const kept: string[] = []
    for (const [name, text] of Object.entries(files)) {
      const there = existsSync(join(root, name))
      if (!there) change.write(join(root, name), text, '')
      ;(there ? kept : added).push(name)
    }
    change.commit()
    return {
      root,
      ...(site && {site}),
      added,
      kept: [...kept, ...(settings.configPath ? [shownPath(settings, settings.configPath)] : [])],
      advice: [
        ...siteAdvice(site, settings),
        ...(settings.configPath ? presetAdvice(presets, settings.protect ?? []) : []),
        ...adviceOn(root, kept)
      ]
    }
  })
}

const IGNORE = `node_modules/
.polyedition/
dist/
`

/** A project is itself a package: its editions can be published and imported. */
function packageJson(root: string, version: string | undefined): string {
  const name = basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[-]+$/g, '')
  const entry = {types: './dist/editions/index.d.ts', default: './dist/editions/index.js'}
  const content = {
    name: name || 'editions',
    version: '0.1.0',
    type: 'module',
    exports: {'.': entry, './index.json': './dist/editions/index.json', './*': './dist/editions/*'},
    files: ['dist/editions'],
    scripts: {build: 'polyedition build', check: 'polyedition check', extract: 'polyedition extract'},
    ...(version !== undefined && {devDependencies: {polyedition: `^${version}`}})
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The example, its locale files and the state files that say what these were made from. */
function exampleFiles(settings: Parameters<typeof catalogPaths>[0]): Record<string, string> {
  const {slug, translations} = example
  const path = `article/${slug}.md`
  const markdown = example.markdown(randomUUID())
  const {article} = parseArticle(markdown, {path})
  const segments = segmentArticle(article)
  const locales = Object.entries(translations).map(([locale, texts]) => {
    const pairs = new Map(segments.map(({key}, at) => [key, texts[at]]))
    return {locale, file: writeLocaleFile(emptyLocaleFile, pairs, [...pairs.keys()]) ?? ''}
  })
  const {writes} = extractCatalogs({slug, segments, source: {locale: article.lang}, locales}, {record: true})
  const files: Record<string, string> = {[path]: markdown}
  for (const {locale, file} of [...locales, ...writes]) {
    if (file !== undefined) files[shownPath(settings, catalogPaths(settings, locale, slug).file)] = file
  }
  for (const {locale, state} of writes) {
    if (state !== undefined) files[shownPath(settings, catalogPaths(settings, locale, slug).state)] = state
  }
  return files
}

function adviceOn(root: string, kept: readonly string[]): string[] {
  const advice: string[] = []
  if (kept.includes('package.json')) {
    const text = readFileSync(join(root, 'package.json'), 'utf8')
    if (!text.includes('polyedition')) advice.push('Add the dependency: `npm install --save-dev polyedition`')
    if (!text.includes('dist/editions'))
      advice.push(
        'To publish the editions from this package, add to its `package.json`: "exports": {".": "./dist/editions/index.js"}, "files": ["dist/editions"]'
      )
  }
  if (kept.includes('.gitignore')) {
    const lines = readFileSync(join(root, '.gitignore'), 'utf8').split(/\r?\n/)
    const missing = ['.polyedition/', 'dist/'].filter(
      (line) => !lines.includes(line) && !lines.includes(line.slice(0, -1))
    )
    if (missing.length) advice.push(`Add to \`.gitignore\`: ${missing.join(' ')}`)
  }
  return advice
}
