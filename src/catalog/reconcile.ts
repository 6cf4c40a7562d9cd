import type {Segment, Tag} from '../model.ts'
import {composed, sameText} from '../text/canonical.ts'
import {type Mark, readMarks, renameTags, type Tagged} from './tagged.ts'

/** What the segment was: its text with its tags, and the names that it must never use again. */
export interface OldTags {
  readonly text: string
  readonly tags: readonly Tag[]
  readonly retired: readonly string[]
}

/** Gives the tags of a new version of a segment their old names, and gives new tags names that were never used before.
 *  So a translation that says `<a1>` still means the same link, wherever it leads now. */
export function reconcileTags(old: OldTags, segment: Pick<Segment, 'text' | 'tags'>): Pick<Segment, 'text' | 'tags'> {
  const {text} = segment
  // Names are derived from the text: the same text has the same names, wherever its tags lead.
  if (sameText(text, old.text)) return segment
  const tags = segment.tags.filter(isNumbered)
  if (!tags.length || (!old.tags.length && !old.retired.length)) return segment
  const before = readMarks(composed(old.text), old.tags)
  const after = readMarks(composed(text), segment.tags)
  const names = pairTags(sidesOf(before, old.tags.filter(isNumbered)), sidesOf(after, tags), before.bare === after.bare)

  const known = new Set([...old.tags.map((tag) => tag.name), ...old.retired])
  const next = counters(known)
  for (const {name} of tags)
    if (!names.has(name)) names.set(name, known.has(name) ? fresh(name, next) : claim(name, next))
  if (tags.every(({name}) => names.get(name) === name)) return segment
  return {
    text: renameTags(text, names),
    tags: segment.tags.map((tag) => ({...tag, name: names.get(tag.name) ?? tag.name}))
  }
}

/** Gives the tags of a text from elsewhere the names that the same tags have in a segment. What the segment does not
 *  have is dropped; its content stays. */
export function adoptTags(
  from: {readonly source: string; readonly target: string; readonly tags: readonly Tag[]},
  segment: Pick<Segment, 'text' | 'tags'>
): {readonly source: string; readonly target: string} {
  if (!from.tags.length) return from
  const theirs = readMarks(composed(from.source), from.tags)
  const ours = readMarks(composed(segment.text), segment.tags)
  const names: Map<string, string | undefined> = pairTags(
    sidesOf(ours, segment.tags.filter(isNumbered)),
    sidesOf(theirs, from.tags.filter(isNumbered)),
    ours.bare === theirs.bare
  )
  const known = new Set(segment.tags.map((tag) => tag.name))
  for (const {name} of from.tags)
    if (!names.has(name) && (/\d$/.test(name) || !known.has(name))) names.set(name, undefined)
  return {source: renameTags(from.source, names), target: renameTags(from.target, names)}
}

/** `strong`, `em` and `del` stand for every one of their kind and are never renamed. */
const isNumbered = ({name}: Tag) => /\d$/.test(name)

interface Seen {
  readonly tag: Tag
  readonly mark: Mark | undefined
  readonly content: string
}

const sidesOf = ({bare, marks}: Tagged, tags: readonly Tag[]): Seen[] => {
  const byName = new Map(marks.map((mark) => [mark.name, mark]))
  return tags.map((tag) => {
    const mark = byName.get(tag.name)
    return {tag, mark, content: mark ? bare.slice(mark.start, mark.end) : ''}
  })
}

/** New name → old name. If the words around it are the same, a tag is recognized by its place, so that two links which
 *  exchanged their addresses are two links with new addresses; otherwise by its kind and content. */
function pairTags(old: readonly Seen[], fresh: readonly Seen[], sameWords: boolean): Map<string, string> {
  const place = ({tag, mark}: Seen) => (mark ? `${tag.kind} ${mark.start} ${mark.end}` : '')
  const whole = ({tag, content}: Seen) => `${tag.kind}\n${composed(tag.value ?? '')}\n${content}`
  const address = ({tag}: Seen) => (tag.value === undefined ? '' : `${tag.kind}\n${composed(tag.value)}`)
  const content = (seen: Seen) => (seen.content ? `${seen.tag.kind}\n${seen.content}` : '')
  const steps = sameWords ? [place, whole, address] : [whole, address, content]
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const step of steps) {
    const waiting = new Map<string, string[]>()
    for (const seen of old) {
      if (taken.has(seen.tag.name) || !step(seen)) continue
      waiting.set(step(seen), [...(waiting.get(step(seen)) ?? []), seen.tag.name])
    }
    for (const seen of fresh) {
      if (names.has(seen.tag.name) || !step(seen)) continue
      const name = waiting.get(step(seen))?.shift()
      if (name === undefined) continue
      names.set(seen.tag.name, name)
      taken.add(name)
    }
  }
  return names
}

const split = (name: string): [stem: string, number: number] => {
  const stem = name.replace(/\d+$/, '')
  return [stem, Number(name.slice(stem.length))]
}

function counters(names: Iterable<string>): Map<string, number> {
  const next = new Map<string, number>()
  for (const name of names) {
    const [stem, number] = split(name)
    next.set(stem, Math.max(next.get(stem) ?? 0, number))
  }
  return next
}

function fresh(name: string, next: Map<string, number>): string {
  const [stem] = split(name)
  const number = (next.get(stem) ?? 0) + 1
  next.set(stem, number)
  return `${stem}${number}`
}

function claim(name: string, next: Map<string, number>): string {
  const [stem, number] = split(name)
  if (number <= (next.get(stem) ?? 0)) return fresh(name, next)
  next.set(stem, number)
  return name
}
