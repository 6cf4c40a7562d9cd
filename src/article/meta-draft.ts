import type {ArticleMeta} from '../model.ts'

type Writable<T> = {-readonly [Key in keyof T]: T[Key]}

/** The article's data while its fields are read. */
export type MetaDraft = Writable<ArticleMeta>

export const emptyMeta = (): MetaDraft => ({
  headline: '',
  byline: [],
  credit: [],
  sources: [],
  rights: {},
  status: 'usable',
  corrections: [],
  keywords: [],
  images: [],
  figures: {},
  previousSlugs: []
})
