import {plainText} from '../../segment/index.ts'
import type {CatalogCheck} from '../check.ts'

/** No translation is empty: to i18next an empty text is a translation, and the reader sees a gap. */
export const textEmpty: CatalogCheck = {
  id: 'text-empty',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries}) {
    for (const {key, segment, target} of entries) {
      if (target === undefined || !/[\p{L}\p{N}]/u.test(segment.plain)) continue
      // White space and invisible marks are nothing to read.
      if (/[^\s\p{Cf}\p{Z}]/u.test(plainText(target, segment.tags))) continue
      yield {
        key,
        reason: `Found an empty translation of \`${key}\`, expected a text; translate it, or take the key out of the file`,
        actual: target
      }
    }
  }
}
