import {either, says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** No letter of a related language in place of our own: it looks alike, and no search finds it. */
export const textForeignLetter: TextCheck = {
  id: 'text-foreign-letter',
  severity: 'warning',
  scope: 'text',
  needs: {target: ['letters']},
  *run({text, language, locale}) {
    const {strangers} = language.bidi
    const letters = Object.keys(strangers).filter((letter) => text.includes(letter))
    if (letters.length === 0) return
    for (const {0: letter, index} of text.matchAll(new RegExp(`[${letters.join('')}]`, 'gu'))) {
      const span = {start: index, end: index + letter.length}
      const own = strangers[letter]!
      // At the end of a word one shape stands for two letters, and only the translator knows which.
      const sure = own.length === 1 || /^\p{L}/u.test(text.slice(span.end))
      yield {
        ...says('text-foreign-letter', {
          found: words(letter, {locale}),
          wanted: either([...own].map((each) => words(each, {locale})))
        }),
        target: span,
        actual: letter,
        expected: [...own],
        ...(sure && {fix: {range: span, text: own[0]!}})
      }
    }
  }
}
