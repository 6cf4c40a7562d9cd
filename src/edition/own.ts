import type {Article, Catalog, Edition, Segment} from '../model.ts'

/** The article itself as a catalog: each segment says what it says. */
export function sourceCatalog({
  article,
  segments,
  resources
}: {
  readonly article: Article
  readonly segments: readonly Segment[]
  readonly resources: Readonly<Record<string, string>>
}): Catalog {
  const entries = segments.map((segment) => ({
    key: segment.key,
    segment,
    status: 'current' as const,
    target: segment.text
  }))
  return {slug: article.slug, locale: article.lang, sourceLocale: article.lang, entries, obsolete: [], resources}
}

/** The edition with some of its words replaced. Not a copy: its tree is made when it is needed. */
export function withOwn(
  edition: Edition,
  own: Partial<Pick<Edition, 'locale' | 'slug' | 'sourceSlug' | 'alternates' | 'segments'>>
): Edition {
  const properties = Object.entries(own).map(([name, value]) => [name, {value, enumerable: true}])
  return Object.create(edition, Object.fromEntries(properties) as PropertyDescriptorMap) as Edition
}
