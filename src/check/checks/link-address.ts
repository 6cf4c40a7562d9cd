import {code, says} from '../../messages/says.ts'
import {linkedIn} from '../../segment/index.ts'
import type {CatalogCheck} from '../check.ts'

/** An address that a locale has of its own was set for where the source leads now. */
export const linkAddress: CatalogCheck = {
  id: 'link-address',
  severity: 'warning',
  scope: 'catalog',
  needs: {},
  *run({entries, locale}, article) {
    for (const {key, segment, target, recorded} of entries) {
      if (!recorded?.addresses || target === undefined) continue
      const linked = linkedIn(article, segment)
      for (const {name, source, target: own} of recorded.addresses) {
        const now = linked.get(name)?.address
        if (now === undefined || now === source) continue
        yield {
          key,
          ...says('link-address', {
            own: code(own),
            name: code(name),
            source: code(source),
            now: code(now),
            locale: code(locale)
          }),
          actual: own,
          expected: [now]
        }
      }
    }
  }
}
