import type {Span, Tag} from '../model.ts'
import {plainText, unescapeText} from '../segment/index.ts'
import {composed, sameText} from '../text/canonical.ts'
import {uncarry} from './i18next-escape.ts'

/** Where a tag stands in the bare text; of a self-closing one, `start` equals `end`. */
export interface Mark extends Span {
  readonly name: string
}

/** A tagged text, its words apart from its tags. */
export interface Tagged {
  /** What a reader sees, each run of white space as one space: two texts with equal `bare` say the same words. */
  readonly bare: string
  readonly marks: readonly Mark[]
}

/** Whether a mark stands around words, and not at one place. */
export const wraps = (mark: Mark): boolean => mark.end > mark.start

export const TAG: RegExp = /<(\/?)([A-Za-z]+\d*)\s*(\/?)>/g

/** Splits a tagged text. Only the names of `tags` are tags; what is left open ends where the text ends. */
export function readTagged(text: string, tags: readonly Tag[]): Tagged {
  if (!text.includes('<')) return {bare: squeeze(unescapeText(text)), marks: []}
  const kinds = new Map(tags.map((tag) => [tag.name, tag.kind]))
  const marks: Mark[] = []
  const open: Array<{name: string; start: number}> = []
  let bare = ''
  let from = 0
  const add = (piece: string) => {
    const squeezed = unescapeText(piece).replace(/\s+/g, ' ')
    bare += (bare === '' || bare.endsWith(' ')) && squeezed.startsWith(' ') ? squeezed.slice(1) : squeezed
  }
  for (const found of text.matchAll(TAG)) {
    const [whole, close, name = '', self] = found
    if (!kinds.has(name)) continue
    add(text.slice(from, found.index))
    from = found.index + whole.length
    if (self) {
      marks.push({name, start: bare.length, end: bare.length})
      // A line break parts words as a space does.
      if (kinds.get(name) === 'break') add(' ')
    } else if (!close) open.push({name, start: bare.length})
    else {
      const at = open.findLastIndex((one) => one.name === name)
      if (at === -1) continue
      marks.push({name, start: open[at]!.start, end: bare.length})
      open.splice(at, 1)
    }
  }
  add(text.slice(from))
  bare = bare.trimEnd()
  for (const {name, start} of open) marks.push({name, start, end: bare.length})
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return {bare, marks}
}

export interface WithTags {
  readonly text: string
  readonly tags: readonly Tag[]
}

/** What a tagged text says, in the form in which texts are compared. */
export const wordsIn = ({text, tags}: WithTags): string => composed(readTagged(text, tags).bare)

/** Whether two tagged texts say the same to a reader, whatever their mark-up and white space. */
export function sameWords(a: WithTags, b: WithTags): boolean {
  return a.text === b.text || wordsIn(a) === wordsIn(b)
}

/** Whether a text has the words of another, letter by letter, whatever became of its tags, and shows them as before: a
 *  line break that went from between two words would make them one. */
export function keepsWords(now: WithTags, before: WithTags): boolean {
  return unmarked(now) === unmarked(before) && squeeze(plainOf(now)) === squeeze(plainOf(before))
}
const unmarked = ({text, tags}: WithTags) => renameTags(text, new Map(tags.map(({name}) => [name, undefined])))
const plainOf = ({text, tags}: WithTags) => plainText(text, tags)

/** Inline code prints its own text, whatever stands in its tag: there stands that text, or what the translator had put
 *  there while the code was the same. */
export function keepsCode(now: WithTags, before: WithTags): boolean {
  const [is, was] = [codesOf(now), codesOf(before)]
  const old = new Map(before.tags.map((tag) => [tag.name, tag]))
  return now.tags.every(({name, kind, value}) => {
    if (kind !== 'code') return true
    const inside = is.get(name) ?? []
    const same = old.get(name)?.kind === 'code' && old.get(name)?.value === value
    if (same && inside.join('\n') === was.get(name)?.join('\n')) return true
    return inside.every((text) => sameText(unescapeText(uncarry(text)), value))
  })
}

/** What stands in each inline code, by its name. */
function codesOf({text, tags}: WithTags): Map<string, string[]> {
  const codes = new Set(tags.flatMap(({name, kind}) => (kind === 'code' ? [name] : [])))
  const found = new Map<string, string[]>()
  const open = new Map<string, number>()
  if (!codes.size) return found
  for (const {0: whole, 1: close, 2: name = '', index} of text.matchAll(TAG)) {
    if (!codes.has(name)) continue
    const start = open.get(name)
    if (!close) open.set(name, index + whole.length)
    else if (start !== undefined) {
      found.set(name, [...(found.get(name) ?? []), text.slice(start, index)])
      open.delete(name)
    }
  }
  return found
}

const squeeze = (text: string) => (isSqueezed(text) ? text : text.replace(/\s+/g, ' ').trim())

/** Nothing but single spaces inside: as segments mostly are, and quicker to see than to make so. */
function isSqueezed(text: string): boolean {
  let space = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      if (space) return false
      space = true
    } else if (code < 32 || code === 0xa0 || (code >= 0x1680 && /\s/.test(text[at]!))) return false
    else space = false
  }
  return !space || text === ''
}

/** Renames tags, and drops those that are mapped to undefined (their content stays). */
export function renameTags(text: string, names: ReadonlyMap<string, string | undefined>): string {
  if (!names.size) return text
  return text.replace(TAG, (whole, close: string, name: string, self: string) => {
    if (!names.has(name)) return whole
    const to = names.get(name)
    return to === undefined ? '' : `<${close}${to}${self}>`
  })
}

/** Renames or drops single marks of one name, told by how many of that name open before them. */
export function renameMarks(text: string, name: string, to: (nth: number) => string | undefined): string {
  let count = 0
  const open: number[] = []
  return text.replace(TAG, (whole, close: string, found: string, self: string) => {
    if (found !== name) return whole
    const nth = close ? open.pop() : count++
    if (!close && !self) open.push(nth!)
    const now = nth === undefined ? name : to(nth)
    return now === undefined ? '' : `<${close}${now}${self}>`
  })
}
