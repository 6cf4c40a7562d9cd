import {expect, test} from 'vitest'
import {fallbackOf} from '../../src/edition/fallback.ts'
import type {EditionSegment} from '../../src/model.ts'

type Row = Pick<EditionSegment, 'role' | 'source' | 'text' | 'lang'>

const english = (source: string, role: Row['role'] = 'paragraph', text = source): Row => ({
  role,
  source,
  text,
  lang: 'en'
})
const arabic = (source: string, text: string, role: Row['role'] = 'paragraph'): Row => ({
  role,
  source,
  text,
  lang: 'ar'
})

const rows: Array<[name: string, segments: readonly Row[], lang: string, fallback: string | undefined]> = [
  ['nothing is translated', [english('Rain', 'headline'), english('It rained.')], 'ar', 'en'],
  ['one paragraph is', [english('Rain', 'headline'), arabic('It rained.', 'هطل المطر.')], 'ar', undefined],
  ['the headline is, of a headline alone', [arabic('Rain', 'مطر', 'headline')], 'ar', undefined],
  ['no headline is, of a headline alone', [english('Rain', 'headline')], 'ar', 'en'],
  ['it falls back to its language’s other locale', [arabic('Rain', 'مطر', 'headline')], 'ar-EG', undefined],
  ['it falls back to another language’s translation', [arabic('Rain', 'مطر', 'headline')], 'he', 'ar'],
  ['it is the article itself', [english('Rain', 'headline')], 'en', undefined],
  ['it is another locale of the article’s language', [english('Rain', 'headline')], 'en-GB', undefined],
  ['only its keywords are', [english('Rain', 'headline'), arabic('rain', 'مطر', 'field')], 'ar', 'en'],
  ['only its figures are', [english('Rain', 'headline'), arabic('{{dead}}', '٧٤')], 'ar', 'en'],
  ['only a number between words is', [english('Rain', 'headline'), arabic('1,240', '١٬٢٤٠', 'cell')], 'ar', 'en'],
  ['a target only repeats its source', [arabic('Rain', 'Rain', 'headline')], 'ar', 'en'],
  ['a target only prints its figure', [arabic('AP: {{dead}}', 'AP: ٧٤')], 'ar', 'en'],
  ['there is not a word in it, and its numbers are', [arabic('1,240', '١٬٢٤٠')], 'ar', undefined],
  ['there is not a word in it', [english('1,240')], 'ar', 'en'],
  ['there is nothing in it', [], 'ar', undefined]
]
for (const [name, segments, lang, fallback] of rows) {
  test(`an edition in ${lang} of which ${name}: ${fallback === undefined ? 'offered' : `a fallback in ${fallback}`}`, () =>
    expect(fallbackOf(segments, lang, 'en')).toBe(fallback))
}
