import {cleanText} from '../../bidi/index.ts'
import type {TextCheck} from '../check.ts'

/** Letters are stored as letters and not as the shapes in which a font prints them. */
export const textPresentationForm: TextCheck = {
  id: 'text-presentation-form',
  severity: 'warning',
  scope: 'text',
  needs: {},
  *run({text}) {
    for (const {kind, start, end, replacement} of cleanText(text).removed) {
      if (kind !== 'form') continue
      yield {
        reason: `Unexpected printed form \`${text.slice(start, end)}\`, expected the letter \`${replacement}\`; replace it, search does not find the form`,
        target: {start, end},
        actual: text.slice(start, end),
        expected: [replacement],
        fix: {range: {start, end}, text: replacement}
      }
    }
  }
}
