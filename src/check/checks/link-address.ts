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
          reason: `Unused address \`${own}\` of \`${name}\`, which was set for \`${source}\`, expected one for \`${now}\`, where the source leads now; the \`${locale}\` edition leads there until one is set`,
          actual: own,
          expected: [now]
        }
      }
    }
  }
}
