import {cleanText} from '../../bidi/index.ts'
import {says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** Letters are stored as letters and not as the shapes in which a font prints them. */
export const textPresentationForm: TextCheck = {
  id: 'text-presentation-form',
  severity: 'warning',
  scope: 'text',
  needs: {},
  *run({text, locale}) {
    for (const {kind, start, end, replacement} of cleanText(text).removed) {
      if (kind !== 'form') continue
      yield {
        ...says('text-presentation-form', {
          found: words(text.slice(start, end), {locale}),
          wanted: words(replacement, {locale})
        }),
        target: {start, end},
        actual: text.slice(start, end),
        expected: [replacement],
        fix: {range: {start, end}, text: replacement}
      }
    }
  }
}
