import type {Catalog, CatalogEntry, Recorded, Segment} from '../model.ts'
import {sameText} from '../text/canonical.ts'
import {inOrder, joined, type LanguageFiles, type LanguageUpdate, type Lineage, type UpdateOptions} from './lineage.ts'
import {variantOf} from './merge-leftover.ts'
import {sentences} from './place.ts'
import {type StateEntry, tagRecord, tagsOf} from './state-file.ts'
import {sameWords, wordsIn} from './tagged.ts'
import {flowTags, isDecoration} from './transfer-markup.ts'

/** One target as it comes out of an update. */
interface Outcome {
  readonly entry: CatalogEntry
  /** The new text for the locale file; undefined removes the key. */
  readonly text: string | undefined
  readonly record: StateEntry | undefined
}

/** Updates the targets of one locale to the current segments. */
export function updateLocale(
  files: LanguageFiles & {readonly locale: string},
  lineages: readonly Lineage[],
  gone: readonly StateEntry[],
  live: readonly string[],
  options: UpdateOptions
): LanguageUpdate & {readonly locale: string; readonly catalog: Catalog} {
  const {file, state, locale} = files
  const texts = new Map<string, string | undefined>()
  const records = new Map<string, StateEntry>()
  const entries: CatalogEntry[] = []
  const mayRecord = options.record === true && state.writable && file.writable
  const first = lineages.map((lineage) => updateEntry(files, lineage, {...options, record: mayRecord}))
  const repeated = lineages.some((lineage, at) => canRepeat(lineage, first[at]!)) ? repeats(first) : undefined
  for (const [at, lineage] of lineages.entries()) {
    const {key} = lineage.segment
    const again = repeated && canRepeat(lineage, first[at]!) ? repeated.get(wordsIn(lineage.segment)) : undefined
    const outcome = again ? repeat(lineage.segment, locale, again, first[at]!, options) : first[at]!
    if (outcome !== first[at] && first[at]!.record) setAside(first[at]!.record!, records, state)
    entries.push(outcome.entry)
    if (outcome.record) records.set(key, outcome.record)
    if (outcome.text !== file.entries.get(key)?.value) texts.set(key, outcome.text)
  }

  const alive = new Set(lineages.map(({segment}) => segment.key))
  for (const old of gone) {
    const target = file.entries.get(old.key)?.value
    const recorded = state.entries.get(old.key)
    if (target !== undefined) texts.set(old.key, undefined)
    if (recorded) records.set(old.key, {...recorded, ...(target !== undefined && {target}), obsolete: true})
    else if (target !== undefined)
      records.set(old.key, {...newRecord(old.key, old.source, target, old.tags), obsolete: true})
  }
  const known = new Set([...live, ...gone.map((old) => old.key)])
  for (const {key, value} of file.entries.values()) {
    const own = variantOf(key)
    if (own === undefined || !known.has(own)) continue
    const record = records.get(own) ?? state.entries.get(own)
    const lineage = lineages.find(({segment}) => segment.key === own)
    const source = record ?? {source: lineage?.segment.text ?? '', tags: lineage?.segment.tags.map(tagRecord) ?? []}
    setAside({...newRecord(own, source.source, value, source.tags), note: 'The other text of a merge'}, records, state)
    texts.set(key, undefined)
  }
  for (const record of state.entries.values()) {
    if (!known.has(record.key)) records.set(record.key, alive.has(record.key) ? record : {...record, obsolete: true})
  }
  const sorted = inOrder(records, live, state)
  const resources = [...file.entries.values()].filter(({key}) => !alive.has(key) && !texts.has(key))
  const catalog: Catalog = {
    slug: options.slug,
    locale,
    sourceLocale: options.sourceLocale,
    entries,
    obsolete: sorted.flatMap((record) =>
      record.obsolete && record.target !== undefined ? [{...recordedOf(record), key: record.key}] : []
    ),
    resources: Object.fromEntries(resources.map(({key, value}) => [key, value]))
  }
  return {locale, texts, entries: sorted, catalog}
}

/** Texts that occur elsewhere in the article with one current translation, and without numbered tags to confuse. */
function repeats(outcomes: readonly Outcome[]): Map<string, StateEntry | undefined> {
  const found = new Map<string, StateEntry | undefined>()
  for (const {entry, record} of outcomes) {
    if (entry.status !== 'current' || !record || record.tags.some((tag) => /\d$/.test(tag.name))) continue
    const bare = wordsIn(entry.segment)
    const other = found.get(bare)
    const agrees = !found.has(bare) || sameText(other?.target, record.target)
    found.set(bare, agrees ? record : undefined)
  }
  return found
}

