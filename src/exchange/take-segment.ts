import type {StateEntry} from '../catalog/index.ts'
import type {CatalogEntry, State, Tag} from '../model.ts'
import {tagsIn} from '../segment/index.ts'
import {sameText} from '../text/canonical.ts'
import {mark, readBase} from './base.ts'
import type {ReadUnit} from './exchange.ts'
import {fitUnit} from './fit.ts'
import {nameForeign} from './foreign.ts'
import type {ImportedUnit} from './import-outcome.ts'
import {type Ledger, wordsIn} from './import-record.ts'
import {canonical, type Names, namesOf, plainOf} from './inline.ts'

type Taken = Omit<ImportedUnit, 'at'>

const RANKS: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** Takes one segment's translation. See `applyTranslations` for the possible outcomes. */
export function takeSegment(given: ReadUnit, ledger: Ledger): Taken {
  const key = given.key ?? ''
  const entry = ledger.entries.get(key)
  if (!entry) return takeElsewhere(given, ledger)
  const meant = asMeant(given, (source, names) => sameWords(source, entry.segment.text, names), ledger)
  const names = ledger.names(key, meant.source, meant.target)
  const {source, target: text, doubt} = fitUnit(meant, entry, names, readBase(meant.base))
  if (!text.trim()) return {key, outcome: 'empty'}
  // A number that the locale only prints its own way does not stand in its file.
  if (!ledger.texts.has(key) && !ledger.records.has(key) && sameText(entry.target, text)) return {key, outcome: 'same'}
  const first = ledger.done.get(key)
  if (first !== undefined && !sameText(first, text)) {
    ledger.setAside(newRecord(key, source ?? entry.segment.text, text, [...names.tags.values()], 'translated'), names)
    return {key, outcome: 'kept', reason: 'the file holds two texts for it; the first was taken'}
  }
  const unit = {...meant, ...(source !== undefined && {source}), ...(doubt !== undefined && {unsure: true})}
  const taken = take(unit, text, {entry, names, ledger})
  return doubt === undefined || taken.outcome === 'same' || taken.reason !== undefined
    ? taken
    : {...taken, reason: `${doubt}; it is only offered, as \`initial\``}
}

/** Converters turn our tags into text: if only that reading gives a source which the article knows, it is meant. */
function asMeant(unit: ReadUnit, known: (source: string, names: Names) => boolean, ledger: Ledger): ReadUnit {
  const plain = (text: ReadUnit['target']) =>
    typeof text === 'object' && text.every(({type}) => type === 'text') ? plainOf(text) : undefined
  const [source, target] = [plain(unit.source), plain(unit.target)]
  if (source === undefined || target === undefined || !source.includes('<')) return unit
  const key = unit.key ?? ''
  const asIs = ledger.names(key)
  if (known(canonical(unit.source!, asIs), asIs)) return unit
  const names = ledger.names(key, source, target)
  return known(canonical(source, names), names) ? {...unit, source, target} : unit
}

interface Context {
  readonly entry: CatalogEntry
  readonly names: Names
  readonly ledger: Ledger
}

function take(unit: ReadUnit, text: string, context: Context): Taken {
  const {entry, names, ledger} = context
  const {key, segment} = entry
  const base = readBase(unit.base)
  const now = canonical(segment.text, names)
  const source = unit.source === undefined ? undefined : canonical(unit.source, names)
  const here = ledger.texts.get(key)
  const known = ledger.records.get(key)
  const fits =
    source !== undefined
      ? sameWords(source, now, names)
      : base
        ? base.source === mark(now)
        : // By its key alone: for the current text, unless somebody translated an older one and nobody has looked since.
          known === undefined || sameWords(canonical(known.source, names), now, names)
  const same = here !== undefined && canonical(here, names) === text
  if (same) return confirm(unit, text, fits, context)

  const outside = base ? base.target !== mark(text) : true
  // Unchanged since export, and changed or removed here since: unless it no longer exists anywhere, there is nothing to
  // take.
  const remembered =
    here !== undefined || (known?.target !== undefined && sameText(canonical(known.target, names), text))
  if (!outside && remembered) return {key, outcome: 'same'}
  const conflict = here !== undefined && (base ? base.target !== mark(canonical(here, names)) : true)
  const state = unit.unsure ? 'initial' : stateOf(unit.state, outside ? base?.state : undefined)
  const theirs: StateEntry = {
    ...newRecord(key, source ?? (fits ? now : (known?.source ?? now)), text, [...names.tags.values()], state),
    retired: known?.retired ?? [],
    ...(known?.addresses && {addresses: known.addresses}),
    ...(unit.note !== undefined && {note: unit.note})
  }
  const recorded = newRecord(key, segment.text, here ?? '', plainTags(segment.tags), 'translated')
  const ours = here === undefined ? known : {...(known ?? recorded), target: here}

  const current = entry.status === 'current' && here !== undefined
  if (
    conflict &&
    current &&
    (!fits || unit.unsure || RANKS.indexOf(entry.recorded?.state ?? 'initial') > RANKS.indexOf(state))
  ) {
    ledger.setAside(theirs, names)
    const reason = fits
      ? `the text here is \`${entry.recorded?.state ?? 'translated'}\``
      : 'it was made from another version of the source'
    return {key, outcome: 'kept', reason}
  }
  // Still marked as unsure: the text is theirs, and nobody has said that it is right for the current source.
  if (unit.unsure && known && (base?.stale || entry.status === 'stale')) {
    if (conflict && ours) ledger.setAside(ours, names)
    ledger.write(key, text, {...known, target: text, edited: true, waivers: [], origin: 'person'})
    return {key, outcome: 'stale', reason: 'it is marked as not yet done'}
  }
  if (ours?.target !== undefined && (conflict || here === undefined)) ledger.setAside(ours, names)
  ledger.write(key, text, theirs)
  if (!fits) return {key, outcome: 'stale', reason: 'the source has changed since'}
  return conflict ? {key, outcome: 'replaced', reason: 'the text was changed here as well'} : {key, outcome: 'taken'}
}

