import type {PairCheck} from '../check.ts'
import {deniedIn, deniesOtherwise, negationsIn} from '../negations.ts'

/** What the source denies the translation denies, and what it says the translation says. */
export const textNegation: PairCheck = {
  id: 'text-negation',
  severity: 'info',
  ofMachine: 'warning',
  scope: 'pair',
  needs: {source: ['negation'], target: ['negation']},
  *run({source, target}) {
    const [there, here] = [negationsIn(source), negationsIn(target)]
    const [lost, come] = [deniedIn(source, there), deniedIn(target, here)]
    if (lost && here.length === 0 && !deniesOtherwise(target)) {
      yield {
        reason: `Missing a negation, expected one for \`${lost.text}\`; look whether the translation says the opposite`,
        source: {start: lost.start, end: lost.end},
        expected: [lost.text]
      }
    } else if (come && there.length === 0 && !deniesOtherwise(source)) {
      yield {
        reason: `Unexpected negation \`${come.text}\`, expected none as in the source; look whether the translation says the opposite`,
        target: {start: come.start, end: come.end},
        actual: come.text
      }
    }
  }
}
