import {createResolver, type Resolver, type ResolverOptions, uncarry} from '../catalog/index.ts'
import {languageIfTag} from '../languages/choose.ts'
import type {LanguagePack} from '../languages/language.ts'
import type {Article, Catalog, EntryStatus, Segment} from '../model.ts'
import {escapeText, plainText} from '../segment/index.ts'
import type {ArticleText} from './check.ts'

/** A source text and its target as readers see them: no tags, bound figures filled in. */
export interface PlainPair {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly status: EntryStatus
}

type StyleOf = ResolverOptions['style']

const resolvers = new WeakMap<readonly LanguagePack[], {style: StyleOf; resolver: Resolver}>()

function resolverOf(languages: readonly LanguagePack[], style: StyleOf): Resolver {
  const made = resolvers.get(languages)
  if (made && made.style === style) return made.resolver
  const resolver = createResolver({languages, ...(style && {style})})
  resolvers.set(languages, {style, resolver})
  return resolver
}

/** One object, by which it is known that a story was printed from the same before. */
const NONE: Readonly<Record<string, string>> = {}

interface Binding {
  /** The plural families of the source's own locale file. */
  readonly sourceResources?: Readonly<Record<string, string>>
  /** How a locale's house prints figures. */
  readonly style?: StyleOf
}

/** The article's own texts as its readers see them: no tags, bound figures filled in as its own edition prints them.
 *  Everything that reads a source reads it like this, because a `{{name}}` has no value. */
export function sourceTexts(
  {lang, meta: {figures}}: Pick<Article, 'lang' | 'meta'>,
  segments: readonly Segment[],
  languages: readonly LanguagePack[],
  {sourceResources = NONE, style}: Binding = {}
): ArticleText[] {
  const isBound = segments.some(({text}) => text.includes('{{')) && Object.keys(figures).length > 0
  if (!isBound || !languageIfTag(lang, languages)) return segments.map((segment) => ({segment, plain: segment.plain}))
  return resolverOf(languages, style)
    .resolveSource(segments, lang, {figures, sourceResources})
    .map(({text, segment}) => ({segment, plain: plainText(text, segment.tags)}))
}

/** The same for any plain text of the source, an old or a current one. */
export function textFiller(
  article: Pick<Article, 'lang' | 'meta'>,
  languages: readonly LanguagePack[],
  binding?: Binding
): (text: string) => string {
  return (text) => {
    if (!text.includes('{{')) return text
    const segment = {...BLANK, text: escapeText(text), plain: text}
    return sourceTexts(article, [segment], languages, binding)[0]!.plain
  }
}

const START = {line: 1, column: 1, offset: 0}
const BLANK: Segment = {
  key: '',
  role: 'paragraph',
  text: '',
  plain: '',
  tags: [],
  span: {start: 0, end: 0},
  place: {start: START, end: START},
  syntax: 'inline'
}

/** The texts of a catalog that have a target, in the article's order. `sourceResources` are the plural families of the
 *  source's own locale file; `style` says how a locale's house prints figures.
 *  @example
 *  import {extractCatalogs, parseArticle, plainPairs, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  plainPairs(article, catalogs[0], [en, ar]) // → [] */
export function plainPairs(
  article: Article,
  catalog: Catalog,
  languages: readonly LanguagePack[],
  sourceResources: Readonly<Record<string, string>> = NONE,
  style?: StyleOf
): PlainPair[] {
  const {figures} = article.meta
  const held = catalog.entries.filter(({target}) => target !== undefined)
  if (Object.keys(figures).length === 0)
    return held.map(({key, segment, target, status}) => {
      return {key, source: segment.plain, target: plainText(uncarry(target!), segment.tags), status}
    })
  const resolver = resolverOf(languages, style)
  const segments = catalog.entries.map(({segment}) => segment)
  const filled = resolver.resolveSource(segments, catalog.sourceLocale, {figures, sourceResources})
  const sources = new Map(filled.map(({key, text, segment}) => [key, plainText(text, segment.tags)]))
  const targets = resolver.resolve({
    catalogs: [catalog],
    figures,
    sourceResources,
    policy: {missing: 'source', stale: 'old'}
  })
  const statuses = new Map(held.map(({key, status}) => [key, status]))
  return targets.flatMap(({key, text, segment}) => {
    const status = statuses.get(key)
    return status ? [{key, source: sources.get(key)!, target: plainText(text, segment.tags), status}] : []
  })
}
