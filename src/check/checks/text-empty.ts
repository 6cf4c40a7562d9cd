import {code, counted, says} from '../../messages/says.ts'
import {plainText} from '../../segment/index.ts'
import type {CatalogCheck} from '../check.ts'

/** No translation is empty: to i18next an empty text is a translation, and the reader sees a gap. */
export const textEmpty: CatalogCheck = {
  id: 'text-empty',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries}) {
    // A key that stands in the file without a text was put there to be filled.
    const slots = entries.filter(({status, targetPlace}) => status === 'missing' && targetPlace)
    const [slot] = slots
    if (slot) {
      yield {
        key: slot.key,
        severity: 'info',
        ...says('text-empty/slots', {texts: counted('empty-texts', slots.length), key: code(slot.key)})
      }
    }
    for (const {key, segment, target} of entries) {
      if (target === undefined || !/[\p{L}\p{N}]/u.test(segment.plain)) continue
      // White space and invisible marks are nothing to read.
      if (/[^\s\p{Cf}\p{Z}]/u.test(plainText(target, segment.tags))) continue
      yield {
        key,
        ...says('text-empty', {key: code(key)}),
        actual: target
      }
    }
  }
}