/** Only a text that was changed into one of those: what a person left untranslated or edited stays theirs. */
const canRepeat = ({change}: Lineage, {entry, record}: Outcome) =>
  change.kind === 'changed' && entry.status === 'stale' && sameText(entry.target, record?.target)

function repeat(segment: Segment, locale: string, record: StateEntry, old: Outcome, options: UpdateOptions): Outcome {
  const copy: StateEntry = {...record, key: segment.key, origin: 'memory', state: 'translated', waivers: []}
  const outcome = settle(segment, locale, copy, record.target!, options, {})
  return outcome.entry.status === 'current' ? outcome : old
}

/** Keeps a target that another one replaced: it is offered if its own source returns. */
export function setAside(record: StateEntry, records: Map<string, StateEntry>, state: LanguageFiles['state']): void {
  if (record.target === undefined) return
  let key = `${record.key}-was`
  for (let number = 2; records.has(key) || state.entries.has(key); number++) key = `${record.key}-was-${number}`
  records.set(key, {...record, key, obsolete: true})
}

function updateEntry(
  {file, state, locale}: LanguageFiles & {locale: string},
  lineage: Lineage,
  options: UpdateOptions
): Outcome {
  const {segment, before, from} = lineage
  const {key} = segment
  const written = file.entries.get(key)
  const known = state.entries.get(key)
  const place = written && {targetPlace: written.place}
  const offered = from.length ? offerFrom({file, state}, lineage) : undefined

  if (offered && before) return settle(segment, locale, {...offered, key}, offered.target!, options, {...place})
  if (offered) {
    // A part of a longer text: shown to the translator, never used as this segment's own target.
    const record = known ?? {...offered, key}
    const shown = {
      key,
      segment,
      status: written ? ('stale' as const) : ('missing' as const),
      recorded: recordedOf(record)
    }
    return {entry: {...shown, ...(written && {target: written.value}), ...place}, text: written?.value, record}
  }

  // The empty text of a skeleton is no translation yet.
  const isSlot = written?.value === '' && known?.target === undefined
  if (!written || isSlot) {
    if (!known || known.target === undefined) {
      const carried = options.carry?.(segment, {source: options.sourceLocale, target: locale})
      if (carried !== undefined) return {entry: carriedEntry(segment, carried), text: undefined, record: known}
      const text = isSlot || options.skeleton ? '' : undefined
      return {entry: {key, segment, status: 'missing', ...(isSlot && place)}, text, record: known}
    }
    const {obsolete, ...record} = known
    if (obsolete) return settle(segment, locale, record, known.target, options, {})
    // Removed from the file by hand: it is not restored, and not forgotten.
    return {entry: {key, segment, status: 'missing', recorded: recordedOf(record)}, text: undefined, record}
  }

  const target = written.value
  if (known && sameText(known.target, target)) {
    const {obsolete: _, edited: __, ...record} = known
    return settle(segment, locale, record, target, options, {...place})
  }
  // Different from its record. Whoever wrote it saw the source of the last extraction.
  const basis = before
    ? {source: before.source, tags: before.tags}
    : {source: segment.text, tags: segment.tags.map(tagRecord)}
  const wasStale =
    known !== undefined &&
    before !== undefined &&
    !sameWords({text: known.source, tags: known.tags}, {text: before.source, tags: before.tags})
  if (known && (wasStale || known.edited)) {
    const {obsolete: _, ...rest} = known
    const record = options.record ? {...rest, edited: true} : rest
    return {
      entry: {key, segment, status: 'stale', target, ...place, recorded: recordedOf(record)},
      text: target,
      record
    }
  }
  // A lapsed signature is shown until somebody signs again.
  const own = {
    ...(known?.addresses && {addresses: known.addresses}),
    ...(known?.signed && {signed: known.signed})
  }
  const record = {...newRecord(key, basis.source, target, basis.tags), ...own}
  if (options.record) return settle(segment, locale, record, target, options, {...place})
  const stale = !sameWords({text: basis.source, tags: basis.tags}, segment)
  const recorded = known?.target === undefined ? undefined : recordedOf(known)
  return {
    entry: {key, segment, status: stale ? 'stale' : 'unrecorded', target, ...place, ...(recorded && {recorded})},
    text: target,
    record: known
  }
}

