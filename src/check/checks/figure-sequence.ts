import {compareSequences, hasDigits} from '../../figures/index.ts'
import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {bothTexts} from '../figures.ts'

/** Every telephone number, case number, flight and other code of the source stands in the target, digit by digit. */
export const figureSequence: PairCheck = {
  id: 'figure-sequence',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run({source, target}) {
    const {missing, added, changed} = compareSequences(source.sequences, target.sequences)
    for (const {source: was, target: is} of changed)
      yield {
        ...says(
          'figure-sequence/changed',
          {found: words(is.text, target), wanted: words(was.text, source)},
          bothTexts(source, target)
        ),
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.text,
        expected: [was.text]
      }
    for (const sequence of missing)
      if (!sequence.letters && !hasDigits(target.text, sequence.digits))
        yield {
          ...says('figure-sequence/missing', {wanted: words(sequence.text, source)}),
          severity: 'warning',
          source: {start: sequence.start, end: sequence.end},
          expected: [sequence.text]
        }
    for (const sequence of added)
      if (!sequence.letters && !hasDigits(source.text, sequence.digits))
        yield {
          ...says('figure-sequence/added', {found: words(sequence.text, target)}),
          severity: 'warning',
          target: {start: sequence.start, end: sequence.end},
          actual: sequence.text
        }
  }
}
