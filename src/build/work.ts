import {createResolver, type Resolver, readLocaleFile} from '../catalog/index.ts'
import {checks, type StoryOptions} from '../check/index.ts'
import {allWhole} from '../languages/generic.ts'
import type {HouseStyle, Language} from '../languages/language.ts'
import type {Severity} from '../model.ts'
import type {BuildInput, CatalogInput, LocaleInput} from './input.ts'

/** A locale, and what is made for it once. */
export interface LocaleWork extends LocaleInput {
  readonly fallback: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly resolver: Resolver
}

/** What all stories of a build share. */
export interface Work {
  readonly input: BuildInput
  readonly languages: readonly Language[]
  readonly locales: readonly LocaleWork[]
  readonly checks: StoryOptions
  /** The texts of the catalogs by slug. */
  readonly texts: ReadonlyMap<string, readonly CatalogInput[]>
}

/** The slug of the page's own words. */
const PAGE = 'polyedition'

export function workOf(input: BuildInput): Work {
  const languages = allWhole(input.languages)
  const named = (input.locales ?? languages.map(({tag}) => tag)).map((one) =>
    typeof one === 'string' ? {locale: one} : one
  )
  const style = (name: string): Partial<HouseStyle> | undefined => named.find(({locale}) => locale === name)?.style
  const texts = bySlug(input.catalogs)
  const words = (locale: string) => labelsIn(texts.get(PAGE)?.find((one) => one.locale === locale))
  const locales = named.map((one: LocaleInput): LocaleWork => {
    const fallback = one.fallback ?? []
    const labels = Object.assign({}, ...[...fallback.toReversed(), one.locale].map(words))
    return {...one, fallback, labels, resolver: createResolver({languages, style: () => one.style})}
  })
  const {glossary, policy, severities, require} = input
  return {
    input,
    languages,
    locales,
    texts,
    checks: {
      languages,
      checks: input.checks ?? checks,
      style,
      severities: {...severitiesOf(policy), ...severities},
      ...(glossary && {glossary}),
      ...(require && {require}),
      ...(policy?.stale === 'old' && {pairs: ['current', 'unrecorded', 'stale']})
    }
  }
}

/** What may stand instead holds nothing back. */
export const severitiesOf = ({
  missing = 'hold',
  stale = 'hold'
}: BuildInput['policy'] = {}): Record<string, Severity> => ({
  ...(missing !== 'hold' && {'state-missing': 'warning'}),
  ...(stale !== 'hold' && {'state-stale': 'warning'})
})

function bySlug(catalogs: readonly CatalogInput[]): Map<string, CatalogInput[]> {
  const found = new Map<string, CatalogInput[]>()
  for (const one of catalogs) {
    const own = found.get(one.slug)
    if (own) own.push(one)
    else found.set(one.slug, [one])
  }
  return found
}

function labelsIn(texts: CatalogInput | undefined): Record<string, string> {
  const entries = texts?.file === undefined ? [] : [...readLocaleFile(texts.file, texts.filePath).entries.values()]
  return Object.fromEntries(entries.map(({key, value}) => [key, value]))
}
