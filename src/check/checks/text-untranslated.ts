import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'
import {excerpt} from '../excerpt.ts'
import {isWritten} from '../sureness.ts'
import {foreignRuns, untranslated} from '../untranslated.ts'

/** No passage is left as the source has it, or in its language. */
export const textUntranslated: PairCheck = {
  id: 'text-untranslated',
  severity: 'error',
  ofMachine: 'error',
  scope: 'pair',
  needs: {},
  *run(pair) {
    const {source, target, code} = pair
    const passages = untranslated(source, target)
    if (passages.length === 0) return
    const others = new Set(foreignRuns(source, target).map(({start}) => start))
    for (const {start, end, few, cased, cited, ...passage} of passages) {
      if (cited || others.has(start)) continue
      const actual = target.whole.slice(start, end)
      if (few && code.some((text) => text.includes(actual))) continue
      // One word with a capital is a name to whoever left it in a story: a product, a site.
      if (few && cased && actual === target.whole.trim() && !/\s/.test(actual) && isWritten(pair)) continue
      yield {
        ...(few && {severity: cased ? ('info' as const) : ('warning' as const)}),
        ...says('text-untranslated', {
          text: words(excerpt(actual), source),
          wanted: {language: target.language.tag}
        }),
        ...(passage.source && {source: passage.source}),
        target: {start, end},
        actual
      }
    }
  }
}
