import {quotesLost} from '../../attribution/index.ts'
import {says} from '../../messages/says.ts'
import type {PairCheck, Report} from '../check.ts'
import {passageOf} from '../passages.ts'

/** As many quoted spans as in the source. A quotation that runs over several paragraphs is counted once, and told
 *  where the marks are fewer. */
export const quoteFewer: PairCheck = {
  id: 'quote-fewer',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['quotations'], target: ['quotations']},
  *run({target, quoting, document}) {
    const passage = document && passageOf(document, target)
    if (passage) {
      if (passage.told === target && passage.target > 0 && passage.target < passage.source)
        yield fewer(passage.target, passage.source)
      return
    }
    const [there, here] = [quoting.target.quotes.length, quoting.source.quotes.length]
    if (there === 0 || quotesLost(quoting.source, quoting.target) === 0) return
    yield there < here ? fewer(there, here) : part()
  }
}

const fewer = (found: number, wanted: number): Report => ({
  ...says('quote-fewer', {found, wanted}),
  actual: String(found),
  expected: [String(wanted)]
})

const part = (): Report => says('quote-fewer/part', {})
