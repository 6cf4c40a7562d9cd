import {addressProblem} from '../address.ts'
import {
  type Carry,
  type CatalogTexts,
  type CatalogWrites,
  type Extracted,
  extractCatalogs,
  type Rewrite
} from '../catalog/index.ts'
import type {Segment} from '../model.ts'
import {readForm} from './document.ts'
import type {ReadUnit} from './exchange.ts'
import type {ImportedUnit} from './import-outcome.ts'
import {Ledger} from './import-record.ts'
import {takeForm} from './take-form.ts'
import {takeSegment} from './take-segment.ts'

export interface ApplyInput {
  readonly slug: string
  /** Of the article as it is now. */
  readonly segments: readonly Segment[]
  readonly source: CatalogTexts
  readonly locale: CatalogTexts
  readonly units: readonly ReadUnit[]
}

export interface ApplyOptions {
  readonly figures?: readonly string[]
  readonly rewrite?: Rewrite
  /** What a locale only prints its own way, and need not stand in its file. */
  readonly carry?: Carry
}

export interface Applied {
  /** In the file's order. */
  readonly units: readonly ImportedUnit[]
  /** Of the source language first; empty where nothing changed. */
  readonly writes: readonly CatalogWrites[]
}

/** Brings translations that were made elsewhere, perhaps from an older version of the source, into the files of one
 *  article and locale. What still fits is taken; what was made from another text becomes stale; what the article says
 *  no more is kept; where two people wrote, one text is taken and the other recorded. An empty target never takes a
 *  text away. Never throws on content; files that cannot be read safely are not written, and their units `unknown`.
 *  @example
 *  import {applyTranslations} from 'polyedition/exchange'
 *  import {parseArticle, segmentArticle} from 'polyedition'
 *  const {article} = parseArticle('---\nheadline: Talks\nlang: en\n---\n\nThree men were hurt.\n', {slug: 'talks'})
 *  const files = {slug: 'talks', segments: segmentArticle(article), source: {locale: 'en'}, locale: {locale: 'ar'}}
 *  const {units} = applyTranslations({...files, units: [{key: 'none', target: 'نعم'}]})
 *  units[0].outcome // → 'obsolete' */
export function applyTranslations(input: ApplyInput, options: ApplyOptions = {}): Applied {
  const {slug, segments} = input
  const figures = options.figures ?? []
  const extract = (source: CatalogTexts, locale: CatalogTexts): Extracted =>
    extractCatalogs({slug, segments, source, locales: [locale]}, {...options, record: true})
  const before = extract(input.source, input.locale)
  const source = updated(input.source, before.writes)
  const locale = updated(input.locale, before.writes)
  const ledger = Ledger.open({source, locale, extracted: before, figures})
  if (!ledger) {
    const reason = 'the locale or state file cannot be read whole; mend it first (see `polyedition check`)'
    const units = input.units.map(({key = '', at}) => ({key, outcome: 'unknown' as const, reason, at}))
    return {units, writes: []}
  }
  const units = input.units.map((unit): ImportedUnit => {
    const outcome =
      readForm(unit.key ?? '') || unit.key?.startsWith('fig-') ? takeForm(unit, ledger) : takeSegment(unit, ledger)
    return {...addressed(outcome, unit, ledger), at: unit.at}
  })
  if (!ledger.changed) return {units, writes: before.writes}
  const written = ledger.close()
  // Once more, so that markup and figures which have changed since are carried into what was taken.
  const after = extract(source, {...locale, ...written})
  const last = {source: updated(source, after.writes), locale: updated({...locale, ...written}, after.writes)}
  const stale = new Set(after.catalogs[0]!.entries.filter(({status}) => status === 'stale').map(({key}) => key))
  return {
    units: units.map((unit) => settled(unit, stale)),
    writes: [difference(input.source, last.source), difference(input.locale, last.locale)].filter(
      (one) => 'file' in one || 'state' in one
    )
  }
}

/** Links and pictures that lead elsewhere in this locale are set where the text is as the unit has it; only tags of the
 *  segment have addresses. One that would run is refused. */
function addressed(outcome: Omit<ImportedUnit, 'at'>, unit: ReadUnit, ledger: Ledger): Omit<ImportedUnit, 'at'> {
  const {addresses: given = []} = unit
  const known = ledger.records.get(outcome.key)
  const entry = ledger.entries.get(outcome.key)
  if (!given.length || !known || !entry || !SET.has(outcome.outcome)) return outcome
  const names = new Set([...entry.segment.tags.map(({name}) => name), 'img'])
  const refused = given.find(({target}) => addressProblem(target) !== undefined)
  const fresh = given.filter((one) => names.has(one.name) && addressProblem(one.target) === undefined)
  const before = known.addresses ?? []
  const addresses = [...before.filter((old) => fresh.every(({name}) => name !== old.name)), ...fresh]
  const same = fresh.every((one) => before.some((old) => ADDRESS.every((field) => old[field] === one[field])))
  if (!same) ledger.record({...known, addresses})
  const reason =
    refused && `the address of \`${refused.name}\` has ${addressProblem(refused.target)}; it stays that of the source`
  if (same) return reason ? {...outcome, reason} : outcome
  return {...outcome, ...(outcome.outcome === 'same' && {outcome: 'taken'}), ...(reason && {reason})}
}
const SET: ReadonlySet<string> = new Set(['taken', 'same', 'replaced', 'accepted', 'stale'])
const ADDRESS = ['name', 'source', 'target'] as const

/** A figure that was corrected on the way, or markup that could not be. */
function settled(unit: ImportedUnit, stale: ReadonlySet<string>): ImportedUnit {
  if (unit.outcome === 'stale' && !stale.has(unit.key)) return {...unit, outcome: 'taken'}
  if ((unit.outcome === 'taken' || unit.outcome === 'replaced') && stale.has(unit.key))
    return {...unit, outcome: 'stale', reason: unit.reason ?? 'its mark-up has changed since'}
  return unit
}

function updated(texts: CatalogTexts, writes: readonly CatalogWrites[]): CatalogTexts {
  const {file, state} = writes.find(({locale}) => locale === texts.locale) ?? {locale: ''}
  return {...texts, ...(file !== undefined && {file}), ...(state !== undefined && {state})}
}

function difference(old: CatalogTexts, now: CatalogTexts): CatalogWrites {
  return {
    locale: old.locale,
    ...(now.file !== undefined && now.file !== old.file && {file: now.file}),
    ...(now.state !== undefined && now.state !== old.state && {state: now.state})
  }
}
