import {
  type CatalogTexts,
  carry,
  emptyLocaleFile,
  extractCatalogs,
  renameTags,
  type StateEntry,
  tagRecord,
  type UpdateOptions,
  writeLocaleFile,
  writeStateFile
} from '../catalog/index.ts'
import type {CatalogEntry, LocaleAddress, Segment, State, Tag} from '../model.ts'
import type {FoundTranslation} from './translations.ts'

/** What is to be recorded for one segment of the article as it is now. */
export interface Brought {
  readonly segment?: Segment
  /** Its text is used: `current`, or `stale` as it was made from an older source. Without one it is only offered. */
  readonly status: 'current' | 'stale' | 'offered' | 'obsolete'
  readonly record: StateEntry
  readonly found?: FoundTranslation
}

interface Input {
  readonly slug: string
  readonly locale: string
  readonly sourceLocale: string
  /** Of the article as it was. */
  readonly old: readonly Segment[]
  /** Of the article as it is, with the keys and names that it has now. */
  readonly now: readonly Segment[]
}

/** Brings translations of an older source to the article as it is now, as any edit of an article does: what was made
 *  from other words is stale, and what the article says no more is obsolete. */
export function broughtUp(
  {slug, locale, sourceLocale, old, now}: Input,
  found: readonly FoundTranslation[],
  state: State,
  options: Pick<UpdateOptions, 'figures' | 'rewrite'>
): Brought[] {
  const run = (segments: readonly Segment[], source: CatalogTexts, target: CatalogTexts) =>
    extractCatalogs({slug, segments, source, locales: [target]}, {...options, record: true})
  const then = run(old, {locale: sourceLocale}, {locale})
  const bySegment = new Map(found.map((one) => [one.source, one]))
  const made = then.segments.flatMap((segment, at) => {
    const one = bySegment.get(old[at]!)
    return one?.text === undefined ? [] : [{one, record: recordOf(segment, one, state, options.figures)}]
  })
  const records = made.map(({record}) => record)
  const texts = new Map(records.map(({key, target}) => [key, target]))
  const file = writeLocaleFile(emptyLocaleFile, texts, [...texts.keys()]) ?? '{}'
  const target: CatalogTexts = {locale, file, state: writeStateFile(records)}
  const today = run(now, {locale: sourceLocale, ...then.writes.find((one) => one.locale === sourceLocale)}, target)
  const catalog = today.catalogs[0]!
  const written = new Map(today.segments.map(({key}, at) => [key, now[at]!]))
  const byKey = new Map(made.map(({one, record}) => [record.key, one]))
  const current = catalog.entries.flatMap((entry): Brought[] => {
    const segment = written.get(entry.key)!
    const one = byKey.get(entry.key)
    const {recorded, status, target} = entry
    if (!recorded?.target) return []
    const record = renamed(entry, segment)
    const used = target !== undefined && (status === 'current' || status === 'stale')
    return [{segment, status: used ? status : 'offered', record, ...(one && {found: one})}]
  })
  const gone = catalog.obsolete.map((entry): Brought => {
    const one = byKey.get(entry.key)
    return {status: 'obsolete', record: {...entry, retired: [], obsolete: true}, ...(one && {found: one})}
  })
  return [...current, ...gone]
}

/** A found translation as it is recorded for its segment. */
export function recordOf(
  segment: Segment,
  {text = '', addresses, level}: FoundTranslation,
  state: State,
  figures: readonly string[] = []
): StateEntry {
  return {
    key: segment.key,
    source: segment.text,
    target: carry(text, figures),
    tags: segment.tags.map(tagRecord),
    retired: [],
    waivers: [],
    ...(addresses.length > 0 && {addresses}),
    origin: 'person',
    state: level === 'doubtful' ? 'initial' : state
  }
}

/** The record in the names that the article's tags have in the project: both list the same tags in the same order. A
 *  name that only the older source knew stays, or gets a number that is free. */
function renamed({segment: theirs, recorded, target = recorded?.target}: CatalogEntry, ours: Segment): StateEntry {
  const {source, tags, state, origin, addresses, note} = recorded!
  const names = new Map(theirs.tags.map(({name}, at) => [name, ours.tags[at]?.name ?? name]))
  const taken = new Set(names.values())
  for (const {name} of tags) {
    if (names.has(name)) continue
    const stem = name.replace(/\d+$/, '')
    let free = name
    for (let number = 1; taken.has(free); number++) free = `${stem}${number}`
    names.set(name, free)
    taken.add(free)
  }
  const of = (name: string) => names.get(name) ?? name
  const moved = addresses?.map((one): LocaleAddress => ({...one, name: of(one.name)}))
  return {
    key: ours.key,
    source: renameTags(source, names),
    target: renameTags(target ?? '', names),
    tags: tags.map((tag): Tag => ({...tag, name: of(tag.name)})),
    retired: [],
    waivers: [],
    ...(moved && {addresses: moved}),
    ...(note !== undefined && {note}),
    origin,
    state
  }
}
