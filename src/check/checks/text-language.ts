import {says} from '../../messages/says.ts'
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
      yield {
        ...says('text-language', {
          text: {text: excerpt(actual), ...(language !== undefined && {lang: language})},
          found: language === undefined ? 'another language' : {language},
          wanted: {language: target.language.tag}
        }),
        target: {start, end},
        actual
      }
    }
  }
}
