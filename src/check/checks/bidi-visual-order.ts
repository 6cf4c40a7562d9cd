import {typedBackwards} from '../../bidi/index.ts'
import type {TextCheck} from '../check.ts'

/** Text is typed in the order in which it is read. */
export const bidiVisualOrder: TextCheck = {
  id: 'bidi-visual-order',
  severity: 'error',
  scope: 'text',
  needs: {target: ['letters']},
  *run({text, language}) {
    for (const {start, end} of typedBackwards(text, language.bidi)) {
      const line = text.slice(start, end)
      yield {
        reason: `Unexpected visual order in \`${line}\`, words begin with the letters that end them; expected the order in which it is read, type it again`,
        target: {start, end},
        actual: line,
        expected: [[...line].reverse().join('')]
      }
    }
  }
}
