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
  const owned = (one: (typeof segments)[number]) => primary(one.lang) === primary(lang)
  const read = segments.filter(({role}) => role !== 'field' && role !== 'figure')
  // Of nearly every translation the first text is enough.
  if (read.some((one) => owned(one) && isTranslated(one))) return undefined
  const worded = read.filter(({source}) => wordsOf(source) !== '')
  // A story without words can be translated only by its other texts.
  const judged = worded.length > 0 ? worded : segments
  if (judged.length === 0 || (worded.length === 0 && judged.some(owned))) return undefined
  return judged.find((one) => !owned(one))?.lang ?? sourceLang
}

function isTranslated({source, text}: Pick<EditionSegment, 'source' | 'text'>): boolean {
  const words = wordsOf(source)
  return words !== '' && wordsOf(text) !== words
}

/** The language of a tag, without region and script. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag

/** Its letters alone: tags, bound figures and numbers look different without being translated. */
const wordsOf = (text: string): string =>
  unescapeText(replaceTags(text, () => ''))
    .replace(/\{\{[^{}]*\}\}/g, '')
    .replace(/\P{L}/gu, '')
    .toLowerCase()
