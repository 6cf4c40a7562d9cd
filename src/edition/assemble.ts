import type {Nodes, Parents, Root} from 'mdast'
import type {} from 'mdast-util-to-hast'
import {parseBody} from '../article/index.ts'
import {ar, en, type HouseStyle, he, type Language, languageOf} from '../languages/index.ts'
import type {Alternate, Article, Catalog, CatalogEntry, Direction, Edition, EditionSegment, Span} from '../model.ts'
import {plainText, segmentArticle} from '../segment/index.ts'
import {labelsOf} from './labels.ts'
import {editionLines, type LinesInput} from './lines.ts'
import {localizeMeta} from './localize.ts'
import {type Edit, splice} from './splice.ts'

export interface EditionOptions extends Pick<LinesInput, 'timeZone' | 'translators' | 'translationEditors' | 'agency'> {
  /** Ours by default. */
  readonly languages?: readonly Language[]
  /** What stands in for a target that is not there; an edition that is held shows the source's text, too. `hold` by
   *  default: who builds editions does not let this one out. */
  readonly missing?: 'hold' | 'source'
  /** What stands in for a target whose source has changed: by default the old one, held. */
  readonly stale?: 'hold' | 'source' | 'old'
  readonly style?: Partial<HouseStyle>
  /** `polyedition.json` of the locale, over the words of the language pack. */
  readonly labels?: Readonly<Record<string, string>>
  readonly alternates?: readonly Alternate[]
}

/** One article in one locale. Without targets of its own (the locale is the article's), the article itself. Content
 *  that is missing or wrong never throws: it stands in `segments` with its status, and the checks tell it. Throws a
 *  RangeError where no language pack serves the locale. */
export function assembleEdition(article: Article, catalog: Catalog, options: EditionOptions = {}): Edition {
  const languages = options.languages ?? [en, ar, he]
  const language = languageOf(catalog.locale, languages)
  const sourceLanguage = languages.find(({tag}) => tag === article.lang.toLowerCase().split('-')[0])
  const lang = withoutExtensions(catalog.locale)
  const resolved = resolve(article, catalog, options)
  const targets = new Map(resolved.map(({segment, text}) => [segment.key, text]))
  const former = new Map(
    resolved.flatMap(({entry}) =>
      entry?.status === 'stale' && entry.recorded ? [[entry.key, entry.recorded.tags]] : []
    )
  )
  const sources = resolved.map(({segment}) => segment)
  const {markdown, spans} = splice(article, sources, targets, {former, edits: langOf(article, lang)})
  const segments = resolved.map(({segment, text, status, locale}): EditionSegment => {
    return {key: segment.key, role: segment.role, source: segment.text, text, lang: withoutExtensions(locale), status}
  })
  const printed = new Map(
    resolved.flatMap(({segment, text}) => (segment.field === undefined ? [] : [[segment.field, plainText(text, [])]]))
  )
  const headline = resolved.find(({segment}) => segment.role === 'headline' && segment.field === undefined)
  if (headline) printed.set('headline', plainText(headline.text, headline.segment.tags))
  const {meta, extra} = localizeMeta(article, printed)
  const labels = labelsOf(language, options.labels)
  const foreign = segments.flatMap(({key, lang: own}) => (own === lang ? [] : (spans.get(key) ?? [])))
  let tree: Root | undefined
  return {
    slug: article.slug,
    sourceSlug: article.slug,
    locale: catalog.locale,
    lang,
    dir: language.dir,
    sourceLang: article.lang,
    meta,
    extra,
    markdown,
    /** Parsed when first asked for: not every output needs it. */
    get tree() {
      tree ??= marked(parseBody(markdown, article.directives), foreign, article.lang, sourceLanguage?.dir)
      return tree
    },
    segments,
    alternates: options.alternates ?? [],
    labels,
    lines: editionLines({
      meta,
      locale: catalog.locale,
      language,
      sourceLang: article.lang,
      labels,
      ...(sourceLanguage && {sourceLanguage}),
      ...(options.style && {style: options.style}),
      ...(options.timeZone !== undefined && {timeZone: options.timeZone}),
      ...(options.translators && {translators: options.translators}),
      ...(options.translationEditors && {translationEditors: options.translationEditors}),
      ...(options.agency && {agency: options.agency})
    })
  }
}

interface Resolved {
  readonly segment: CatalogEntry['segment']
  readonly entry?: CatalogEntry
  readonly text: string
  readonly locale: string
  readonly status: EditionSegment['status']
}

function resolve(article: Article, catalog: Catalog, {stale = 'hold'}: EditionOptions): Resolved[] {
  if (catalog.locale === article.lang && catalog.entries.length === 0) {
    return segmentArticle(article).map((segment) => ({
      segment,
      text: segment.text,
      locale: article.lang,
      status: 'source'
    }))
  }
  return catalog.entries.map((entry): Resolved => {
    const {segment, target, status} = entry
    const own = target !== undefined && !(status === 'stale' && stale === 'source')
    if (own) return {segment, entry, text: target, locale: catalog.locale, status}
    return {
      segment,
      entry,
      text: segment.text,
      locale: article.lang,
      status: target === undefined ? 'missing' : 'source'
    }
  })
}

/** `ar-EG-u-nu-arab` is `ar-EG` to a browser. */
export function withoutExtensions(locale: string): string {
  return locale.replace(/-[a-z0-9]-.*$/i, '')
}

/** The front matter says in which language the edition is. */
function langOf({front, lang: source}: Article, lang: string): Edit[] {
  if (lang === source) return []
  if (front?.lang) return [{span: front.lang, text: lang}]
  if (front) return [{span: {start: front.yaml.start, end: front.yaml.start}, text: `lang: ${lang}\n`}]
  return [{span: {start: 0, end: 0}, text: `---\nlang: ${lang}\n---\n\n`}]
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
