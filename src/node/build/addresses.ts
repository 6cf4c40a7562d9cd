import type {Settings} from '../config/whole-settings.ts'
import {idOf} from './generation.ts'
import type {EditionRecord, TakedownRecord} from './index-records.ts'

/** What an address is made of. */
export type Addressed = Pick<EditionRecord, 'locale' | 'slug'> & {readonly published?: string | undefined}

/** The address of an edition on the site: below `baseUrl`, or else from the root; percent-encoded. */
export function editionAddress(
  {baseUrl, permalink = '{locale}/{slug}.html'}: Pick<Settings, 'baseUrl' | 'permalink'>,
  {locale, slug, published}: Addressed
): string {
  // The day as written: in another zone it may be another day, and an address must not move.
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? '') ?? []
  const parts: Record<string, string | undefined> = {locale, slug, year, month, day}
  const path = permalink.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? 'undated'))
  return `${baseUrl?.replace(/\/+$/, '') ?? ''}/${path.replace(/^\/+/, '')}`
}

export interface Redirect {
  readonly locale: string
  /** Addresses, as `editionAddress` makes them. */
  readonly from: string
  readonly to: string
}

/** From the addresses where editions once stood: those that the articles name, and those that builds have seen. An
 *  existing edition is never redirected, and if two editions had the same address, the redirect leads to the one that
 *  comes first. */
export function redirectsOf(
  editions: readonly EditionRecord[],
  settings: Settings,
  takedown: ReadonlyArray<Pick<TakedownRecord, 'slug' | 'sourceSlug' | 'locale'>> = []
): Redirect[] {
  const seen = new Map<string, string[]>()
  for (const one of takedown) seen.set(idOf(one), [...(seen.get(idOf(one)) ?? []), one.slug])
  if (seen.size === 0 && editions.every(({previousSlugs}) => previousSlugs === undefined)) return []
  const standing = new Set(editions.map((one) => editionAddress(settings, one)))
  const taken = new Set<string>()
  return editions.flatMap((one) => {
    const to = editionAddress(settings, one)
    const former = [...(one.previousSlugs ?? []), ...(seen.get(idOf(one)) ?? [])]
    return former.flatMap((slug) => {
      const from = editionAddress(settings, {...one, slug})
      if (standing.has(from) || taken.has(from)) return []
      taken.add(from)
      return [{locale: one.locale, from, to}]
    })
  })
}

/** For a site's router, and for hosts that read `_redirects`. Absent if there are no redirects. */
export function redirectFiles(redirects: readonly Redirect[]): Record<string, string> {
  if (!redirects.length) return {}
  const path = (address: string) => address.replace(/^https?:\/\/[^/]*/, '')
  return {
    'redirects.json': `${JSON.stringify(redirects, null, 2)}\n`,
    _redirects: redirects.map(({from, to}) => `${path(from)} ${path(to)} 301\n`).join('')
  }
}
