import type {Tag} from '../model.ts'
import {composed} from '../text/canonical.ts'
import {placeMark} from './place.ts'
import {keepsCode, keepsWords, type Mark, readMarks, renameMarks, wraps} from './tagged.ts'

export interface Flowed {
  readonly target: string
  /** Tags of the source that found no place in the target. */
  readonly unplaced: readonly Tag[]
}

/** Carries a change of markup into a target whose words stay: lost tags are removed, tags of a changed kind are
 *  renamed, new tags are added where their place is beyond doubt (see `placeMark`). Addresses need no carrying, since
 *  names stay. Undefined if the words of the target would change: a person must handle it. */
export function flowTags(
  target: string,
  before: {readonly source: string; readonly tags: readonly Tag[]},
  after: {readonly text: string; readonly tags: readonly Tag[]}
): Flowed | undefined {
  const old = readMarks(composed(before.source), before.tags)
  const now = readMarks(composed(after.text), after.tags)
  // The words are the same, so a mark that has its name and place in both is the same mark.
  const had = new Set(old.marks.map(idOf))
  const has = new Set(now.marks.map(idOf))
  const gone = new Set(old.marks.filter((mark) => !has.has(idOf(mark))))
  const added = now.marks.filter((mark) => !had.has(idOf(mark)))
  const kinds = new Map([...before.tags, ...after.tags].map((tag) => [tag.name, tag]))
  if (!gone.size && !added.length) return checked({target, unplaced: []})

  const restyled = new Map<Mark, string>()
  const rest: Mark[] = []
  const oldNames = new Set(old.marks.map((mark) => mark.name))
  const goneAt = new Map<string, Mark[]>()
  for (const mark of gone) if (wraps(mark)) goneAt.set(spotOf(mark), [...(goneAt.get(spotOf(mark)) ?? []), mark])
  for (const mark of added) {
    // A numbered tag whose words have changed: it is in the target already.
    if (/\d$/.test(mark.name) && oldNames.has(mark.name)) continue
    const twins = goneAt.get(spotOf(mark))
    const twin = twins?.[0]
    if (twin && restyles(kinds.get(twin.name), kinds.get(mark.name))) restyled.set(twins.shift()!, mark.name)
    else rest.push(mark)
  }
  const goneNames = new Set([...gone].map((mark) => mark.name))
  if ((rest.length + goneNames.size) * (target.length + now.bare.length) > MOST) return undefined
  let text = target
  const names = new Set(now.marks.map((mark) => mark.name))
  for (const name of goneNames) {
    if (/\d$/.test(name) && names.has(name)) continue
    const all = old.marks.filter((mark) => mark.name === name)
    const left = readMarks(text, [...kinds.values()]).marks.filter((mark) => mark.name === name).length
    // With another number of them in the target, which of them is meant cannot be told.
    if (left !== all.length && all.some((mark) => !gone.has(mark))) continue
    const of = (mark: Mark | undefined) => (mark && gone.has(mark) ? restyled.get(mark) : name)
    text = renameMarks(text, name, (nth) => of(all[Math.min(nth, all.length - 1)]))
  }
  const unplaced: Tag[] = []
  // Wide ones first, so that narrow ones end up inside them.
  for (const mark of rest) {
    const placed = placeMark(text, mark, now, kinds)
    if (placed === undefined) unplaced.push(kinds.get(mark.name)!)
    else text = placed
  }
  return checked({target: text, unplaced})

  function checked(flowed: Flowed): Flowed | undefined {
    const was = {text: target, tags: before.tags}
    const is = {text: flowed.target, tags: after.tags}
    return keepsWords(is, was) && keepsCode(is, was) ? flowed : undefined
  }
}

/** Limits the characters examined: each added or removed tag requires a look at the whole text. */
const MOST = 4_000_000

const spotOf = ({start, end}: Mark) => `${start} ${end}`
const idOf = (mark: Mark) => `${mark.name} ${spotOf(mark)}`

/** What a translation can do without: its words are all there, and nothing leads anywhere else. */
export function isDecoration(tag: Tag): boolean {
  return tag.kind === 'strong' || tag.kind === 'em' || tag.kind === 'del' || tag.kind === 'break'
}

const restyles = (a: Tag | undefined, b: Tag | undefined) =>
  a !== undefined && b !== undefined && a.kind !== 'code' && b.kind !== 'code' && a.kind !== 'link' && b.kind !== 'link'
