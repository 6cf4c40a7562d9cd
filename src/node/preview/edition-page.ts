import {dirname, join} from 'node:path'
import {withOwn} from '../../edition/index.ts'
import type {Alternate} from '../../model.ts'
import {idPrefix} from '../../outputs/addresses.ts'
import {html} from '../../outputs/index.ts'
import type {LinkedPage} from '../../outputs/output.ts'
import type {LinkFrom} from '../build/article-links.ts'
import type {Composed, Composer} from '../build/compose.ts'
import type {Settings} from '../config/whole-settings.ts'
import type {Story} from '../project/story.ts'

/** One article with what was made of it. */
export interface ComposedStory {
  readonly story: Story
  readonly composed: readonly Composed[]
}

interface Press {
  readonly settings: Settings
  readonly composer: Composer
}

/** The page of an edition as its readers will see it, even if it may not be published: for those who work on it.
 *  Undefined where there is none. */
export function editionPage(shown: ComposedStory, locale: string, {settings, composer}: Press): string | undefined {
  const draft = shown.composed.find((one) => one.locale === locale)?.draft
  if (!draft) return undefined
  const alternates = shown.composed.flatMap(({draft: other}): Alternate[] =>
    other && other !== draft
      ? [
          {
            ...{locale: other.locale, lang: other.lang, slug: other.slug, headline: other.meta.headline},
            ...(other.fallback !== undefined && {fallback: other.fallback})
          }
        ]
      : []
  )
  const {path} = shown.story.file
  const {languages, rehypePlugins} = settings
  return html.render(withOwn(draft, {alternates}), {
    languages,
    link: (href: string) => linked(composer, {path, lang: draft.sourceLang}, href, locale),
    ...(rehypePlugins && {rehypePlugins}),
    picture: composer.gallery.of(path).facts,
    image: (src: string) =>
      `/files/${join(dirname(path), src).split('\\').join('/').split('/').map(encodeURIComponent).join('/')}`
  })
}

/** Here every edition has a page, whether or not it may be published. */
function linked({links}: Composer, from: LinkFrom, href: string, locale: string): LinkedPage | undefined {
  const meaning = links.meaning(from, href)
  if (meaning?.type !== 'article') return undefined
  const {article, fragment} = meaning
  const hash = fragment === undefined ? '' : `#${idPrefix(article.slugs?.[locale] ?? article.slug)}${fragment}`
  return {href: `../${encodeURIComponent(locale)}/${encodeURIComponent(article.slug)}.html${hash}`}
}
