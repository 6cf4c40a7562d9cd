import type {Nodes, Parents, Root} from 'mdast'
import type {} from 'mdast-util-to-hast'
import {anchorsOf, parseBody} from '../article/index.ts'
import {cleanText} from '../bidi/index.ts'
import {createResolver, type FallbackPolicy, type ResolvedSegment, type Resolver} from '../catalog/index.ts'
import {languageFor, languageIfTag} from '../languages/choose.ts'
import {allWhole} from '../languages/generic.ts'
import {type HouseStyle, houseStyle, type Language, type LanguagePack} from '../languages/language.ts'
import type {Alternate, Article, Catalog, Direction, Edition, EditionSegment, Recorded, Span, Tag} from '../model.ts'
import {plainText, segmentArticle} from '../segment/index.ts'
import type {Edit} from './edit.ts'
import {fallbackOf} from './fallback.ts'
import {graft} from './graft.ts'
import {headingAddresses} from './heading-addresses.ts'
import {labelLangs, labelsOf} from './labels.ts'
import {editionLines, type LinesInput} from './lines.ts'
import {type AddressPatterns, type LocaleAddresses, localeAddresses} from './locale-addresses.ts'
import {localizeMeta} from './localize.ts'
import {shownOf} from './notice.ts'
import {type Spliced, splice} from './splice.ts'
import {langEdit} from './splice-front.ts'

export interface EditionOptions extends Pick<LinesInput, 'timeZone' | 'translators' | 'translationEditors' | 'agency'> {
  /** A locale that none of them serves is printed at level 0: what `Intl` says, with the page's own words in English. */
  readonly languages?: readonly LanguagePack[]
  /** What replaces a target that is missing or stale. The default, `hold`, shows the source's text, or the old target,
   *  and marks the segment as held: whoever builds editions does not let this one out. */
  readonly policy?: Partial<FallbackPolicy>
  /** Catalogs of the locales that this one falls back to, nearest first: `ar` for `ar-EG`. */
  readonly fallbacks?: readonly Catalog[]
  /** What the source language's locale file contains beside its texts: its plural families. */
  readonly sourceResources?: Readonly<Record<string, string>>
  /** Made once and passed to every call, it saves time; it must know the same languages and styles. */
  readonly resolver?: Resolver
  readonly style?: Partial<HouseStyle>
  /** `polyedition.json` of the locale, over the words of the language pack. */
  readonly labels?: Readonly<Record<string, string>>
  readonly alternates?: readonly Alternate[]
  /** Where links and pictures lead in this edition, by their address in the article; what the state of a target records
   *  comes first. */
  readonly addresses?: AddressPatterns
  /** If the edition is assembled again from its own Markdown: the language from which it was translated. */
  readonly translatedFrom?: string
  /** If nothing of such an edition was translated: the language of its text. */
  readonly fallback?: string
}

/** One article in one locale; if the locale is the article's own language and the catalog has no entries, the article
 *  itself. Missing or wrong content never throws: it is in `segments` with its status, and the checks report it. Throws
 *  a RangeError if no language pack serves the locale.
 *  @example
 *  import {assembleEdition, extractCatalogs, parseArticle, segmentArticle} from 'polyedition'
 *  import {ar} from 'polyedition/languages/ar'
 *  import {en} from 'polyedition/languages/en'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  const {catalogs} = extractCatalogs({slug: 'talks', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
 *  const edition = assembleEdition(article, catalogs[0], {languages: [en, ar]})
 *  edition.dir // → 'rtl' */
