import type {Span, Tag} from '../model.ts'
import {
  type Piece,
  plainText,
  readTagged,
  replaceTags,
  type TagCut,
  tagNames,
  tagsIn,
  unescapeText,
  writeTag
} from '../segment/index.ts'
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

/** A tagged text as its words and its marks. What is a tag and where it ends the reader of tags decides, as for the
 *  edition. */
export function readMarks(text: string, tags: readonly Tag[]): Tagged {
  if (!text.includes('<')) return {bare: squeeze(unescapeText(text)), marks: []}
  const kinds = new Map(tags.map((tag) => [tag.name, tag.kind]))
  const marks: Array<{name: string; start: number; end: number}> = []
  let bare = ''
  const add = (piece: string) => {
    const squeezed = piece.replace(/\s+/g, ' ')
    bare += (bare === '' || bare.endsWith(' ')) && squeezed.startsWith(' ') ? squeezed.slice(1) : squeezed
  }
  const walk = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (piece.type === 'text') {
        add(piece.value)
        continue
      }
      const start = bare.length
      // A line break parts words as a space does.
      const isBreak = kinds.get(piece.name) === 'break'
      if (isBreak) add(' ')
      walk(piece.children)
      marks.push({name: piece.name, start, end: piece.alone ? start : bare.length})
      if (isBreak && !piece.alone) add(' ')
    }
  }
  walk(readTagged(text, tagNames(tags)).pieces)
  bare = bare.trimEnd()
  for (const mark of marks) {
    mark.start = Math.min(mark.start, bare.length)
    mark.end = Math.min(mark.end, bare.length)
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return {bare, marks}
}

export interface WithTags {
  readonly text: string
  readonly tags: readonly Tag[]
}

/** What a tagged text says, in the form in which texts are compared. */
export const wordsIn = ({text, tags}: WithTags): string => composed(readMarks(text, tags).bare)

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
  for (const {type, name, start, end} of tagsIn(text, codes)) {
    const from = open.get(name)
    if (type === 'open') open.set(name, end)
    else if (from !== undefined) {
      found.set(name, [...(found.get(name) ?? []), text.slice(from, start)])
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
  return replaceTags(text, ({type, name}) => named(type, names.get(name)), names)
}

/** Renames or drops single marks of one name, told by how many of that name open before them; a closing tag goes with
 *  its opening one, and one without stays as it is. */
export function renameMarks(text: string, name: string, to: (nth: number) => string | undefined): string {
  let count = 0
  const open: number[] = []
  const rename = ({type}: TagCut) => {
    const nth = type === 'close' ? open.pop() : count++
    if (nth === undefined) return undefined
    if (type === 'open') open.push(nth)
    return named(type, to(nth))
  }
  return replaceTags(text, rename, new Set([name]))
}

const named = (type: TagCut['type'], name: string | undefined) => (name === undefined ? '' : writeTag({type, name}))
