import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {slipsIn} from '../slips.ts'

/** No space divides what belongs together, and none is lost between words. */
export const textSpacing: PairCheck = {
  id: 'text-spacing',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {source: ['digits'], target: ['digits']},
  *run({source, target, brokenNumbers}) {
    for (const {start, end, whole} of brokenNumbers) {
      const found = target.text.slice(start, end)
      yield {
        ...says('text-spacing/number', {found: words(found, target), wanted: words(whole, target)}),
        target: {start, end},
        actual: found,
        expected: [whole],
        fix: {range: {start, end}, text: whole}
      }
    }
    for (const {start, end, expected, usual} of slipsIn(source, target)) {
      const around = (text: string) =>
        excerpt(target.text.slice(Math.max(0, start - 8), start) + text + target.text.slice(end, end + 8))
      const found = target.text.slice(start, end)
      yield {
        ...says('text-spacing', {found: words(around(found), target), wanted: words(around(expected), target)}),
        target: {start, end},
        actual: found,
        ...(usual && {severity: 'info' as const}),
        expected: [expected],
        fix: {range: {start, end}, text: expected}
      }
    }
  }
}
