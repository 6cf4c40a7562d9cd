import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {namesOf} from '../names.ts'

/** One name, one spelling through a story. */
export const nameInconsistent: PairCheck = {
  id: 'name-inconsistent',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['names'], target: ['names']},
  *run(pair) {
    for (const {entry, use} of namesOf(pair).odd) {
      if (!use.target) continue
      const {name, printed, odd, uses, form} = entry
      const other = use.form === form ? odd.find((one) => one.form !== form) : uses.find((one) => one.form === form)
      const expected = use.form === form ? (other?.target?.text ?? printed) : printed
      yield {
        ...says('name-inconsistent', {
          found: words(use.target.text, pair.target),
          name: {text: name, lang: pair.source.locale, bare: true},
          wanted: words(expected, pair.target)
        }),
        ...(use.source && {source: {start: use.source.start, end: use.source.end}}),
        target: {start: use.target.start, end: use.target.end},
        actual: use.target.text,
        expected: [expected]
      }
    }
  }
}
