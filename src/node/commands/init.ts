import {randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {parseArticle} from '../../article/index.ts'
import {emptyLocaleFile, extractCatalogs, writeLocaleFile} from '../../catalog/index.ts'
import type {Protection} from '../../model.ts'
import {segmentArticle} from '../../segment/index.ts'
import {loadSettings} from '../config/load-config.ts'
import {UsageError} from '../files/errors.ts'
import {shownPath} from '../project/odd-file.ts'
import {withProject} from '../project/project.ts'
import {catalogPaths} from '../project/story.ts'
import {Transaction} from '../project/transaction.ts'
import {example} from './example.ts'
import {type FoundPreset, presetsFor} from './site-presets.ts'

export interface InitOptions {
  /** The folder of the project; created if it does not exist. */
  readonly cwd?: string
  /** The version of polyedition that the project depends on; without it no dependency is written. */
  readonly version?: string
}

export interface InitReport {
  readonly root: string
  /** Files that were added, relative to the project. */
  readonly added: readonly string[]
  /** Files that already existed and stay as they are. */
  readonly kept: readonly string[]
  /** What a person would have to add to an existing file. */
  readonly advice: readonly string[]
}

/** Make a project with an example article and its translations, which builds at once. Overwrites nothing: in a folder
 *  with articles or a configuration, only missing files are added, and the example is not. */
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
    const presets = presetsFor(root)
    const files: Record<string, string> = {
      'package.json': packageJson(root, options.version),
      '.gitignore': IGNORE,
      ...(settings.configPath ? {} : {'polyedition.config.ts': configFor(presets)}),
      ...(articles.length || settings.configPath ? {} : exampleFiles(settings))
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
      added,
      kept: [...kept, ...(settings.configPath ? [shownPath(settings, settings.configPath)] : [])],
      advice: [...adviceOn(root, kept), ...(settings.configPath ? presetAdvice(presets, settings.protect ?? []) : [])]
    }
  })
}

const configFor = (presets: readonly FoundPreset[]): string => `import {defineConfig} from 'polyedition/node'

/** Everything has a default; see the reference of the configuration. */
export default defineConfig({
  source: 'en',
  locales: ['en', 'ar', 'he']${presets.length > 0 ? `,\n${protectLine(presets)}` : ''}
})
`

/** What the site adds to Markdown, and by which file it was known. */
const protectLine = (presets: readonly FoundPreset[]): string =>
  `  /** Found ${[...new Set(presets.map(({file}) => `\`${file}\``))].join(', ')}: what the site adds to Markdown is not translated. */
  protect: [${presets.map(({preset}) => `'${preset}'`).join(', ')}]`

/** What a configuration that exists might say. */
const presetAdvice = (presets: readonly FoundPreset[], protect: Protection): string[] =>
  presets
    .filter(({preset}) => !protect.includes(preset))
    .map(
      ({preset, file}) =>
        `Found \`${file}\`: add \`protect: ['${preset}']\` to the configuration, so that what the site adds to Markdown is not translated`
    )

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
