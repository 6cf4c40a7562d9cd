import type {Catalog, Segment} from '../model.ts'
import {sameText} from '../text/canonical.ts'
import {align, type Piece} from './align.ts'
import {carry, uncarry} from './i18next-escape.ts'
import {
  inOrder,
  joined,
  type LanguageFiles,
  type LanguageUpdate,
  type Lineage,
  type SegmentChange,
  type UpdateOptions
} from './lineage.ts'
import {reconcileTags} from './reconcile.ts'
import {type StateEntry, sameTags, tagRecord, tagsOf} from './state-file.ts'
import {sameWords, wordsIn} from './tagged.ts'
import {updateLocale} from './target-status.ts'

export interface PreviousCatalogs {
  readonly source: LanguageFiles
  readonly locales: ReadonlyArray<LanguageFiles & {readonly locale: string}>
}

export interface CatalogUpdate {
  /** With their keys and tag names from now on, in the article's order. */
  readonly segments: readonly Segment[]
  readonly catalogs: readonly Catalog[]
  readonly changes: readonly SegmentChange[]
  /** For the source language's files. */
  readonly source: LanguageUpdate
  readonly locales: ReadonlyArray<LanguageUpdate & {readonly locale: string}>
}

/** Aligns the current segments of an article with those of the last extraction: keys and tag names survive, and each
 *  locale's targets are current, stale, kept as obsolete or offered again. Pure: what is to be written is returned.
 *  Segments come in with fresh keys, which are used for new texts only.
 *  @example
 *  import {parseArticle, readLocaleFile, readStateFile, segmentArticle, updateCatalogs} from 'polyedition'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const files = () => ({file: readLocaleFile('{}'), state: readStateFile('{}')})
 *  const previous = {source: files(), locales: [{locale: 'ar', ...files()}]}
 *  updateCatalogs(previous, segmentArticle(article), {slug: 'talks', sourceLocale: 'en'}).segments.length // → 2 */
export function updateCatalogs(
  previous: PreviousCatalogs,
  segments: readonly Segment[],
  options: UpdateOptions
): CatalogUpdate {
  const old = previousSource(previous)
  const lineages = trace(old, segments)
  const alive = new Set(lineages.map(({segment}) => segment.key))
  const gone = old.filter((entry) => !alive.has(entry.key))
  const live = lineages.map(({segment}) => segment.key)

  const locales = previous.locales.map((files) => updateLocale(files, lineages, gone, live, options))
  return {
    segments: lineages.map(({segment}) => segment),
    catalogs: locales.map(({catalog}) => catalog),
    changes: [
      ...lineages.map(({change}) => change),
      ...gone.filter((entry) => !entry.obsolete).map(({key, source}) => ({key, kind: 'gone' as const, before: source}))
    ],
    source: updateSource(previous.source, lineages, gone, live, options),
    locales
  }
}

/** What the source said last: from the source's state file, or, if that is lost, from its locale file and the targets'
 *  states. */
function previousSource({source, locales}: PreviousCatalogs): StateEntry[] {
  const old = new Map(source.state.entries)
  for (const {key, value} of source.file.entries.values()) {
    if (old.has(key) || key.startsWith('fig-')) continue
    const text = uncarry(value)
    const told = locales.map(({state}) => state.entries.get(key)).find((entry) => sameText(entry?.source, text))
    old.set(key, sourceEntry(key, text, told?.tags ?? []))
  }
  for (const {state} of locales) {
    for (const {key, source, tags, obsolete} of state.entries.values()) {
      if (!old.has(key)) old.set(key, {...sourceEntry(key, source, tags), ...(obsolete && {obsolete})})
    }
  }
  return [...old.values()]
}

const sourceEntry = (key: string, source: string, tags: StateEntry['tags']): StateEntry => ({
  key,
  source,
  tags,
  retired: [],
  waivers: [],
  origin: 'person',
  state: 'initial'
})

const roleOf = (key: string) => key.split('-', 1)[0]!

/** Which old entry each segment continues. */
interface Kinship {
  readonly before: ReadonlyArray<StateEntry | undefined>
  /** Old entries that were merged into one segment, or that it is a part of. */
  readonly from: ReadonlyMap<number, readonly StateEntry[]>
}

