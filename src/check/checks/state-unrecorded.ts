import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Every translation is recorded with the source that it was made from. */
export const stateUnrecorded: CatalogCheck = {
  id: 'state-unrecorded',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries}) {
    for (const {key, status, target, recorded} of entries) {
      if (status !== 'unrecorded') continue
      yield {
        key,
        reason: `Found a translation that is not recorded, \`${excerpt(target ?? '')}\`, expected ${recorded ? 'the recorded one' : 'a record of its source'}; run \`polyedition extract\``,
        ...(recorded && {actual: target ?? '', expected: [recorded.target]})
      }
    }
  }
}
