import type {ArticleOptions} from '../article-options.ts'

/** How the front matter of one site generator is read: options of `parseArticle`, to be spread into them. */
export interface SitePreset extends Pick<ArticleOptions, 'notYet' | 'prose'> {
  readonly fields: Readonly<Record<string, string>>
}
