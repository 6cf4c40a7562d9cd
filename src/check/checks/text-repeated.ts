import type {PairCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {loopsIn, repeatedSentences} from '../loops.ts'
import {sentencesOf} from '../sentences.ts'

/** No words are said over and over that the source says once. */
export const textRepeated: PairCheck = {
  id: 'text-repeated',
  severity: 'warning',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run({source, target}) {
    const loops = loopsIn(target)
    const [loop] = loops.sort((a, b) => a.start - b.start || b.end - a.end)
    const most = loop ? Math.max(1, ...loopsIn(source).map(({times}) => times)) : 0
    if (loop && loop.times > most) {
      const {start, end, times} = loop
      const actual = target.text.slice(start, end)
      yield {
        reason: `Unexpected repetition \`${excerpt(actual)}\` (${times} times), expected ${most === 1 ? 'the words once' : `no more than ${most} times`} as in the source; remove the rest`,
        target: {start, end},
        actual
      }
      return
    }
    const again = repeatedSentences(target, sentencesOf(target))
    if (again.length === 0 || again.length <= repeatedSentences(source, sentencesOf(source)).length) return
    for (const {start, end} of again) {
      const actual = target.text.slice(start, end).trim()
      yield {
        reason: `Unexpected second \`${excerpt(actual)}\`, expected the sentence once as in the source; remove it`,
        target: {start, end},
        actual
      }
    }
  }
}
