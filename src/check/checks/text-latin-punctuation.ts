import {code, says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** After a letter of the language, the signs are those of the language. */
export const textLatinPunctuation: TextCheck = {
  id: 'text-latin-punctuation',
  severity: 'warning',
  scope: 'text',
  needs: {target: ['letters']},
  *run({text, language, locale}) {
    const {punctuation} = language.bidi
    const signs = Object.keys(punctuation)
      .filter((sign) => text.includes(sign))
      .join('')
    if (signs === '') return
    const after = new RegExp(`(?<=\\p{Script=${language.script}}\\p{M}*["”»)\\]]?)[${signs}](?![A-Za-z]|\\p{Nd})`, 'gu')
    for (const {0: sign, index} of text.matchAll(after)) {
      const span = {start: index, end: index + 1}
      yield {
        ...says('text-latin-punctuation', {
          found: code(sign),
          language: {text: language.name, lang: locale, bare: true},
          wanted: words(punctuation[sign]!, {locale})
        }),
        target: span,
        actual: sign,
        expected: [punctuation[sign]!],
        fix: {range: span, text: punctuation[sign]!}
      }
    }
  }
}
