import {code, says} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'

/** Git's markers, each at the beginning of a line; a row of equal signs alone may be a line of its own. */
const MARKER = /(?:^|\n|\\n)(<{7}|>{7}|\|{7})(?=\s|\\n|$)/

/** No translation holds what a merge left behind inside of it. */
export const textConflictMarker: CatalogCheck = {
  id: 'text-conflict-marker',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries}) {
    for (const {key, segment, target} of entries) {
      const marker = MARKER.exec(target ?? '')?.[1]
      if (marker === undefined || MARKER.test(segment.plain)) continue
      yield {
        key,
        ...says('text-conflict-marker', {found: code(marker)}),
        actual: marker
      }
    }
  }
}
