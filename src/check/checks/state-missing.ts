import {code, counted, message, says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Which segments have no translation yet: one remark for a story and locale, since an edition that lacks only these
 *  waits and is not wrong. A translation that was recorded for this very text and is gone from the file is lost work. */
export const stateMissing: CatalogCheck = {
  id: 'state-missing',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries, locale, slug, sourceLocale}) {
    const of = {locale: sourceLocale}
    const place = {locale: code(locale), slug: code(slug)}
    const missing = entries.filter(({status}) => status === 'missing')
    const lost = missing.filter(({segment, recorded}) => recorded?.source === segment.text)
    for (const {key, segment, recorded} of lost) {
      yield {
        key,
        ...says(
          'state-missing/lost',
          {role: segment.role, text: words(excerpt(segment.plain), of), key: code(key), ...place},
          message('state-missing/recorded', {text: {text: recorded!.target, lang: locale, bare: true}})
        ),
        place: segment.place
      }
    }
    const waiting = missing.filter((entry) => !lost.includes(entry))
    const [first] = waiting
    if (!first) return
    const offers = waiting.filter(({recorded}) => recorded).length
    yield {
      severity: 'info',
      ...says(
        'state-missing',
        {
          translations: counted('translations', waiting.length),
          total: entries.length,
          role: first.segment.role,
          text: words(excerpt(first.segment.plain), of),
          key: code(first.key),
          ...place
        },
        offers ? message('state-missing/offers', {offers}) : undefined
      ),
      place: first.segment.place
    }
  }
}
