import type {Alternate} from '../../model.ts'
import type {Settings} from '../config/whole-settings.ts'
import {editionAddress} from './addresses.ts'
import type {Composed} from './compose.ts'
import {idOf} from './generation.ts'
import type {EditionRecord} from './index-records.ts'

/** The other editions of an article, to which each of its editions links. Only those that will be there: a link to an
 *  edition that is held and absent would lead nowhere. `records`: editions of before that stay. */
export function alternatesOf(
  composed: readonly Composed[],
  records: ReadonlyMap<string, EditionRecord>,
  settings: Settings
): Alternate[] {
  return composed.flatMap((one) => {
    const {locale, edition} = one
    const record = edition ? undefined : records.get(idOf(one))
    if (edition) {
      const {lang, slug, meta, fallback} = edition
      return [{locale, lang, slug, headline: meta.headline, ...(fallback !== undefined && {fallback})}]
    }
    if (!record) return []
    const {lang, slug, headline, fallback} = record
    // Its address contains its day of publication, as stated at that time.
    const dated = settings.permalink !== undefined && {url: editionAddress(settings, record)}
    return [{locale, lang, slug, headline, ...dated, ...(fallback !== undefined && {fallback})}]
  })
}
