import type {ArticleOptions} from '../article-options.ts'

/** How the front matter of one site generator is read: options of `parseArticle`, to be spread into them. */
export interface SitePreset extends Pick<ArticleOptions, 'notYet' | 'prose' | 'spaced'> {
  readonly fields: Readonly<Record<string, string>>
  /** Where its authors stand by their keys: the first file that is there, or folder of a file for each. */
  readonly authorFiles?: readonly string[]
}
