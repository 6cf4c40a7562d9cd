import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Every segment has a translation. */
export const stateMissing: CatalogCheck = {
  id: 'state-missing',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries, locale, slug}) {
    for (const {key, segment, status, recorded} of entries) {
      if (status !== 'missing') continue
      yield {
        key,
        reason: `Missing translation of ${segment.role} \`${excerpt(segment.plain)}\`, expected \`${key}\` in the \`${locale}\` file of \`${slug}\`; translate it`,
        place: segment.place,
        ...(recorded && {note: `Offered: ${recorded.target} (made from: ${recorded.source})`})
      }
    }
  }
}