/** The text is the existing one: perhaps it was reviewed, or found to be right for the new source. */
function confirm(unit: ReadUnit, text: string, fits: boolean, {entry, ledger}: Context): Taken {
  const {key, segment, status} = entry
  const known = ledger.records.get(key)
  const base = readBase(unit.base)
  const here = ledger.texts.get(key)!
  ledger.done.set(key, text)
  if (!known || !fits) return {key, outcome: 'same'}
  const note = unit.note !== undefined && unit.note !== known.note ? {note: unit.note} : {}
  const told = unit.unsure
    ? undefined
    : (unit.state ?? (known.state === 'initial' || status === 'stale' ? 'translated' : undefined))
  const news =
    told !== undefined &&
    told !== 'initial' &&
    (base ? base.stale || base.state !== told : RANKS.indexOf(told) > RANKS.indexOf(known.state))
  if (status === 'stale' && news && (base?.stale ?? true)) {
    const accepted = newRecord(key, segment.text, here, plainTags(segment.tags), told)
    const own = known.addresses && {addresses: known.addresses}
    ledger.write(key, here, {...accepted, retired: known.retired, ...own, ...note})
    return {key, outcome: 'accepted'}
  }
  if (status !== 'stale' && news && told !== known.state) {
    ledger.record({...known, state: told, ...note})
    return {key, outcome: 'accepted'}
  }
  if ('note' in note) ledger.record({...known, ...note})
  return {key, outcome: 'same'}
}

/** A unit whose segment is gone: perhaps the article has its text under another key; otherwise it is kept as
 *  obsolete. */
function takeElsewhere(given: ReadUnit, ledger: Ledger): Taken {
  const key = given.key ?? ''
  const unit = asMeant(given, (source, names) => ledger.byWords(source, names) !== undefined, ledger)
  const names = ledger.names(key, unit.source, unit.target)
  const text = unit.target === undefined ? '' : canonical(unit.target, names)
  const source = unit.source === undefined ? undefined : canonical(unit.source, names)
  const twin = twinOf(unit, names, ledger)
  if (!text.trim()) return {key, outcome: 'empty'}
  if (twin && ledger.texts.get(twin.key) === undefined) {
    const taken = takeSegment({...unit, key: twin.key}, ledger)
    return taken.outcome === 'taken' && key ? {key: twin.key, outcome: 'moved'} : taken
  }
  if (twin && isThere(unit, twin, ledger)) return {key: twin.key, outcome: 'same'}
  if (!key) return {key, outcome: 'unknown', reason: 'no text of the article is its source'}
  const known = ledger.records.get(key)
  if (known?.target !== undefined && sameText(canonical(known.target, names), text)) return {key, outcome: 'obsolete'}
  const record = newRecord(
    key,
    source ?? known?.source ?? '',
    text,
    [...names.tags.values()],
    stateOf(unit.state, undefined)
  )
  if (known) ledger.setAside(record, names)
  else ledger.record({...record, obsolete: true})
  return {key, outcome: 'obsolete', reason: 'the article says it no more'}
}

/** The segment whose words are those of the unit's source, apart from the marks of other tools. */
function twinOf(given: ReadUnit, names: Names, ledger: Ledger): CatalogEntry | undefined {
  const {unit, foreign} = nameForeign(given, (name) => names.tags.has(name))
  if (unit.source === undefined) return undefined
  const all = namesOf([...names.tags.values(), ...foreign], names.figures)
  return ledger.byWords(canonical(unit.source, all), all)
}

function isThere(unit: ReadUnit, twin: CatalogEntry, ledger: Ledger): boolean {
  const names = ledger.names(twin.key, unit.source, unit.target)
  const {target} = fitUnit(unit, twin, names, readBase(unit.base))
  return canonical(ledger.texts.get(twin.key)!, names) === target
}

/** A review holds for the words that were reviewed: a tool that changes the words and keeps the state knows no
 *  states. */
function stateOf(told: State | undefined, before: State | undefined): State {
  return told === undefined || told === 'initial' || (before !== undefined && told === before) ? 'translated' : told
}

const sameWords = (a: string, b: string, names: Names) => sameText(a, b) || wordsIn(a, names) === wordsIn(b, names)

const plainTags = (tags: readonly Tag[]): Tag[] =>
  tags.map(({name, kind, value}) => ({name, kind, ...(value !== undefined && {value})}))

function newRecord(key: string, source: string, target: string, tags: readonly Tag[], state: State): StateEntry {
  const names = new Set(tagsIn(source).flatMap(({type, name}) => (type === 'close' ? [] : [name])))
  const used = tags.filter(({name}) => names.has(name))
  return {key, source, target, tags: used, retired: [], waivers: [], origin: 'person', state}
}
