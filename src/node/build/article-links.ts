import {existsSync} from 'node:fs'
import {join, posix} from 'node:path'
import {decoded} from '../../address.ts'
import {anchorsOf, foldSlug, type LinkMeaning, linkReader, parseArticle} from '../../article/index.ts'
import type {LinkedArticle, MissingArticle} from '../../check/index.ts'
import type {Article} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {isObstacle, readText} from '../files/obstacles.ts'
import {suggest} from '../files/suggest.ts'
import type {ArticleFile} from '../project/discover.ts'
import type {Project} from '../project/project.ts'
import {articleOptions} from '../project/story.ts'

/** An article from which a link leads. */
export interface LinkFrom {
  readonly path: string
  readonly lang: string
}

/** What the links of a project's articles to each other mean: by file, by slug, or by the address of a page. */
export class ArticleLinks {
  readonly #settings: Settings
  readonly #articles: readonly ArticleFile[]
  readonly #read: ReturnType<typeof linkReader<ArticleFile>>
  readonly #ids = new Map<string, ReadonlySet<string> | undefined>()
  readonly #permalink: RegExp
  /** By locale, then by slug. */
  readonly #bySlug = new Map<string, ReadonlyMap<string, ArticleFile>>()

  constructor(settings: Settings, {articles, claimants}: Pick<Project, 'articles' | 'claimants'>) {
    this.#settings = settings
    this.#articles = [...articles, ...claimants]
    this.#read = linkReader(this.#articles)
    this.#permalink = patternOf(settings.permalink ?? '{locale}/{slug}.html')
  }

  meaning(from: LinkFrom, href: string): LinkMeaning<ArticleFile> | undefined {
    return this.#read(from.path, href) ?? this.#page(from, href)
  }

  /** For the rule that asks whether links lead anywhere. */
  readonly linked = (
    {path, lang}: Pick<Article, 'path' | 'lang'>,
    href: string
  ): LinkedArticle | MissingArticle | undefined => {
    if (path === undefined) return undefined
    const meaning = this.meaning({path, lang}, href)
    if (meaning?.type === 'article') {
      const {article, fragment} = meaning
      return {path: article.path, ...(fragment !== undefined && {fragment}), ids: () => this.#idsOf(article)}
    }
    // The site may show a file that is no article, unless its pages are ours.
    if (!meaning || (this.#isThere(meaning.path) && !this.#settings.outputs.some(({name}) => name === 'html')))
      return undefined
    const nearest = suggest(
      meaning.path,
      this.#articles.map((one) => one.path)
    )
    return {
      missing: meaning.path,
      ...(nearest !== undefined && {nearest: posix.relative(posix.dirname(path), nearest)})
    }
  }

  #isThere(path: string): boolean {
    return existsSync(join(this.#settings.root, path))
  }

  /** The address of a page of the article's own language means the article. */
  #page({lang}: LinkFrom, href: string): LinkMeaning<ArticleFile> | undefined {
    const {baseUrl, feeds, locales} = this.#settings
    const base = [feeds.baseUrl, baseUrl].find(
      (one) => one !== undefined && href.startsWith(`${one.replace(/\/+$/, '')}/`)
    )
    const path = base === undefined ? href : href.slice(base.replace(/\/+$/, '').length)
    const [, address = '', fragment] = /^\/([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(path) ?? []
    if (address === '') return undefined
    const found = this.#permalink.exec(address)?.groups
    const slug = found?.slug === undefined ? undefined : decoded(found.slug)
    if (slug === undefined) return undefined
    const locale =
      locales.find((one) => one.locale.toLowerCase() === lang.toLowerCase())?.locale ?? this.#settings.source
    if (found?.locale !== undefined && found.locale !== locale) return undefined
    const article = this.#slugs(locale).get(foldSlug(slug))
    return article && {type: 'article', article, ...(fragment && {fragment})}
  }

  #slugs(locale: string): ReadonlyMap<string, ArticleFile> {
    const known = this.#bySlug.get(locale)
    if (known) return known
    const found = new Map<string, ArticleFile>()
    for (const one of this.#articles) for (const slug of one.former ?? []) found.set(foldSlug(slug), one)
    for (const one of this.#articles) found.set(foldSlug(one.slugs?.[locale] ?? one.slug), one)
    this.#bySlug.set(locale, found)
    return found
  }

  #idsOf({path, text}: ArticleFile): ReadonlySet<string> | undefined {
    if (!this.#ids.has(path)) this.#ids.set(path, idsIn(text ?? this.#text(path), path, this.#settings))
    return this.#ids.get(path)
  }

  #text(path: string): string | undefined {
    const {root} = this.#settings
    const text = readText(join(root, path), root)
    return isObstacle(text) ? undefined : text
  }
}

function idsIn(text: string | undefined, path: string, settings: Settings): ReadonlySet<string> | undefined {
  if (text === undefined) return undefined
  const {article} = parseArticle(text, {path, ...articleOptions(settings)})
  return anchorsOf(article.tree).all
}

/** What may stand for the parts of a permalink; the slug alone is open, so no two parts can share their letters. */
const PARTS: Readonly<Record<string, string>> = {
  year: '\\d{4}|undated',
  month: '\\d\\d|undated',
  day: '\\d\\d|undated',
  locale: '[A-Za-z\\d-]+',
  slug: '[^/]*?'
}

/** `{year}/{slug}.html` as a pattern of what may stand there. */
function patternOf(permalink: string): RegExp {
  const parts = permalink.replace(/^\/+/, '').split(/\{(\w+)\}/)
  const seen = new Set<string>()
  const pattern = parts.map((part, at) => {
    if (at % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    if (seen.has(part)) return `\\k<${part}>`
    seen.add(part)
    return `(?<${part}>${PARTS[part] ?? '[^/]*?'})`
  })
  return new RegExp(`^${pattern.join('')}$`)
}
