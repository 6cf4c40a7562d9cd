import type {HtmlData} from 'mdast'
import {decodeHtml, type HtmlToken, htmlTokens, inlineElements, proseAttributes, voidElements} from '../article/html.ts'
import {unmasked} from '../article/protect.ts'
import type {Span} from '../model.ts'
import {InlineBuilder, type InlineText, type Inner, WORDS} from './inline.ts'

export interface HtmlText extends InlineText {
  readonly role: 'html' | 'caption'
  readonly span: Span
}

/** A block of raw HTML. */
export interface HtmlBlock {
  /** Without the marks of a surrounding quote. */
  readonly value: string
  /** As it stands in the file, at `base`. */
  readonly raw: string
  readonly base: number
  /** Of the same length, with what is protected hidden. */
  readonly masked: HtmlData['masked']
}

/** The texts of one block of raw HTML, in order, and the attributes that readers see. */
export function htmlTexts({value: written, raw, base, masked}: HtmlBlock): {texts: HtmlText[]; inner: Inner[]} {
  const toSource = offsets(written, raw, base)
  const value = masked?.value ?? written
  const texts: HtmlText[] = []
  const inner: Inner[] = []
  if (toSource === undefined) return {texts, inner}
  const place = ({start, end}: Span): Span => ({start: toSource(start), end: toSource(end)})
  let group: HtmlToken[] = []
  let caption = false
  for (const token of htmlTokens(value)) {
    if (token.type === 'open') {
      for (const {name, ...span} of proseAttributes(value, token)) {
        const shown = decodeHtml(written.slice(span.start, span.end))
        if (!WORDS.test(shown)) continue
        inner.push({role: name === 'alt' ? 'alt' : 'title', syntax: 'attribute', span: place(span), value: shown})
      }
    }
    const inline =
      token.type === 'text' ||
      inlineElements.has(token.name) ||
      (token.type === 'opaque' && /^(?:code|samp)$/.test(token.name))
    if (inline) group.push(token)
    else {
      flush()
      if (/^(?:figcaption|caption)$/.test(token.name)) caption = token.type === 'open'
    }
  }
  flush()
  return {texts, inner}

  function words(html: string, start: number, to: InlineBuilder): void {
    let at = start
    for (const piece of unmasked(html, masked?.kept ?? [])) {
      const length = typeof piece === 'string' ? piece.length : piece.end - piece.start
      if (typeof piece === 'string') to.addText(decodeHtml(piece))
      else to.addAlone('lock', 'html', place({start: at, end: at + length}), written.slice(at, at + length))
      at += length
    }
  }

  function flush(): void {
    const tokens = withLineBreak(trim(group, value), value)
    group = []
    if (tokens.length === 0) return
    const partners = pairs(tokens)
    const closers = new Set(partners.values())
    const to = new InlineBuilder()
    for (const [at, token] of tokens.entries()) {
      const html = (token.type === 'text' ? value : written).slice(token.start, token.end)
      const partner = partners.get(at)
      if (token.type === 'text') words(html, token.start, to)
      else if (token.type === 'opaque') to.addCode(decodeHtml(html.replace(/<[^>]*>/g, '')), place(token))
      else if (token.name === 'br') to.addBreak(place(token), html)
      else if (partner !== undefined)
        to.text += `<${to.number('html', 'html', place(token), html, place(tokens[partner]!))}>`
      else if (closers.has(at)) to.text += `</${opened(to, place(token))}>`
      else to.addAlone('html', 'html', place(token), html)
    }
    if (!to.prose) return
    const first = tokens[0]!
    const last = tokens.at(-1)!
    const lead = first.type === 'text' ? /^\s*/.exec(value.slice(first.start, first.end))![0].length : 0
    const tail = last.type === 'text' ? /\s*$/.exec(value.slice(last.start, last.end))![0].length : 0
    const span = place({start: first.start + lead, end: last.end - tail})
    const {text, plain, ...rest} = to.finish()
    texts.push({...rest, text: text.trim(), plain: plain.trim(), role: caption ? 'caption' : 'html', span})
  }
}

/** The name of the tag that closes here. */
function opened(to: InlineBuilder, close: Span): string {
  return to.tags.find((tag) => tag.close?.start === close.start)?.name ?? ''
}

/** A tag alone on the first line may be what makes the block HTML, so its line break stays with it. */
function withLineBreak(tokens: HtmlToken[], value: string): HtmlToken[] {
  const [tag, text, ...rest] = tokens
  if (!tag || tag.type === 'text' || text?.type !== 'text') return tokens
  const space = /^[\t ]*\r?\n\s*/.exec(value.slice(text.start, text.end))?.[0].length ?? 0
  return [{...tag, end: tag.end + space}, {...text, start: text.start + space}, ...rest]
}

/** Only the words, what stands between them, and the pairs of tags that begin or end among them. */
function trim(group: readonly HtmlToken[], value: string): HtmlToken[] {
  const partners = pairs(group)
  const openers = new Map([...partners].map(([start, end]) => [end, start]))
  const shown = ({type, start, end}: HtmlToken) =>
    type === 'opaque' || (type === 'text' && value.slice(start, end).trim() !== '')
  const first = group.findIndex(shown)
  const last = group.findLastIndex(shown)
  if (first < 0) return []
  let start = first
  let end = last
  while ((partners.get(start - 1) ?? -1) >= first) start--
  while ((openers.get(end + 1) ?? Number.POSITIVE_INFINITY) <= last) end++
  // A pair around everything is not part of the text.
  while (partners.get(start) === end) {
    start++
    end--
  }
  // One of a pair's tags may have been cut off by now: it stands alone, and outside.
  while (start < first && (partners.get(start) ?? -1) > end) start++
  while (end > last && (openers.get(end) ?? -1) < start) end--
  return group.slice(start, end + 1)
}

function pairs(tokens: readonly HtmlToken[]): Map<number, number> {
  const open: number[] = []
  const found = new Map<number, number>()
  for (const [at, {type, name}] of tokens.entries()) {
    if (type === 'open' && !voidElements.has(name)) open.push(at)
    else if (type === 'close' && tokens[open.at(-1) ?? -1]?.name === name) found.set(open.pop()!, at)
  }
  return found
}

/** From an offset in `value` to one in the file. Each line of the file may begin with marks of its container. */
function offsets(value: string, raw: string, base: number): ((offset: number) => number) | undefined {
  if (value === raw) return (offset) => base + offset
  const lines = value.split('\n')
  const rawLines = raw.split('\n')
  if (lines.length !== rawLines.length) return undefined
  const starts: Array<[value: number, source: number]> = []
  let at = 0
  let rawAt = base
  for (const [number, line] of lines.entries()) {
    const rawLine = rawLines[number]!
    if (!rawLine.endsWith(line)) return undefined
    starts.push([at, rawAt + rawLine.length - line.length])
    at += line.length + 1
    rawAt += rawLine.length + 1
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]![0] <= offset) low = middle
      else high = middle - 1
    }
    return starts[low]![1] + offset - starts[low]![0]
  }
}
