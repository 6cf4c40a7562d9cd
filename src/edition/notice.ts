import type {EditionSegment} from '../model.ts'
import {replaceTags, unescapeText} from '../segment/index.ts'
import {primary} from './fallback.ts'

/** What readers must be told of how an edition came about; nothing where a person answers for all of it. */
export interface Shown {
  /** What a machine drafted and nobody has reviewed: the whole translation, or parts of it. */
  readonly machine?: 'whole' | 'parts'
  /** What stands in other languages than the edition's, and in which. */
  readonly foreign?: {readonly extent: 'whole' | 'parts'; readonly langs: readonly string[]}
  /** Some of it translates an earlier version of the story. */
  readonly old?: true
}

/** The same of segments as an edition prints them. Names and keywords in the front matter are not asked, nor are texts
 *  without a word. */
export function shownOf(segments: readonly EditionSegment[], lang: string, fallback: string | undefined): Shown {
  const read = segments.filter(({role, text}) => role !== 'field' && role !== 'figure' && hasWords(text))
  const isOwn = (one: EditionSegment) => primary(one.lang) === primary(lang)
  const foreign = read.filter((one) => !isOwn(one))
  const own = read.filter(isOwn)
  const drafted = own.filter(isDraft)
  const langs = [...new Set(foreign.map((one) => one.lang))]
  return {
    ...(drafted.length > 0 && {machine: drafted.length === own.length ? 'whole' : 'parts'}),
    ...(langs.length > 0 && {foreign: {extent: fallback === undefined ? 'parts' : 'whole', langs}}),
    ...(own.some(({status}) => status === 'stale') && {old: true})
  }
}

/** Whoever sets `reviewed` has read it. */
const isDraft = ({origin, state}: EditionSegment): boolean =>
  origin === 'machine' && state !== 'reviewed' && state !== 'final'

const hasWords = (text: string): boolean => /\p{L}/u.test(unescapeText(replaceTags(text, () => '')))
