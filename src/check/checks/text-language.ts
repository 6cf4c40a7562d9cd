import {displayName} from '../../languages/intl.ts'
import type {PairCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {otherLanguage} from '../other-language.ts'

/** A translation is in the language of its edition, and not in that of a third one. */
export const textLanguage: PairCheck = {
  id: 'text-language',
  severity: 'error',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    for (const {start, end, language} of otherLanguage(source, target)) {
      const actual = target.whole.slice(start, end)
      const found = language === undefined ? 'another language' : displayName(language, 'language', 'en')
      yield {
        reason: `Unexpected \`${excerpt(actual)}\` in ${found}, expected it in ${displayName(target.language.tag, 'language', 'en')}; look whether it belongs to another locale`,
        target: {start, end},
        actual
      }
    }
  }
}
