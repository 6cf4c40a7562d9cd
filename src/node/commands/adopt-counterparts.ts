import {basename, extname} from 'node:path'
import {glob} from 'tinyglobby'
import {UsageError} from '../files/errors.ts'
import {didYouMean} from '../files/suggest.ts'
import type {ArticleFile} from '../project/discover.ts'

/** Where sites of a kind keep their translations; `{locale}` stands for a locale of the project. */
export const layouts: Readonly<Record<string, readonly string[]>> = {
  hugo: ['content/{locale}/**/*.{md,markdown}', 'content/**/*.{locale}.{md,markdown}'],
  docusaurus: ['i18n/{locale}/docusaurus-plugin-content-*/**/*.{md,mdx}']
}

/** A file that may be a translation, with the locale that it may be in. */
export interface TranslationFile {
  /** From `cwd`, with `/`. */
  readonly path: string
  readonly locale: string
}

export interface TranslationGlobs {
  readonly cwd: string
  /** Globs, in which `{locale}` stands for each of `locales`. */
  readonly files: readonly string[]
  readonly locales: readonly string[]
}

/** The globs of a layout. Throws `UsageError` on an unknown one. */
export function globsOf(layout: string): readonly string[] {
  const found = Object.hasOwn(layouts, layout) ? layouts[layout] : undefined
  if (found) return found
  throw new UsageError(`No layout \`${layout}\`${didYouMean(layout, Object.keys(layouts))}`)
}

/** The files that the globs name, each once, in the order of their paths. Throws `UsageError` where a glob does not say
 *  which of several locales it is for. */
export async function translationFiles({cwd, files, locales}: TranslationGlobs): Promise<TranslationFile[]> {
  const found = new Map<string, TranslationFile>()
  for (const pattern of files) {
    if (!pattern.includes('{locale}') && locales.length > 1)
      throw new UsageError(
        `\`${pattern}\` does not say which locale it is for, expected \`{locale}\` in it, or one \`--locale\``
      )
    for (const locale of locales) {
      const own = {cwd, ignore: ['**/node_modules/**', '**/.*/**'], expandDirectories: false}
      const paths = await glob([pattern.replaceAll('{locale}', locale)], own)
      for (const path of paths) found.set(path, found.get(path) ?? {path, locale})
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The article whose translation a file is, by its path: the same but for the marks of its locale (`x.ar.md`,
 *  `content/ar/x.md`), or where Docusaurus keeps it; else the only article of its name. */
export function articleOf(
  {path, locale}: TranslationFile,
  articles: readonly ArticleFile[],
  source: string
): ArticleFile | undefined {
  const wanted = unmarked(fromDocusaurus(path, locale), locale)
  const others = articles.filter((article) => article.path !== path)
  const same = others.filter((article) => unmarked(article.path, source) === wanted)
  if (same.length) return same.length === 1 ? same[0] : undefined
  const name = basename(wanted)
  const named = others.filter((article) => basename(unmarked(article.path, source)) === name || article.slug === name)
  return named.length === 1 ? named[0] : undefined
}

/** Without its ending, a mark of the locale before it, and folders of its name. */
function unmarked(path: string, locale: string): string {
  const tags = [locale, locale.split('-')[0]!].map((tag) => tag.toLowerCase())
  const bare = path.slice(0, path.length - extname(path).length)
  const mark = extname(bare).slice(1).toLowerCase()
  const own = tags.includes(mark) ? bare.slice(0, -mark.length - 1) : bare
  const [last = '', ...folders] = own.split('/').reverse()
  return [last, ...folders.filter((folder) => !tags.includes(folder.toLowerCase()))].reverse().join('/')
}

const DOCUSAURUS = /^(.*\/)?i18n\/([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/

/** The path of the original, as Docusaurus lays out its sites. */
function fromDocusaurus(path: string, locale: string): string {
  const [, root = '', tag = '', kind = '', id, rest = ''] = DOCUSAURUS.exec(path) ?? []
  if (tag.toLowerCase() !== locale.toLowerCase()) return path
  if (kind === 'pages') return `${root}src/pages/${rest}`
  const folder = id ?? kind
  if (kind === 'blog') return `${root}${folder}/${rest}`
  const [version = '', ...below] = rest.split('/')
  const versioned = id === undefined ? 'versioned_docs' : `${id}_versioned_docs`
  return `${root}${version === 'current' ? folder : `${versioned}/${version}`}/${below.join('/')}`
}