/** Compares a recorded target with the current segment: current, with its markup carried over, or stale. */
function settle(
  segment: Segment,
  locale: string,
  record: StateEntry,
  target: string,
  options: UpdateOptions,
  place: Pick<CatalogEntry, 'targetPlace'>
): Outcome {
  const {key} = segment
  const outcome = (status: 'current' | 'stale', now: StateEntry, text = target): Outcome => {
    const kept: StateEntry = {
      ...now,
      target: record.target !== undefined && sameText(record.target, text) ? record.target : text
    }
    return {entry: {key, segment, status, target: text, ...place, recorded: recordedOf(kept)}, text, record: kept}
  }
  if (sameText(record.source, segment.text)) return outcome('current', {...record, tags: tagsOf(record, segment)})
  if (sameWords({text: record.source, tags: record.tags}, segment)) {
    const flowed = flowTags(target, record, segment)
    if (!flowed?.unplaced.every(isDecoration)) return outcome('stale', record)
    const tags = segment.tags.map(tagRecord)
    return outcome('current', {...record, source: segment.text, tags}, flowed.target)
  }
  const rewritten = options.rewrite?.(record, {source: segment.text, tags: segment.tags}, target, {
    source: options.sourceLocale,
    target: locale
  })
  if (!rewritten) return outcome('stale', record)
  if ('reason' in rewritten) return outcome('stale', {...record, note: rewritten.reason})
  const {note: _, ...rest} = record
  const now: StateEntry = {
    ...rest,
    source: segment.text,
    tags: segment.tags.map(tagRecord),
    waivers: [],
    origin: 'figure',
    state: record.state === 'initial' ? 'initial' : 'translated',
    ...(rewritten.note !== undefined && {note: rewritten.note})
  }
  return outcome('current', now, rewritten.target)
}

/** The targets of the old segments that this one was cut from or joined from. A part gets its own sentences, if source
 *  and target have equally many. */
function offerFrom({file, state}: LanguageFiles, {segment, before, from}: Lineage): StateEntry | undefined {
  const olds = from.flatMap((old) => {
    const known = state.entries.get(old.key)
    const target = file.entries.get(old.key)?.value ?? known?.target
    if (target === undefined) return []
    return [
      known && sameText(known.target, target) ? {...known, target} : newRecord(old.key, old.source, target, old.tags)
    ]
  })
  const first = olds[0]
  if (!first) return undefined
  if (before) {
    const whole = olds.length === from.length ? joined(olds) : undefined
    const agreed = olds.every((old) => old.state === first.state)
    return (
      whole && {
        ...newRecord(segment.key, whole.source, whole.target!, whole.tags),
        state: agreed ? first.state : 'translated'
      }
    )
  }
  const [ours, theirs] = [sentences(first.source), sentences(first.target!)]
  const own = new Set(sentences(segment.text).map((one) => segment.text.slice(one.start, one.end)))
  const at = ours.flatMap((one, i) => (own.has(first.source.slice(one.start, one.end)) ? [i] : []))
  if (ours.length !== theirs.length || !at.length) return first
  const pick = (text: string, spans: typeof ours) => at.map((i) => text.slice(spans[i]!.start, spans[i]!.end)).join(' ')
  return {
    ...newRecord(segment.key, pick(first.source, ours), pick(first.target!, theirs), first.tags),
    state: 'initial'
  }
}

/** As if a person had settled it: nobody is asked to review a number. */
function carriedEntry(segment: Segment, target: string): CatalogEntry {
  const {key, text: source, tags} = segment
  const recorded = {source, target, state: 'final', origin: 'figure', tags: tags.map(tagRecord), waivers: []} as const
  return {key, segment, status: 'current', target, recorded}
}

const newRecord = (key: string, source: string, target: string, tags: StateEntry['tags']): StateEntry => ({
  key,
  source,
  target,
  tags,
  retired: [],
  waivers: [],
  origin: 'person',
  state: 'translated'
})

function recordedOf({source, target, state, origin, tags, waivers, addresses, note, by, signed}: StateEntry): Recorded {
  const own = {
    ...(addresses && {addresses}),
    ...(note !== undefined && {note}),
    ...(by !== undefined && {by}),
    ...(signed && {signed})
  }
  return {source, target: target ?? '', state, origin, tags, waivers, ...own}
}
