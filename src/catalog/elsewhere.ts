import type {Segment, Tag} from '../model.ts'
import {cutTags, replaceTags, type TagNames, tagNames, tagsIn, unescapeText, writeTag} from '../segment/index.ts'
import {uncarry} from './i18next-escape.ts'
import {type Mark, readMarks, type Tagged} from './tagged.ts'
import {flowTags} from './transfer-markup.ts'

/** A pair of texts that was made elsewhere. */
export interface Elsewhere {
  readonly source: string
  readonly target: string
  readonly tags: readonly Tag[]
}

export interface Adopted {
  readonly source: string
  readonly target: string
  /** Whether everything in the pair is in it: nothing was left out that may have been more than markup. */
  readonly whole: boolean
}

type Asking = Pick<Segment, 'text' | 'tags'>

/** Gives marks of another tool, of unknown meaning, the names of our tags that enclose the same words of the source. A
 *  pair that encloses other words is the tool's own markup: it is removed and its words stay. A mark that stood alone
 *  is counted as missing. */
export function adoptForeign(given: Elsewhere, foreign: ReadonlySet<string>, segment: Asking): Adopted {
  const names = tagNames(given.tags)
  const from = foreign.size ? {...given, source: tight(given.source, names), target: tight(given.target, names)} : given
  const own = namesByPlace(from, foreign, segment)
  const put = (text: string) =>
    replaceTags(
      text,
      ({type, name}) => {
        const names = own.get(name) ?? []
        return (type === 'close' ? names.toReversed() : names).map((one) => writeTag({type, name: one})).join('')
      },
      foreign
    )
  const [source, target] = [put(from.source), put(from.target)]
  const marks = [...tagsIn(from.source, foreign), ...tagsIn(from.target, foreign)]
  const alone = marks.some(({type, name}) => type === 'alone' && !own.has(name))
  const arrived = new Set(tagsIn(from.target).map(({name}) => name))
  const whole = !alone && [...own.keys()].every((name) => arrived.has(name))
  return {source, target, whole: whole && holdsItsCode(target, segment)}
}

/** Other tools include the space beside a word in its mark. */
function tight(text: string, names: TagNames): string {
  let out = ''
  let opened = ''
  let space = ''
  for (const cut of cutTags(text, names)) {
    if (cut.type === 'text') {
      const [lead = ''] = /^\s+/.exec(cut.text) ?? []
      const rest = cut.text.slice(lead.length)
      const words = rest.trimEnd()
      out += space + lead + opened + words
      opened = ''
      space = rest.slice(words.length)
    } else if (cut.type === 'open') {
      out += space
      space = ''
      opened += writeTag(cut)
    } else {
      out += opened + (cut.type === 'close' ? '' : space) + writeTag(cut)
      opened = ''
      if (cut.type === 'alone') space = ''
    }
  }
  return out + opened + space
}

/** Foreign name → ours, the outer first. */
function namesByPlace(from: Elsewhere, foreign: ReadonlySet<string>, segment: Asking): Map<string, readonly string[]> {
  const [theirs, ours] = [readMarks(from.source, parted(from.tags)), readMarks(segment.text, parted(segment.tags))]
  // In another text, words that stand once in both tell a place as well.
  const place = theirs.bare === ours.bare ? rangeOf : contentOf
  const [there, here] = [uses(from.source), uses(from.target)]
  const clear = (name: string) => PAIRED.has(there.get(name) ?? '') && PAIRED.has(here.get(name) ?? ' ')
  const sides = [ours, theirs].map((side) => {
    const places = new Map<string, string[]>()
    // Of two on the same words, the inner was closed first.
    for (const mark of side.marks.toReversed()) {
      const at = place(mark, side)
      if (at !== undefined) places.set(at, [...(places.get(at) ?? []), mark.name])
    }
    return places
  })
  const [own, others] = sides as [Map<string, string[]>, Map<string, string[]>]
  const names = new Map<string, readonly string[]>()
  for (const [at, all] of others) {
    const known = all.filter((name) => !foreign.has(name))
    const strange = all.filter((name) => foreign.has(name) && clear(name))
    const wanted = (own.get(at) ?? []).filter((name) => !known.includes(name))
    if (!wanted.length) continue
    for (const [nth, name] of strange.entries()) {
      const mine = strange.length === wanted.length ? [wanted[nth]!] : nth === 0 ? wanted : []
      if (mine.length) names.set(name, mine)
    }
  }
  return names
}

