import {scriptScheme} from '../address.ts'
import type {Segment, SegmentTag, Span, Tag} from '../model.ts'
import type {Piece} from '../segment/index.ts'

/** A target in the order in which it is written. */
export type Part =
  | {readonly type: 'text'; readonly value: string}
  /** Emphasis begins or ends here; `pair` is the index of the other side. */
  | {readonly type: 'mark'; readonly name: Mark; readonly side: 'open' | 'close'; readonly pair: number}
  /** Markdown that is written as it is; `means` tells two of them apart when the text is parsed back. */
  | {readonly type: 'raw'; readonly value: string; readonly means: string}
  /** A bare address, or one in `<…>`. */
  | {readonly type: 'address'; readonly value: string; readonly shown: string; readonly url: string}
  | {readonly type: 'link'; readonly side: 'open' | 'close'; readonly value: string; readonly means: string}
  | {readonly type: 'break'; readonly value: string}

export type Mark = 'strong' | 'em' | 'del'

export interface PartsContext {
  /** A stretch of the article's file, with the alt texts and titles inside it translated. */
  slice(span: Span): string
  /** The article's file. */
  readonly source: string
  readonly segment: Segment
  /** Tags of an older source, which an old target may still contain. */
  readonly former?: readonly Tag[]
  /** By the name of the tag: where it leads in place of the source's address. */
  readonly addresses?: ReadonlyMap<string, string>
}

/** Put a target's pieces in a row. Tags that cannot stand where they are (a link in a link, emphasis around nothing)
 *  are left out, and their words stay. */
export function partsOf(pieces: readonly Piece[], context: PartsContext): Part[] {
  const parts: Part[] = []
  const tags = new Map(context.segment.tags.map((tag) => [tag.name, tag]))
  const former = new Map(context.former?.map((tag) => [tag.name, tag]))
  let inLink = false
  add(pieces)
  return paired(trimmed(parts))

  function add(list: readonly Piece[]): void {
    for (const piece of list) {
      if (piece.type === 'text') text(piece.value)
      else tag(piece)
    }
  }

  function text(value: string): void {
    const even = /[\t\n\r]| {2}/.test(value) ? value.replace(/[\t\n\r ]+/g, ' ') : value
    if (even !== '') parts.push({type: 'text', value: even})
  }

  function tag(piece: Piece & {type: 'tag'}): void {
    const found = tags.get(piece.name)
    const known: Tag | undefined = found ?? former.get(piece.name)
    const kind = known?.kind
    if (known === undefined) add(piece.children)
    else if (kind === 'strong' || kind === 'em' || kind === 'del') emphasis(kind, piece.children)
    else if (kind === 'link') link(known, found, piece.children)
    else if (kind === 'break') {
      parts.push({type: 'break', value: found ? context.slice(found.open) : '<br>'})
      // A break has no words of its own: those that a slip put into it stand behind it.
      add(piece.children)
    } else if (kind === 'html' && found?.close) {
      parts.push({type: 'raw', value: context.slice(found.open), means: `html ${known.value}`})
      add(piece.children)
      const close = context.slice(found.close)
      parts.push({type: 'raw', value: close, means: `html ${close}`})
    } else {
      parts.push({
        type: 'raw',
        value: found ? context.slice(found.open) : inPlace(rebuilt(known)),
        means: `${kind} ${known.value}`
      })
      // Code shows its own text, whatever is in its tag; no other tag that stands alone has words.
      if (kind !== 'code') add(piece.children)
    }
  }

  function emphasis(name: Mark, children: readonly Piece[]): void {
    const start = parts.length
    parts.push({type: 'mark', name, side: 'open', pair: 0})
    add(children)
    // White space at its edges would keep emphasis from being read: it is moved outside.
    const lead = edge(start + 1, /^ /)
    const tail = parts.length > start + 1 && edge(parts.length - 1, / $/)
    if (parts.length === start + 1) parts.pop()
    else parts.push({type: 'mark', name, side: 'close', pair: 0})
    if (lead) insertSpace(start)
    if (tail) parts.push({type: 'text', value: ' '})
  }

  /** Takes the space off the part at `at`, and the part away where nothing is left. */
  function edge(at: number, space: RegExp): boolean {
    const part = parts[at]
    if (part?.type !== 'text' || !space.test(part.value)) return false
    const value = part.value.replace(space, '')
    if (value === '') parts.splice(at, 1)
    else parts[at] = {type: 'text', value}
    return true
  }

  function insertSpace(at: number): void {
    const before = parts[at - 1]
    if (before?.type === 'text')
      parts[at - 1] = {type: 'text', value: before.value.endsWith(' ') ? before.value : `${before.value} `}
    else parts.splice(at, 0, {type: 'text', value: ' '})
  }

  function link(known: Tag, found: SegmentTag | undefined, children: readonly Piece[]): void {
    const empty = found?.close !== undefined && found.open.end === found.close.start
    // All that remains of an older source is what a state file says, which nobody has checked.
    const runs = found === undefined && scriptScheme(known.value ?? '') !== undefined
    if (inLink || runs || (children.length === 0 && !empty)) {
      add(children)
      return
    }
    const means = `link ${known.value}`
    const only = children.length === 1 ? children[0] : undefined
    if (found?.close && found.open.end === found.open.start && only?.type === 'text') {
      const shown = context.source.slice(found.open.start, found.close.end)
      if (only.value === (shown || known.value)) {
        parts.push({type: 'address', value: only.value, shown: only.value, url: known.value ?? ''})
        return
      }
    }
    if (found?.close && context.source[found.open.start] === '<' && only?.type === 'text') {
      const shown = context.source.slice(found.open.end, found.close.start)
      if (only.value === shown) {
        parts.push({type: 'address', value: `<${shown}>`, shown, url: known.value ?? ''})
        return
      }
    }
    inLink = true
    const start = parts.length
    parts.push({type: 'link', side: 'open', value: '[', means})
    add(children)
    inLink = false
    if (parts.length === start + 1 && !empty) parts.pop()
    else parts.push({type: 'link', side: 'close', value: closeOf(known, found), means})
  }

  /** What we write into a cell must not end it. */
  function inPlace(markdown: string): string {
    return context.segment.syntax === 'cell' ? markdown.replace(/\|/g, '\\|') : markdown
  }

  function closeOf(known: Tag, found: SegmentTag | undefined): string {
    const close = found?.close && context.source[found.close.start] === ']' ? context.slice(found.close) : undefined
    if (close === undefined)
      return inPlace(`](${destination(context.addresses?.get(known.name) ?? known.value ?? '')})`)
    if (close !== ']' && close !== '][]') return close
    // A translated label no longer names its definition, so the reference is written in full.
    const label = context.source.slice(found!.open.end, found!.close!.start)
    return `][${label.replace(/[\r\n]+[\t >]*/g, ' ')}]`
  }
}