export function assembleEdition(article: Article, catalog: Catalog, options: EditionOptions = {}): Edition {
  const languages = allWhole(options.languages ?? NONE)
  const language = languageFor(catalog.locale, languages)
  const sourceLang = options.translatedFrom ?? article.lang
  const sourceLanguage = languageIfTag(sourceLang, languages)
  const lang = withoutExtensions(catalog.locale)
  const resolved = resolve(article, catalog, languages, options)
  const texts = new Map(resolved.map(({key, text}) => [key, cleanText(text).text]))
  const sources = resolved.map(({segment}) => segment)
  const former = formerTags(resolved, catalog, options.fallbacks)
  const edits = [...(lang === article.lang ? [] : [langEdit(article, lang)]), ...withoutDropped(article)]
  const spliced = (addresses: LocaleAddresses) => cleaned(splice(article, sources, texts, {former, addresses, edits}))
  const own = localeAddresses(article, resolved, [catalog, ...(options.fallbacks ?? [])], options.addresses)
  const first = spliced(own)
  const treeOf = (made: Spliced): Root => graft(article, sources, made) ?? parseBody(made.markdown, article)
  let parsed: Root | undefined
  const before = (): Root => {
    parsed ??= treeOf(first)
    return parsed
  }
  // In the article's own language its headings are what its links say.
  const toHeadings = lang === article.lang ? undefined : headingAddresses(article, resolved, before, own)
  const last = toHeadings ? spliced(toHeadings) : first
  const {markdown, spans} = last
  const records = recordsOf([catalog, ...(options.fallbacks ?? [])])
  const segments = resolved.map(({key, segment, status, locale, held}): EditionSegment => {
    const {role, text: source} = segment
    const own = locale === catalog.locale ? lang : withoutExtensions(locale)
    const made = {key, role, source, text: texts.get(key)!, lang: own, status, held}
    const record = locale === article.lang ? undefined : records.get(locale)?.get(key)
    return record ? {...made, origin: record.origin, state: record.state} : made
  })
  const fallback = options.translatedFrom === undefined ? fallbackOf(segments, lang, sourceLang) : options.fallback
  const {meta, extra} = localizeMeta(article, fieldTexts(resolved, texts))
  const labels = labelsOf(language, options.labels)
  const borrowed = labelLangs(language, options.labels)
  const {timeZone, agency, style} = options
  const {
    translators = named(catalog.resources.translator),
    translationEditors = named(catalog.resources['translation-editor'])
  } = options
  const foreign = segments.flatMap(({key, lang: own}) => (own === lang ? [] : (spans.get(key) ?? [])))
  const anchors = anchorsOf(article.tree).headings
  let tree: Root | undefined
  return {
    slug: article.slug,
    sourceSlug: article.slug,
    locale: catalog.locale,
    lang,
    dir: language.dir,
    style: houseStyle(language.print.style, options.style),
    sourceLang,
    ...(fallback !== undefined && {fallback}),
    meta,
    extra,
    markdown,
    ...(article.plugins && {plugins: article.plugins}),
    ...(article.protect && {protect: article.protect}),
    ...(article.elements && {elements: article.elements}),
    /** Parsed when first asked for: not every output needs it. */
    get tree() {
      if (tree) return tree
      const read = toHeadings ? treeOf(last) : before()
      tree = marked(read, foreign, article.lang, sourceLanguage?.dir)
      return tree
    },
    ...(anchors.length > 0 && {anchors}),
    segments,
    alternates: options.alternates ?? [],
    labels,
    ...(borrowed && {labelLangs: borrowed}),
    lines: editionLines({
      meta,
      locale: catalog.locale,
      language,
      sourceLang,
      labels,
      ...(sourceLanguage && {sourceLanguage}),
      ...(style && {style}),
      ...(timeZone !== undefined && {timeZone}),
      translators,
      translationEditors,
      untranslated: fallback !== undefined,
      shown: shownOf(segments, lang, fallback),
      ...(agency && {agency})
    })
  }
}

/** Names in a locale file, `translator` and `translation-editor`: one, or several with `;` between them. */
const named = (text = ''): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)

const NONE: readonly LanguagePack[] = []

