import type {Recorded, Segment} from '../model.ts'
import {sameText} from '../text/canonical.ts'
import type {LocaleFile} from './locale-file.ts'
import type {StateEntry, StateFile} from './state-file.ts'

/** The two files of one article in one language, as read; see `emptyLocaleFile`, `emptyStateFile`. */
export interface LanguageFiles {
  readonly file: LocaleFile
  readonly state: StateFile
}

/** What is to be written: texts by key (undefined: remove the key), and all entries of the state file in order. */
export interface LanguageUpdate {
  readonly texts: ReadonlyMap<string, string | undefined>
  readonly entries: readonly StateEntry[]
}

/** A segment with the source that it continues. */
export interface Lineage {
  readonly segment: Segment
  /** As it stood at the last extraction; absent for a new segment. */
  readonly before?: StateEntry
  readonly change: SegmentChange
  /** Old segments that this one was made from or is a part of, if it is not simply one of them. */
  readonly from: readonly StateEntry[]
}

/** What became of one segment since the last extraction. */
export interface SegmentChange {
  readonly key: string
  /** `same` text, `disturbed`: same words, other mark-up or addresses; `returned` from the obsolete ones. */
  readonly kind: 'new' | 'same' | 'disturbed' | 'changed' | 'part' | 'merged' | 'returned' | 'gone'
  /** The previous text of the source. */
  readonly before?: string
}

/** Puts the new figure into a target if nothing else changed. Undefined: not such a change; `reason`: it is one, and
 *  why a person must handle it. All texts are tagged; the target's tags are those of `before`. */
export type Rewrite = (
  before: Pick<Recorded, 'source' | 'tags'>,
  after: Pick<Recorded, 'source' | 'tags'>,
  target: string,
  locales: {readonly source: string; readonly target: string}
) => {readonly target: string; readonly note?: string} | {readonly reason: string} | undefined

/** The target of a segment that needs no translator, because a locale only prints it its own way; tagged. Undefined for
 *  all others. */
export type Carry = (
  segment: Segment,
  locales: {readonly source: string; readonly target: string}
) => string | undefined

export interface UpdateOptions {
  readonly slug: string
  readonly sourceLocale: string
  /** Names of the article's bound figures. */
  readonly figures?: readonly string[]
  /** Record targets that differ from their record (as `extract` does). Default false: they come back as
   *  `unrecorded`. */
  readonly record?: boolean
  /** Put the keys that have no translation into the locale file, each with an empty text for a translator to fill. */
  readonly skeleton?: boolean
  readonly rewrite?: Rewrite
  /** What it gives is current without standing in a locale file; a target that does stand there comes first. */
  readonly carry?: Carry
}

/** Several entries as one; undefined if two of them use one tag name for two things. */
export function joined(entries: readonly StateEntry[]): StateEntry | undefined {
  const all = entries.flatMap((entry) => entry.tags)
  const tags = [...new Map(all.map((tag) => [tag.name, tag])).values()]
  if (all.some((tag) => !sameText(tags.find((one) => one.name === tag.name)?.value, tag.value))) return undefined
  const targets = entries.map((entry) => entry.target)
  const target = targets.some((one) => one === undefined) ? {} : {target: targets.join(' ')}
  return {...entries[0]!, source: entries.map((entry) => entry.source).join(' '), ...target, tags, waivers: []}
}

/** The article's order; a removed segment stays after the one that it follows in the file, so that a second run finds
 *  it there. */
export function inOrder(
  entries: ReadonlyMap<string, StateEntry>,
  live: readonly string[],
  file: StateFile
): StateEntry[] {
  const alive = new Set(live)
  const after = new Map<string | undefined, StateEntry[]>()
  let anchor: string | undefined
  const place = (entry: StateEntry) => {
    const list = after.get(anchor)
    if (list) list.push(entry)
    else after.set(anchor, [entry])
  }
  for (const key of file.entries.keys()) {
    const entry = entries.get(key)
    if (alive.has(key)) anchor = key
    else if (entry) place(entry)
  }
  // Entries that have just become obsolete, without an earlier record, go after the last recorded one.
  anchor = live.findLast((key) => entries.has(key))
  for (const [key, entry] of entries) if (!alive.has(key) && !file.entries.has(key)) place(entry)
  const own = (key: string) => entries.get(key) ?? []
  return [...(after.get(undefined) ?? []), ...live.flatMap((key) => [own(key), after.get(key) ?? []].flat())]
}
