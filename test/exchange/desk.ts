import {type CatalogTexts, extractCatalogs} from '../../src/catalog/index.ts'
import {
  type Applied,
  applyTranslations,
  exchangeDocument,
  formatNamed,
  type ReadUnit,
  readExchange
} from '../../src/exchange/index.ts'
import type {Segment, State} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'

/** One article and its Arabic, in memory. */
export class Desk {
  segments: readonly Segment[]
  readonly figures: readonly string[]
  source: CatalogTexts = {locale: 'en'}
  locale: CatalogTexts

  constructor(
    segments: readonly Segment[],
    {locale = 'ar', figures = []}: {locale?: string; figures?: readonly string[]} = {}
  ) {
    this.segments = segments
    this.figures = figures
    this.locale = {locale}
    this.extract()
  }

  extract(): ReturnType<typeof extractCatalogs> {
    const {segments, source, locale, figures} = this
    const out = extractCatalogs({slug: 's', segments, source, locales: [locale]}, {record: true, figures})
    this.#keep(out.writes)
    return out
  }

  get texts(): Record<string, string> {
    return JSON.parse(this.locale.file ?? '{}') as Record<string, string>
  }
  get states(): Record<string, {source: string; target: string; state: State; obsolete?: boolean}> {
    return JSON.parse(this.locale.state ?? '{}') as ReturnType<() => Desk['states']>
  }

  /** A person types into the locale file. */
  type(texts: Readonly<Record<string, string>>): void {
    this.locale = {...this.locale, file: JSON.stringify({...this.texts, ...texts}, null, 2)}
    this.extract()
  }

  out(format: string): string {
    const {catalogs, resources} = this.extract()
    const input = {catalog: catalogs[0]!, sourceResources: resources, figures: this.figures, path: 'article/s.md'}
    return formatNamed(format)!.write([exchangeDocument(input, {languages: [en, ar, he]})])
  }

  in(text: string): Applied {
    const {documents, findings} = readExchange(text)
    if (findings.length) throw new Error(findings[0]!.reason)
    return this.take(documents.flatMap(({units}) => units))
  }

  take(units: readonly ReadUnit[]): Applied {
    const {segments, source, locale, figures} = this
    const done = applyTranslations({slug: 's', segments, source, locale, units}, {figures})
    this.#keep(done.writes)
    return done
  }

  #keep(writes: Applied['writes']): void {
    for (const write of writes) {
      if (write.locale === this.source.locale) this.source = {...this.source, ...write}
      else this.locale = {...this.locale, ...write}
    }
  }
}

export const outcomes = ({units}: Applied): string[] => units.map(({outcome}) => outcome)
