import {displayName} from '../../languages/intl.ts'
import type {PairCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {untranslated} from '../untranslated.ts'

/** No passage is left in another language than the edition's. */
export const textUntranslated: PairCheck = {
  id: 'text-untranslated',
  severity: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    for (const {start, end, single, cited, ...passage} of untranslated(source, target)) {
      if (cited) continue
      const actual = target.whole.slice(start, end)
      yield {
        ...(single && {severity: 'warning' as const}),
        reason: `Unexpected \`${excerpt(actual)}\` in another language, expected it in ${displayName(target.language.tag, 'language', 'en')}; translate it`,
        ...(passage.source && {source: passage.source}),
        target: {start, end},
        actual
      }
    }
  }
}