function resolve(
  article: Article,
  catalog: Catalog,
  languages: readonly Language[],
  {resolver, style, policy, fallbacks = [], sourceResources}: EditionOptions
): ResolvedSegment[] {
  const engine = resolver ?? createResolver({languages, ...(style && {style: () => style})})
  const shared = {figures: article.meta.figures, ...(sourceResources && {sourceResources})}
  if (catalog.entries.length === 0 && catalog.locale === article.lang) {
    return engine.resolveSource(segmentArticle(article), article.lang, shared)
  }
  return engine.resolve({catalogs: [catalog, ...fallbacks], ...shared, ...(policy && {policy})})
}

/** Locale → key → the target as recorded. One that was edited since is not attributed. */
function recordsOf(catalogs: readonly Catalog[]): ReadonlyMap<string, ReadonlyMap<string, Recorded>> {
  return new Map(
    catalogs.map(({locale, entries}) => [
      locale,
      new Map(
        entries.flatMap(({key, status, recorded}) =>
          recorded && status !== 'unrecorded' ? [[key, recorded] as const] : []
        )
      )
    ])
  )
}

/** Tags that an old target may contain although its source no longer does. */
function formerTags(
  resolved: readonly ResolvedSegment[],
  catalog: Catalog,
  fallbacks: readonly Catalog[] = []
): ReadonlyMap<string, readonly Tag[]> {
  const former = new Map<string, readonly Tag[]>()
  for (const {key, locale, status} of resolved) {
    if (status !== 'stale') continue
    const own = [catalog, ...fallbacks].find((each) => each.locale === locale)
    const recorded = own?.entries.find((entry) => entry.key === key)?.recorded
    if (recorded) former.set(key, recorded.tags)
  }
  return former
}

/** The front matter's texts by their paths; a heading that serves as the headline is one of them. */
function fieldTexts(resolved: readonly ResolvedSegment[], texts: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const {key, segment} of resolved) {
    const path = segment.field ?? (segment.role === 'headline' ? 'headline' : undefined)
    if (path !== undefined) found.set(path, plainText(texts.get(key)!, segment.tags))
  }
  return found
}

/** Without the characters that hide or reorder text, wherever the author or a translator left them. */
function cleaned({markdown, spans}: Spliced): Spliced {
  const {text, removed} = cleanText(markdown)
  if (removed.length === 0) return {markdown, spans}
  // Both lists are in order, so one walk over the removals serves all spans.
  const offsets = [...new Set([...spans.values()].flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b)
  const shifts = new Map<number, number>()
  let shift = 0
  let next = 0
  for (const offset of offsets) {
    for (; next < removed.length && removed[next]!.end <= offset; next++) {
      const {start, end, replacement} = removed[next]!
      shift += replacement.length - (end - start)
    }
    shifts.set(offset, offset + shift)
  }
  const moved = (offset: number) => shifts.get(offset)!
  return {
    markdown: text,
    spans: new Map([...spans].map(([key, {start, end}]) => [key, {start: moved(start), end: moved(end)}]))
  }
}

/** `ar-EG-u-nu-arab` is `ar-EG` to a browser. */
export function withoutExtensions(locale: string): string {
  return locale.replace(/-[a-z0-9]-.*$/i, '')
}

/** What was dropped of the front matter is an empty text; a block scalar ends with its line. */
function withoutDropped({dropped = [], source}: Article): Edit[] {
  return dropped.map((span) => ({span, text: /\n$/.test(source.slice(span.start, span.end)) ? '""\n' : '""'}))
}

/** Blocks that stand in the source's language say so. */
function marked(tree: Root, foreign: readonly Span[], lang: string, dir: Direction | undefined): Root {
  let next = 0
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    while (next < foreign.length && foreign[next]!.start < start) next++
    const span = foreign[next]
    if (!span || span.start >= end) return
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      node.data = {...node.data, hProperties: {...node.data?.hProperties, lang, ...(dir && {dir})}}
    } else if ('children' in node) for (const child of (node as Parents).children) visit(child)
  }
  if (foreign.length > 0) visit(tree)
  return tree
}
