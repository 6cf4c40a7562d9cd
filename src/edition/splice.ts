import {mask} from '../article/protect.ts'
import type {Article, Segment, Span, Tag} from '../model.ts'
import {escapeText, linkedIn, readTagged, tagNames, unescapeText} from '../segment/index.ts'
import type {Edit} from './edit.ts'
import {escapeMarkdown} from './splice-escape.ts'
import {isFront, listEdits, writeScalar} from './splice-front.ts'
import {writeInline} from './splice-inline.ts'
import {destination, type Part, partsOf} from './splice-parts.ts'
import {printed, readsAs} from './splice-verify.ts'

export interface Spliced {
  readonly markdown: string
  /** Where each segment stands in `markdown`. */
  readonly spans: ReadonlyMap<string, Span>
}

export interface SpliceOptions {
  /** By key: tags of an older source, which an old target may still contain. */
  readonly former?: ReadonlyMap<string, readonly Tag[]>
  readonly edits?: readonly Edit[]
  /** By key and by the name of the tag: where a link or a picture leads in place of the source's address. */
  readonly addresses?: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Targets by key; without a key, the source stays. */
export type Targets = ReadonlyMap<string, string>

/** Put targets in the places of their segments. What is not translated stays byte for byte as the author wrote it; so
 *  does a segment whose target equals its text.
 *  @example
 *  import {parseArticle, segmentArticle, spliceTargets} from 'polyedition'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const segments = segmentArticle(article)
 *  spliceTargets(article, segments, new Map([[segments[1].key, 'نعم']])).endsWith('\n\nنعم\n') // → true */
export function spliceTargets(article: Article, segments: readonly Segment[], targets: Targets): string {
  return splice(article, segments, targets).markdown
}

/** As `spliceTargets`, but also returns where each segment is. */
export function splice(
  article: Article,
  segments: readonly Segment[],
  targets: Targets,
  {former, edits = [], addresses}: SpliceOptions = {}
): Spliced {
  const {source} = article
  const spans = new Map<string, Span>()
  /** Alt texts and titles, which are written into the tags of the text around them. */
  const inner: Edit[] = [...edits, ...listEdits(article, segments, targets)]
  for (const segment of addresses?.size ? segments : [])
    inner.push(...addressEdits(article, segment, addresses!.get(segment.key)))
  for (const segment of segments) {
    const target = targets.get(segment.key)
    if (target === undefined || target === segment.text) continue
    const text = writeWords(segment, target, source)
    if (text !== undefined) inner.push({span: segment.span, text})
  }
  inner.sort((a, b) => a.span.start - b.span.start)
  let next = 0
  let at = 0
  let markdown = ''
  for (const segment of segments) {
    if (isWords(segment)) continue
    const target = targets.get(segment.key)
    markdown += slice({start: at, end: segment.span.start})
    const start = markdown.length
    const same = target === undefined || target === segment.text
    markdown += same ? slice(segment.span) : write(segment, target)
    spans.set(segment.key, {start, end: markdown.length})
    at = segment.span.end
  }
  markdown += slice({start: at, end: source.length})
  return {markdown, spans}

  /** A stretch of the file with its alt texts and titles translated. */
  function slice({start, end}: Span): string {
    if (inner.length === 0) return source.slice(start, end)
    let low = 0
    let high = inner.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inner[middle]!.span.start < start) low = middle + 1
      else high = middle
    }
    let text = ''
    let from = start
    for (next = low; next < inner.length && inner[next]!.span.end <= end; next++) {
      const {span, text: translated} = inner[next]!
      text += source.slice(from, span.start) + translated
      from = span.end
    }
    return text + source.slice(from, end)
  }

  function write(segment: Segment, target: string): string {
    const old = former?.get(segment.key)
    const names = tagNames(old ? [...segment.tags, ...old] : segment.tags)
    const {pieces} = readTagged(target, names)
    const own = addresses?.get(segment.key)
    const parts = partsOf(pieces, {slice, source, segment, ...(old && {former: old}), ...(own && {addresses: own})})
    if (segment.syntax === 'html') return writeHtml(parts)
    const {syntax} = segment
    const {plugins, protect} = article
    const place = {syntax, plugins, protect}
    const shared = segment.tags.find((tag) => tag.name === 'em')
    const em = shared && source[shared.open.start] === '_' ? '_' : '*'
    const first = writeInline(parts, {syntax, em})
    // Our writer knows what our own syntax reads, and not what a plug-in's does.
    const isOurs = !plugins?.length && (!protect?.length || !mask(first.markdown, protect))
    if ((first.sure && isOurs) || readsAs(first.markdown, parts, place)) return first.markdown
    const second = writeInline(parts, {syntax, em, plain: true}).markdown
    if (readsAs(second, parts, place)) return second
    const third = printed(parts, place)
    return readsAs(third, parts, place) ? third : first.markdown
  }
}

