import type {CatalogCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'

/** Which segments have no translation yet: one remark for a story and locale, since an edition that lacks only these
 *  waits and is not wrong. A translation that was recorded for this very text and is gone from the file is lost work. */
export const stateMissing: CatalogCheck = {
  id: 'state-missing',
  severity: 'error',
  scope: 'catalog',
  needs: {},
  *run({entries, locale, slug}) {
    const missing = entries.filter(({status}) => status === 'missing')
    const lost = missing.filter(({segment, recorded}) => recorded?.source === segment.text)
    for (const {key, segment, recorded} of lost) {
      yield {
        key,
        reason: `Missing translation of ${segment.role} \`${excerpt(segment.plain)}\`, expected \`${key}\` in the \`${locale}\` file of \`${slug}\`, which had it before; put it back`,
        place: segment.place,
        note: `Recorded: ${recorded!.target}`
      }
    }
    const waiting = missing.filter((entry) => !lost.includes(entry))
    const [first] = waiting
    if (!first) return
    const count = waiting.length === 1 ? '1 translation' : `${waiting.length} translations`
    const offers = waiting.filter(({recorded}) => recorded).length
    yield {
      severity: 'info',
      reason: `Missing ${count} of ${entries.length}, the first for ${first.segment.role} \`${excerpt(first.segment.plain)}\` (\`${first.key}\`), expected in the \`${locale}\` file of \`${slug}\`; the edition waits for them`,
      place: first.segment.place,
      ...(offers && {note: `Older translations are offered for ${offers}; \`polyedition accept\` takes them up`})
    }
  }
}
