import type {Catalog, Finding} from '../model.ts'

/** What a locale does not translate itself is printed as its fallback prints it, so the correction may be announced
 *  there. */
export function toldByFallback(
  {ruleId, key}: Finding,
  own: Catalog,
  fallback: readonly string[],
  catalogs: readonly Catalog[]
): boolean {
  if (ruleId !== 'correction-not-applied' || own.entries.find((one) => one.key === key)?.status !== 'missing')
    return false
  return fallback.some((name) => {
    const entries = catalogs.find(({locale}) => locale === name)?.entries
    return entries?.find((one) => one.key === key)?.status === 'current'
  })
}
