import {readAnonymity} from '../../attribution/index.ts'
import type {PairCheck} from '../check.ts'

/** If the source says that a speaker is not named, the target says so too. */
export const attributionAnonymity: PairCheck = {
  id: 'attribution-anonymity',
  severity: 'warning',
  scope: 'pair',
  needs: {source: ['anonymity'], target: ['anonymity']},
  *run({source, target}) {
    const [first] = readAnonymity(source.words, source.language)
    if (!first || readAnonymity(target.words, target.language).length > 0) return
    const words = source.text.slice(first.start, first.end)
    yield {
      reason: `Missing that the source is not named, expected words for \`${words}\`; say on what condition the source spoke`,
      source: first,
      expected: [words]
    }
  }
}
