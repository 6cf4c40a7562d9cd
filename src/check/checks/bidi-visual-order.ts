import {typedBackwards} from '../../bidi/index.ts'
import {says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** Text is typed in the order in which it is read. */
export const bidiVisualOrder: TextCheck = {
  id: 'bidi-visual-order',
  severity: 'error',
  scope: 'text',
  needs: {target: ['letters']},
  *run({text, language, locale}) {
    for (const {start, end} of typedBackwards(text, language.bidi)) {
      const line = text.slice(start, end)
      yield {
        ...says('bidi-visual-order', {line: words(line, {locale})}),
        target: {start, end},
        actual: line,
        expected: [[...line].reverse().join('')]
      }
    }
  }
}
