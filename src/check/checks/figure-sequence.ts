import {compareSequences, hasDigits} from '../../figures/index.ts'
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
        reason: `Unexpected \`${is.text}\`, expected \`${was.text}\` with the digits of the source in their order; copy it`,
        source: {start: was.start, end: was.end},
        target: {start: is.start, end: is.end},
        actual: is.text,
        expected: [was.text],
        note: bothTexts(source.text, target.text)
      }
    for (const sequence of missing)
      if (!sequence.letters && !hasDigits(target.text, sequence.digits))
        yield {
          reason: `Missing \`${sequence.text}\`, expected it in the translation; copy it from the source`,
          severity: 'warning',
          source: {start: sequence.start, end: sequence.end},
          expected: [sequence.text]
        }
    for (const sequence of added)
      if (!sequence.letters && !hasDigits(source.text, sequence.digits))
        yield {
          reason: `Unexpected \`${sequence.text}\`, expected no such number that the source does not have; remove it`,
          severity: 'warning',
          target: {start: sequence.start, end: sequence.end},
          actual: sequence.text
        }
  }
}
