import type {Protection} from '../model.ts'
import {frontEnd} from './front-block.ts'
import {type ProtectedKind, type ProtectPattern, patternsOf} from './protect-presets.ts'

/** A file with what is protected masked: as long as before, and without syntax where it was. */
export interface Masked {
  readonly text: string
  readonly kept: readonly Kept[]
}

/** One protected stretch. */
export interface Kept {
  readonly start: number
  readonly end: number
  readonly kind: ProtectedKind
}

// A mask is a run of private characters: to Markdown a word without syntax. Its first two say which stretch it hides,
// so that it is known in whatever the parser makes of it, an address or a title.
const FIRST = 0xe000
const FIRSTS = 0x1000
const SECOND = 0xf000
const SECONDS = 0x800
const REST = '\uf8a0'
const MASK: RegExp = /[\ue000-\uefff][\uf000-\uf7ff]\uf8a0*/g

const NAME = String.raw`[A-Za-z][\w:-]*`
const ITEM = String.raw`(?:[#.]${NAME}|${NAME}=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))`
/** `{#id .class key="value"}`, and kramdown's `{: …}` and `{:toc}`. */
const LIST = String.raw`\{(?::[^{}\n]*|[ \t]*[#.]${NAME}(?:[ \t]+${ITEM})*[ \t]*)\}`
/** At the end of a line, or behind a link, a mark or code. */
const ATTRIBUTES: RegExp = new RegExp(String.raw`(?<![\\\w])${LIST}(?=[ \t]*$)|(?<=[)\]*_\x60])${LIST}`, 'gm')

/** Hide from the parser what `protect` names, and attributes, which every site's Markdown reads alike. `undefined`
 *  where the file has nothing of the kind. Front matter is left as it is. */
export function mask(source: string, protect: Protection): Masked | undefined {
  const patterns = patternsOf(protect)
  const attributes = source.includes('{')
  if (patterns.length === 0 && !attributes) return undefined
  const from = frontEnd(source)
  const found = attributes ? matches(source, from, {open: ATTRIBUTES, kind: 'silent'}) : []
  for (const pattern of patterns) found.push(...stretches(source, from, pattern))
  if (found.length === 0) return undefined
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Kept[] = []
  let text = ''
  let at = 0
  for (const one of found) {
    if (one.start < at || kept.length === FIRSTS * SECONDS) continue
    text += source.slice(at, one.start) + hidden(kept.length, one.end - one.start)
    kept.push(one)
    at = one.end
  }
  return {text: text + source.slice(at), kept}
}

function hidden(index: number, length: number): string {
  const [first, second] = [FIRST + (index % FIRSTS), SECOND + Math.floor(index / FIRSTS)]
  return String.fromCharCode(first, second) + REST.repeat(length - 2)
}

/** One pass: where a stretch does not end, nothing after it is searched twice. */
function stretches(source: string, from: number, pattern: ProtectPattern): Kept[] {
  const {close, acrossBlocks} = pattern
  if (close === undefined) return matches(source, from, pattern)
  const found: Kept[] = []
  const end = new RegExp(acrossBlocks ? close.source : `${close.source}|\\n[ \\t>]*(?:\\r?\\n|$)`, `${close.flags}g`)
  const ends = new RegExp(`(?:${close.source})$`, close.flags)
  let next: RegExpExecArray | null | undefined
  for (const begin of matches(source, from, pattern)) {
    if (begin.start < (found.at(-1)?.end ?? 0)) continue
    if (next === undefined || (next && next.index < begin.end)) {
      end.lastIndex = begin.end
      next = end.exec(source)
    }
    if (next === null) break
    if (ends.test(next[0])) found.push({...begin, end: next.index + next[0].length})
  }
  return found
}

function matches(source: string, from: number, {open: pattern, kind}: ProtectPattern): Kept[] {
  const found: Kept[] = []
  const each = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`)
  for (const {0: text, index} of source.matchAll(each)) {
    // One character cannot be masked, and stands for itself.
    if (index >= from && text.length > 1) found.push({start: index, end: index + text.length, kind})
  }
  return found
}

/** A text that the parser made, in pieces: words, and what was hidden among them. */
export function unmasked(text: string, kept: readonly Kept[]): Array<string | Kept> {
  const pieces: Array<string | Kept> = []
  let at = 0
  for (const {0: run, index} of text.matchAll(MASK)) {
    const one = kept[run.charCodeAt(0) - FIRST + (run.charCodeAt(1) - SECOND) * FIRSTS]
    if (!one || one.end - one.start !== run.length) continue
    if (index > at) pieces.push(text.slice(at, index))
    pieces.push(one)
    at = index + run.length
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

/** A text that the parser made, as the author wrote it. */
export const asWritten = (text: string, {kept}: Masked, source: string): string =>
  unmasked(text, kept)
    .map((piece) => (typeof piece === 'string' ? piece : source.slice(piece.start, piece.end)))
    .join('')

/** Raw HTML as a page can have it: what the site would fill in is not there. */
export const withoutProtected = ({value, kept}: {readonly value: string; readonly kept: readonly Kept[]}): string =>
  unmasked(value, kept)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('')
