import type {Article} from '../../model.ts'
import {shownPath} from './odd-file.ts'
import type {Project} from './project.ts'
import {catalogPaths, type Story} from './story.ts'
import type {Transaction} from './transaction.ts'

/** Stage what is to be written of one story; returns the paths. Texts under a former slug move to today's slug, because
 *  another story may take the former one. */
export function stage(
  story: Pick<Story, 'texts' | 'writes'> & {readonly article: Pick<Article, 'slug'>},
  {settings}: Project,
  change: Transaction
): string[] {
  const moved = story.texts.filter(({formerSlug}) => formerSlug !== undefined)
  const blocked = new Set(story.texts.flatMap(({locale, obstacles}) => (obstacles ? [locale] : [])))
  const locales = new Set([...story.writes, ...moved].map(({locale}) => locale).filter((one) => !blocked.has(one)))
  return [...locales].flatMap((locale) => {
    const paths = catalogPaths(settings, locale, story.article.slug)
    const made = story.writes.find((one) => one.locale === locale)
    const texts = story.texts.find((one) => one.locale === locale)
    const former = texts?.formerSlug === undefined ? undefined : catalogPaths(settings, locale, texts.formerSlug)
    return (['file', 'state'] as const).flatMap((kind) => {
      const text = made?.[kind] ?? (former ? texts?.[kind] : undefined)
      if (text === undefined) return []
      const before = texts?.[kind]
      if (former && before !== undefined) change.rename(former[kind], before, paths[kind], text)
      else change.write(paths[kind], text, former ? '' : (before ?? ''))
      return [shownPath(settings, paths[kind])]
    })
  })
}