/** A reference that leads elsewhere is written with its address. */
function* addressEdits(
  article: Article,
  segment: Segment,
  addresses: ReadonlyMap<string, string> | undefined
): Iterable<Edit> {
  if (!addresses) return
  for (const [name, {destination: span}] of linkedIn(article, segment)) {
    const address = addresses.get(name)
    if (!span || address === undefined) continue
    yield {span, text: span.reference ? `](${destination(address)})` : destination(address)}
  }
}

/** Whether a segment stands inside another's Markdown, or in the front matter: a text without tags. */
const isWords = ({syntax}: Segment): boolean => WORDS.has(syntax) || isFront(syntax)
const WORDS: ReadonlySet<Segment['syntax']> = new Set([
  'alt',
  'alt-label',
  'title',
  'attribute',
  'argument',
  'string',
  'none'
])

function writeWords(segment: Segment, target: string, source: string): string | undefined {
  const {syntax, span} = segment
  const written = source.slice(span.start, span.end)
  if (isFront(syntax)) return writeScalar(unescapeText(target), written, syntax)
  const text = unescapeText(target)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
  if (syntax === 'alt') return writeAlt(text)
  if (syntax === 'alt-label')
    return `${writeAlt(text)}][${written.replace(/\](?:\[\])?$/, '').replace(/[\r\n]+[\t >]*/g, ' ')}]`
  if (syntax === 'title') return writeTitle(text, source[span.start - 1]!)
  if (syntax === 'string') return `"${withoutSigns(text).replace(/["\\]/g, '\\$&')}"`
  if (syntax === 'argument') return writeArgument(withoutSigns(text))
  return syntax === 'attribute' ? writeAttribute(text, source[span.start - 1]!, written) : undefined
}

/** `|` is escaped since the picture may stand in a table; an escape is harmless elsewhere. */
function writeAlt(text: string): string {
  const context = {before: '', after: ']', lineStart: false, brackets: true, cell: true, lonely: () => false}
  return escapeMarkdown(text, context).text
}

function writeTitle(text: string, quote: string): string {
  const end = quote === '(' ? '()' : quote
  const escaped = text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\|/g, '\\|')
  return [...end].reduce((all, mark) => all.replaceAll(mark, `\\${mark}`), escaped)
}

function writeAttribute(text: string, quote: string, written: string): string {
  const escaped = broken(escapeText(text), written)
  if (quote === "'") return escaped.replace(/'/g, '&#39;')
  const quoted = escaped.replace(/"/g, '&quot;')
  return quote === '"' ? quoted : `"${quoted}"`
}

/** No text of a shortcode may end it. */
const withoutSigns = (text: string): string =>
  text.replace(/\{(?=[{%])|(?<=[%}])\}/g, (brace) => (brace === '{' ? '&#123;' : '&#125;'))

/** Between quotation marks that know no escape, so in those that it does not have. */
const writeArgument = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/"/g, '&quot;')}"`

/** A tag that spanned two lines does so again: on one line it could begin a block of HTML. */
function broken(text: string, written: string): string {
  const lineBreak = /[\r\n]+[\t >]*/.exec(written)?.[0]
  if (lineBreak === undefined) return text
  const space = text.indexOf(' ')
  return space < 0 ? text + lineBreak : text.slice(0, space) + lineBreak + text.slice(space + 1)
}

/** The inside of raw HTML: text with its tags, on one line, so that no blank line ends the block. */
function writeHtml(parts: readonly Part[]): string {
  let html = ''
  for (const part of parts) {
    if (part.type === 'text') html += escapeText(part.value)
    else if (part.type !== 'mark') html += part.value
  }
  return html
}
