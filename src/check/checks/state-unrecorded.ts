import {says, words} from '../../messages/says.ts'
import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Every translation is recorded with the source that it was made from. */
export const stateUnrecorded: CatalogCheck = {
  id: 'state-unrecorded',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries, locale}) {
    for (const {key, status, target, recorded} of entries) {
      if (status !== 'unrecorded') continue
      yield {
        key,
        ...says(recorded ? 'state-unrecorded/other' : 'state-unrecorded', {
          text: words(excerpt(target ?? ''), {locale})
        }),
        ...(recorded && {actual: target ?? '', expected: [recorded.target]})
      }
    }
  }
}