/** A mark that stands alone separates words, whatever it is. */
const parted = (tags: readonly Tag[]): Tag[] => tags.map((tag) => ({...tag, kind: 'break'}))

function rangeOf({start, end}: Mark, {bare}: Tagged): string {
  if (start < end) return `${start} ${end}`
  while (bare[start - 1] === ' ') start--
  return `at ${start}`
}

function contentOf({start, end}: Mark, {bare, marks}: Tagged): string | undefined {
  const words = bare.slice(start, end).trim()
  return words && marks.length <= FEW && bare.indexOf(words) === bare.lastIndexOf(words) ? words : undefined
}
/** Each is searched for in the whole text. */
const FEW = 100

/** How each name is used, in order: `<` opened, `>` closed, `/` by itself. */
function uses(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const {type, name} of tagsIn(text)) found.set(name, ((found.get(name) ?? '') + SIGNS[type]).slice(0, 3))
  return found
}
const SIGNS = {open: '<', close: '>', alone: '/'} as const
/** Once, and closed where it opens; a translator may have left it out. */
const PAIRED: ReadonlySet<string> = new Set(['<>', '/', ' '])

/** Adds the markup that the pair lacks to its target, if its place is beyond doubt. Otherwise the target stays as it
 *  was, and counts as incomplete: somebody must add it. */
export function fitTags({source, target}: Pick<Elsewhere, 'source' | 'target'>, segment: Asking): Adopted {
  const [had, now] = [readMarks(source, segment.tags), readMarks(segment.text, segment.tags)]
  if (now.marks.length - had.marks.length > FEW) return {source, target, whole: false}
  const flowed = flowTags(target, {source, tags: segment.tags}, segment)
  if (!flowed) return {source, target, whole: false}
  const {target: fitted, unplaced} = flowed
  const there = readMarks(fitted, segment.tags)
  const known = new Set(had.marks.map(({name}) => name))
  const guessed = segment.tags.filter(({name}) => /\d$/.test(name) && !known.has(name))
  if (unplaced.length || guessed.some(({name}) => !sure(name, now, there)) || !holdsItsCode(fitted, segment))
    return {source, target, whole: false}
  return {source, target: fitted, whole: true}
}

/** Around the same letters, around everything, or beside an existing tag. A link on more words than its own would be a
 *  guess. */
function sure(name: string, now: Tagged, there: Tagged): boolean {
  const [mark, placed] = [now, there].map(({marks}) => marks.find((one) => one.name === name))
  if (!mark || !placed || mark.start === mark.end) return true
  const words = (side: Tagged, {start, end}: Mark) => side.bare.slice(start, end)
  if (words(now, mark) === words(there, placed)) return true
  const all = ({bare}: Tagged, {start, end}: Mark) => start === 0 && end === bare.length
  if (all(now, mark) && all(there, placed)) return true
  const beside = (side: Tagged, {start, end}: Mark) =>
    side.marks.filter((one) => one.name !== name && one.start === start && one.end === end).map((one) => one.name)
  const twins = beside(now, mark)
  return beside(there, placed).some((one) => twins.includes(one))
}

/** Code is locked: its content is that of the source. */
function holdsItsCode(target: string, {tags}: Asking): boolean {
  const codes = new Map(tags.flatMap(({name, kind, value = ''}) => (kind === 'code' ? [[name, value] as const] : [])))
  if (!codes.size) return true
  const {bare, marks} = readMarks(target, tags)
  return marks.every(({name, start, end}) => {
    const value = codes.get(name)
    return value === undefined || sameCode(bare.slice(start, end), value)
  })
}

const sameCode = (text: string, value: string) =>
  unescapeText(uncarry(text)).trim() === value.replace(/\s+/g, ' ').trim()
