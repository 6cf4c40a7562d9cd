import type {EditionSegment} from '../model.ts'
import {replaceTags, unescapeText} from '../segment/index.ts'

/** For an edition of which nothing is translated, the language of its text; undefined for a translation, even of a
 *  single paragraph, and for the article itself. What readers read decides: names and keywords in the front matter do
 *  not make a translation, nor does a target whose words are all the source's. */
export function fallbackOf(
  segments: readonly Pick<EditionSegment, 'role' | 'source' | 'text' | 'lang'>[],
  lang: string,
  sourceLang: string
): string | undefined {
  if (primary(lang) === primary(sourceLang)) return undefined
  const read = segments.filter(({role, source}) => role !== 'field' && role !== 'figure' && wordsOf(source) !== '')
  // A story without words can be translated only by its other texts.
  const judged = read.length > 0 ? read : segments
  const isOwn = (one: (typeof judged)[number]) => primary(one.lang) === primary(lang)
  const translated = judged.some(
    (one) => isOwn(one) && (read.length === 0 || wordsOf(one.text) !== wordsOf(one.source))
  )
  if (translated || judged.length === 0) return undefined
  return judged.find((one) => !isOwn(one))?.lang ?? sourceLang
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

/** Its letters alone: tags, bound figures and numbers look different without being translated. */
const wordsOf = (text: string): string =>
  unescapeText(replaceTags(text, () => ''))
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/\P{L}/gu, '')
    .toLowerCase()
