import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {residueIn} from '../residue.ts'

/** Nothing that a machine says of its work, and no sign of its notation, stands in the translation. */
export const textResidue: PairCheck = {
  id: 'text-residue',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    for (const {what, start, end} of residueIn(source, target)) {
      const actual = target.whole.slice(start, end)
      yield {
        ...says('text-residue', {found: words(excerpt(actual), target), what}),
        target: {start, end},
        actual
      }
    }
  }
}
