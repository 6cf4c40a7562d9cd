import {counted, says, words} from '../../messages/says.ts'
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
        ...says('text-repeated', {
          found: words(excerpt(actual), target),
          times,
          most: counted('at-most-times', most)
        }),
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
        ...says('text-repeated/sentence', {found: words(excerpt(actual), target)}),
        target: {start, end},
        actual
      }
    }
  }
}
