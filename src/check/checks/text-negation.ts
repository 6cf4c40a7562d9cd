import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {denialIn, deniedIn, deniesOtherwise, negationsIn} from '../negations.ts'

/** What the source denies the translation denies, and what it says the translation says. */
export const textNegation: PairCheck = {
  id: 'text-negation',
  severity: 'info',
  ofMachine: 'warning',
  scope: 'pair',
  needs: {source: ['negation'], target: ['negation']},
  *run({source, target}) {
    const [there, here] = [negationsIn(source), negationsIn(target)]
    const [lost, come] = [denialIn(source), deniedIn(target, here)]
    if (lost && here.length === 0 && !deniesOtherwise(target)) {
      yield {
        ...says('text-negation/missing', {words: words(lost.text, source)}),
        source: {start: lost.start, end: lost.end},
        expected: [lost.text]
      }
    } else if (come && there.length === 0 && !deniesOtherwise(source)) {
      yield {
        ...says('text-negation/added', {found: words(come.text, target)}),
        target: {start: come.start, end: come.end},
        actual: come.text
      }
    }
  }
}