function kinship(live: readonly StateEntry[], dead: readonly StateEntry[], segments: readonly Segment[]): Kinship {
  // Mostly nothing has changed at all.
  const same = live.length === segments.length && segments.every(({text}, at) => sameText(text, live[at]!.source))
  if (same) return {before: live, from: new Map()}
  const pieceOf = ({key, source, tags}: StateEntry): Piece => ({text: wordsIn({text: source, tags}), role: roleOf(key)})
  const fresh = segments.map((segment): Piece => ({text: wordsIn(segment), role: roleOf(segment.key)}))
  const {matches, parts, merged} = align(live.map(pieceOf), fresh)
  const before: Array<StateEntry | undefined> = matches.map((match) => match && live[match.old])
  const free = fresh.flatMap((_, j) => (before[j] ? [] : [j]))
  if (dead.length && free.length) {
    const returned = align(
      dead.map(pieceOf),
      free.map((j) => fresh[j]!)
    )
    for (const [at, j] of free.entries()) before[j] = returned.matches[at] && dead[returned.matches[at].old]
  }
  const from = new Map<number, StateEntry[]>()
  for (const [j, whole] of parts) if (!before[j]) from.set(j, [live[whole]!])
  for (const [j, others] of merged) {
    from.set(
      j,
      [matches[j]!.old, ...others].sort((a, b) => a - b).map((i) => live[i]!)
    )
  }
  return {before, from}
}

/** Gives each segment the key and the tag names of what it continues. */
function trace(old: readonly StateEntry[], segments: readonly Segment[]): Lineage[] {
  const live = old.filter((entry) => !entry.obsolete)
  const dead = old.filter((entry) => entry.obsolete)
  const kin = kinship(live, dead, segments)
  const used = new Set(old.map((entry) => entry.key))
  return segments.map((segment, j): Lineage => {
    const before = kin.before[j]
    const from = kin.from.get(j) ?? []
    if (!before) {
      const key = unused(segment.key, used)
      const change: SegmentChange = from[0] ? {key, kind: 'part', before: from[0].source} : {key, kind: 'new'}
      return {segment: {...segment, key}, change, from}
    }
    const {key} = before
    const whole = from.length ? (joined(from) ?? before) : before
    const {text, tags} = reconcileTags({text: whole.source, tags: whole.tags, retired: before.retired}, segment)
    const kept: Segment = {...segment, key, text, tags}
    const kind = before.obsolete ? 'returned' : from.length ? 'merged' : kindOf(before, kept)
    return {segment: kept, before, change: {key, kind, ...(kind !== 'same' && {before: before.source})}, from}
  })
}

function kindOf(before: StateEntry, now: Segment): 'same' | 'disturbed' | 'changed' {
  if (sameText(before.source, now.text)) return sameTags(before.tags, now.tags) ? 'same' : 'disturbed'
  return sameWords({text: before.source, tags: before.tags}, now) ? 'disturbed' : 'changed'
}

function unused(key: string, used: Set<string>): string {
  let name = key
  for (let number = 2; used.has(name); number++) name = `${key}-${number}`
  used.add(name)
  return name
}

function updateSource(
  {file, state}: LanguageFiles,
  lineages: readonly Lineage[],
  gone: readonly StateEntry[],
  live: readonly string[],
  options: UpdateOptions
): LanguageUpdate {
  const texts = new Map<string, string | undefined>()
  const entries = new Map<string, StateEntry>()
  for (const {segment, before} of lineages) {
    const {key, text, tags} = segment
    const carried = carry(text, options.figures ?? [])
    const written = file.entries.get(key)?.value
    // Saved in another form, it still says the same.
    texts.set(key, sameText(written, carried) ? written : carried)
    const names = new Set(tags.map((tag) => tag.name))
    const once = [...(before?.retired ?? []), ...(before?.tags ?? []).map((tag) => tag.name)]
    const retired = [...new Set(once)].filter((name) => !names.has(name))
    entries.set(key, {
      key,
      source: before && sameText(before.source, text) ? before.source : text,
      tags: before ? tagsOf(before, segment) : tags.map(tagRecord),
      retired,
      waivers: before?.waivers ?? [],
      origin: 'person',
      state: 'initial'
    })
  }
  for (const entry of gone) {
    // What only a translation's record knows stays there.
    if (!state.entries.has(entry.key) && !file.entries.has(entry.key)) continue
    if (file.entries.has(entry.key)) texts.set(entry.key, undefined)
    entries.set(entry.key, {...entry, obsolete: true})
  }
  for (const entry of state.entries.values()) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  return {texts, entries: inOrder(entries, live, state)}
}
