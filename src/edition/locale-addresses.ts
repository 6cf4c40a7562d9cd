import {addressProblem} from '../address.ts'
import type {ResolvedSegment} from '../catalog/index.ts'
import type {Article, Catalog} from '../model.ts'
import {linkedIn} from '../segment/index.ts'

/** Addresses of an edition by patterns: `{'https://docs.example/en/*': 'https://docs.example/ar/*'}`. A `*` stands for
 *  anything, once on each side. The first pattern that fits counts. */
export type AddressPatterns = Readonly<Record<string, string>>

/** By key and by the name of the tag. */
export type LocaleAddresses = ReadonlyMap<string, ReadonlyMap<string, string>>

/** By key and by the name of the tag, where links and pictures of translated texts lead in this edition: as the state
 *  of their target records it, while the source still leads where it led then; else by pattern. Texts that stand in the
 *  language of the source keep its addresses. What would run is left out. */
export function localeAddresses(
  article: Article,
  resolved: readonly ResolvedSegment[],
  catalogs: readonly Catalog[],
  patterns: AddressPatterns = {}
): LocaleAddresses {
  const found = new Map<string, ReadonlyMap<string, string>>()
  const byPattern = patternReader(patterns)
  const recorded = new Map(catalogs.map(({locale, entries}) => [locale, ownAddresses(entries)]))
  for (const {key, segment, locale, status} of resolved) {
    const records = recorded.get(locale)
    if (!records || status === 'source' || status === 'missing') continue
    const own = records.get(key)
    if (!own && !byPattern) continue
    const addresses = new Map<string, string>()
    for (const [name, {address}] of linkedIn(article, segment)) {
      const set = own?.find((one) => one.name === name && one.source === address)?.target ?? byPattern?.(address)
      if (set !== undefined && set !== address && addressProblem(set) === undefined) addresses.set(name, set)
    }
    if (addresses.size) found.set(key, addresses)
  }
  return found
}

const ownAddresses = (entries: Catalog['entries']) =>
  new Map(entries.flatMap(({key, recorded}) => (recorded?.addresses ? [[key, recorded.addresses] as const] : [])))

/** Undefined where there are none. */
function patternReader(patterns: AddressPatterns): ((address: string) => string | undefined) | undefined {
  const all = Object.entries(patterns).map(([from, to]) => ({from: from.split('*'), to}))
  if (!all.length) return undefined
  return (address) => {
    for (const {from, to} of all) {
      const [before = '', after] = from
      if (after === undefined) {
        if (address === before) return to
        continue
      }
      if (address.length < before.length + after.length) continue
      if (!address.startsWith(before) || !address.endsWith(after)) continue
      return to.split('*').join(address.slice(before.length, address.length - after.length))
    }
    return undefined
  }
}
