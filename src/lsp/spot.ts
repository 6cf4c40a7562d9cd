import {join} from 'node:path'
import {readJson, taggedSpan} from '../catalog/index.ts'
import type {Language} from '../languages/index.ts'
import type {Catalog, CatalogEntry, Segment, Span} from '../model.ts'
import {composed} from '../text/canonical.ts'
import {articleSpan, covers, literalOffsets} from './spans.ts'
import type {StoryView} from './story-view.ts'

/** What stands at one offset of one of a story's files. */
export interface Spot {
  readonly key: string
  /** Absent for a key whose segment is gone, or that is no segment's. */
  readonly segment?: Segment
  /** In the file. */
  readonly span: Span
  /** Of a file of a translation. */
  readonly catalog?: Catalog
  readonly entry?: CatalogEntry
  /** The text that stands there as its readers see it, and where the file prints a stretch of it. */
  readonly text?: SpotText
}

export interface SpotText {
  readonly plain: string
  readonly language: Language
  placeOf(span: Span): Span | undefined
}

/** The segment at an offset of an article, or the entry at an offset of a locale file or a state file. */
export function spotAt(view: StoryView, path: string, offset: number): Spot | undefined {
  const {story, settings} = view
  if (!story) return undefined
  if (path === join(settings.root, view.file.path)) return inArticle(view, offset)
  const at = ({filePath, statePath}: {filePath?: string; statePath?: string}) =>
    [filePath, statePath].some((one) => one !== undefined && join(settings.root, one) === path)
  const texts = story.texts.find(at)
  const text = view.files.get(path)
  if (!texts || text === undefined) return undefined
  const {root} = readJson(text)
  const member =
    root?.kind === 'object'
      ? root.members.find(({keyStart, value}) => covers({start: keyStart, end: value.end}, offset))
      : undefined
  if (!member) return undefined
  const key = composed(member.key)
  const segment = story.segments.find((one) => one.key === key)
  const catalog = story.catalogs.find(({locale}) => locale === texts.locale)
  const entry = catalog?.entries.find((one) => one.key === key)
  const inText = member.value.kind === 'string' && offset >= member.value.start
  const shown = catalog && entry && inText ? targetText(view, catalog, entry) : undefined
  return {
    key,
    span: {start: member.keyStart, end: member.value.end},
    ...(segment && {segment}),
    ...(catalog && {catalog}),
    ...(entry && {entry}),
    ...(shown && {text: shown})
  }
}

function inArticle(view: StoryView, offset: number): Spot | undefined {
  const {segments, own} = view.story!
  // An alt text lies inside its paragraph.
  const [segment] = segments
    .filter(({span}) => covers(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  if (!segment) return undefined
  const text = own && sourceText(view, segment, own.language)
  return {key: segment.key, segment, span: segment.span, ...(text && {text})}
}

/** A segment's own text in the article. */
export function sourceText(view: StoryView, segment: Segment, language: Language): SpotText {
  const {source} = view.story!.article
  const plain = view.plainTexts().get(segment.key) ?? segment.plain
  // What a bound figure fills in stands nowhere in the file.
  const isWritten = plain === segment.plain
  return {plain, language, placeOf: (span) => (isWritten ? articleSpan(source, segment, span) : undefined)}
}

/** A target in its locale file. */
export function targetText(view: StoryView, catalog: Catalog, entry: CatalogEntry): SpotText | undefined {
  const {target, targetPlace, key, segment} = entry
  const language = view.settings.locales.find(({locale}) => locale === catalog.locale)?.language
  const file = targetPlace?.path === undefined ? undefined : view.files.get(join(view.settings.root, targetPlace.path))
  if (target === undefined || !targetPlace || !language || file === undefined) return undefined
  const plain = view.plainTexts(catalog).get(key) ?? target
  const base = targetPlace.start.offset
  const literal = file.slice(base, targetPlace.end.offset)
  // A figure that was put right stands in the catalog before it stands in the file.
  if (readLiteral(literal) !== target) return undefined
  const offsets = literalOffsets(literal)
  const placeOf = (span: Span): Span | undefined => {
    const tagged = taggedSpan(target, segment.tags, span, plain)
    const [start, end] = [tagged && offsets[tagged.start], tagged && offsets[tagged.end]]
    return start === undefined || end === undefined ? undefined : {start: base + start, end: base + end}
  }
  return {plain, language, placeOf}
}

function readLiteral(literal: string): unknown {
  try {
    return JSON.parse(literal)
  } catch {
    return undefined
  }
}
