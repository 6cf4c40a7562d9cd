import type {EditionSegment} from '../model.ts'
import {replaceTags, unescapeText} from '../segment/index.ts'

/** Of an edition of which nothing is translated, the language in which its text stands instead; undefined of a
 *  translation, be it of one paragraph, and of the article itself. What readers read decides: names and keywords in the
 *  front matter make no translation, nor does a target that has no word but the source's. */
export function fallbackOf(
  segments: readonly Pick<EditionSegment, 'role' | 'source' | 'text' | 'lang'>[],
  lang: string,
  sourceLang: string
): string | undefined {
  if (primary(lang) === primary(sourceLang)) return undefined
  const read = segments.filter(({role, source}) => role !== 'field' && role !== 'figure' && wordsOf(source) !== '')
  // A story without a word has nothing else to be translated by.
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