/** Without spaces and breaks at its ends. */
function trimmed(parts: Part[]): Part[] {
  let start = 0
  let end = parts.length
  const blank = (part: Part) =>
    (part.type === 'break' && /[\r\n]/.test(part.value)) ||
    (part.type === 'text' && part.value.trim() === '' && !/\u00a0/.test(part.value))
  while (start < end && blank(parts[start]!)) start++
  while (end > start && blank(parts[end - 1]!)) end--
  const kept = start === 0 && end === parts.length ? parts : parts.slice(start, end)
  const first = kept[0]
  if (first?.type === 'text' && first.value.startsWith(' ')) kept[0] = {type: 'text', value: first.value.slice(1)}
  const last = kept.at(-1)
  if (last?.type === 'text' && last.value.endsWith(' '))
    kept[kept.length - 1] = {type: 'text', value: last.value.slice(0, -1)}
  return kept
}

/** Tell each mark where its other side is. */
function paired(parts: readonly Part[]): Part[] {
  const open: number[] = []
  const pairs = new Map<number, number>()
  for (const [at, part] of parts.entries()) {
    if (part.type !== 'mark') continue
    if (part.side === 'open') open.push(at)
    else {
      const start = open.pop()!
      pairs.set(start, at).set(at, start)
    }
  }
  return parts.map((part, at) => (part.type === 'mark' ? {...part, pair: pairs.get(at)!} : part))
}

/** A tag of which only kind and value are left. */
function rebuilt({kind, value = ''}: Tag): string {
  if (kind === 'code') return codeSpan(value)
  return kind === 'image' && scriptScheme(value) === undefined ? `![](${destination(value)})` : ''
}

function codeSpan(value: string): string {
  let fence = '`'
  for (const [run] of value.matchAll(/`+/g)) if (run.length >= fence.length) fence = '`'.repeat(run.length + 1)
  const pad = /^`|`$|^ .* $/.test(value) ? ' ' : ''
  return `${fence}${pad}${value}${pad}${fence}`
}

export function destination(address: string): string {
  return /^[^\s<>()\\&]+$/.test(address)
    ? address
    : `<${address
        .replace(/[\r\n]/g, '')
        .replace(/[<>\\]/g, '\\$&')
        .replace(/&(?=#?\w+;)/g, '&amp;')}>`
}
