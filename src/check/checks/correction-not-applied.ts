import {describeStale} from '../../catalog/index.ts'
import {languageFor} from '../../languages/choose.ts'
import {code, says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** What was corrected in the source is corrected in the translation, and the correction is announced there. */
export const correctionNotApplied: CatalogCheck = {
  id: 'correction-not-applied',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries, locale, slug, sourceLocale}, {meta: {corrections}}, {languages, fill}) {
    const date = corrections.at(-1)?.date
    if (date === undefined) return
    const language = languageFor(sourceLocale, languages)
    for (const entry of entries) {
      const {key, segment, status} = entry
      if (status !== 'missing' && status !== 'stale') continue
      const at = /^corrections\/(\d+)\/text$/.exec(segment.field ?? '')?.[1]
      if (at !== undefined) {
        yield {
          key,
          ...says('correction-not-applied/untold', {
            date: code(corrections[Number(at)]!.date),
            locale: code(locale),
            text: words(excerpt(segment.plain), {locale: sourceLocale})
          })
        }
      } else if (status === 'stale' && !isSlip(describeStale(entry, language, fill && {fill})?.gravity)) {
        yield {
          key,
          ...says('correction-not-applied', {
            text: words(excerpt(segment.plain), {locale: sourceLocale}),
            date: code(date),
            command: code(`polyedition accept ${slug} --locale ${locale} --key ${key}`)
          })
        }
      }
    }
  }
}

/** Nobody corrects a missing comma in public. */
const isSlip = (gravity: readonly string[] | undefined) => gravity?.length === 1 && gravity[0] === 'typo'
