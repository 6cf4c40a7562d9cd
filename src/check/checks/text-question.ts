import {languageFor} from '../../languages/choose.ts'
import {says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** The question marks of all scripts; Greek writes a semicolon. */
const MARK = /[?؟⸮;\u037e՞፧？﹖]/u
/** At the end, inside of quotation marks and brackets or before a name of who asks. */
const ASKS = /[?؟⸮՞፧？﹖]["'”’»)\]\s]*$/u

/** A title that asks a question asks it in the translation, too. */
export const textQuestion: CatalogCheck = {
  id: 'text-question',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries, locale}, _, {languages}) {
    const sign = languageFor(locale, languages).bidi.punctuation['?'] ?? '?'
    for (const {key, segment, target, status} of entries) {
      if (segment.role !== 'headline' && segment.role !== 'heading') continue
      if (target === undefined || status === 'stale' || !ASKS.test(segment.plain) || MARK.test(target)) continue
      yield {
        key,
        ...says('text-question', {
          text: words(excerpt(target), {locale}),
          wanted: words(sign, {locale}),
          role: segment.role
        }),
        expected: [sign]
      }
    }
  }
}
