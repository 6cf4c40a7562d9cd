import {parseArticle} from '../../src/article/index.ts'
import type {AlignmentSide} from '../../src/index.ts'
import type {Article} from '../../src/model.ts'
import {segmentArticle} from '../../src/segment/index.ts'

export const read = (markdown: string, lang: string): Article => parseArticle(markdown, {slug: 'rain', lang}).article

export const sideOf = (markdown: string, lang: string): AlignmentSide => {
  const article = read(markdown, lang)
  return {article, segments: segmentArticle(article)}
}
