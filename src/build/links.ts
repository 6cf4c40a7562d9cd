import {type Linkable, linkReader} from '../article/index.ts'
import type {Edition} from '../model.ts'
import {nearestEdition, pageAddress} from '../outputs/addresses.ts'
import type {LinkPrinter, OutputOptions} from '../outputs/output.ts'

/** An article with its editions. */
export interface LinkedStory {
  readonly slug: string
  readonly article?: Linkable
  readonly editions: readonly Edition[]
}

/** Where the links of each edition to other articles lead, now that all editions are known: to the one in the same
 *  locale, else to the original. */
export function linksBetween(
  stories: readonly LinkedStory[],
  options: Pick<OutputOptions, 'site' | 'url'> = {}
): (edition: Edition) => LinkPrinter {
  const articles = stories.flatMap(({article}) => article ?? [])
  const read = linkReader(articles)
  const paths = new Map(articles.map(({slug, path}) => [slug, path]))
  const editions = new Map(stories.map((story) => [story.slug, story.editions]))
  const page = (
    {locale, slug, meta: {published}}: Edition,
    fragment: string | undefined,
    from: Pick<OutputOptions, 'site' | 'url'>
  ) => pageAddress({locale, slug, ...(published !== undefined && {published})}, fragment, from)
  return (edition) =>
    (href, reader = 'page') => {
      const from = reader === 'page' && !options.url ? {} : options
      if (href.startsWith('#')) return reader === 'page' ? undefined : {href: page(edition, href.slice(1), from)}
      const meaning = read(paths.get(edition.sourceSlug) ?? '', href)
      if (meaning?.type !== 'article') return undefined
      const own = nearestEdition(editions.get(meaning.article.slug) ?? [], edition.locale)
      if (!own) return {}
      return {
        href: page(own, meaning.fragment, from),
        ...(own.locale !== edition.locale && {hrefLang: own.lang})
      }
    }
}

/** What names an article in links; one without a path is taken to be named by its slug. */
export function linkable(article: {
  readonly path?: string
  readonly slug: string
  readonly meta: {readonly slugs?: Readonly<Record<string, string>>; readonly previousSlugs: readonly string[]}
}): Linkable {
  const {path, slug, meta} = article
  return {path: path ?? `${slug}.md`, slug, ...(meta.slugs && {slugs: meta.slugs}), former: meta.previousSlugs}
}
