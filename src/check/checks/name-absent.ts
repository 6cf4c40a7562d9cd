import {says, words} from '../../messages/says.ts'
import {absentNames} from '../absent-names.ts'
import type {PairCheck} from '../check.ts'

/** A name of the source has a form of like sound in the target, and no other name stands there. */
export const nameAbsent: PairCheck = {
  id: 'name-absent',
  severity: 'info',
  scope: 'pair',
  needs: {source: ['names'], target: ['names']},
  *run(pair) {
    for (const {source, target, sure} of absentNames(pair)) {
      const text = source ? pair.source.text.slice(source.start, source.end) : ''
      if (source)
        yield {
          ...says('name-absent/missing', {words: words(text, pair.source)}),
          ...(sure && {severity: 'warning'}),
          source: {start: source.start, end: source.end},
          ...(target && {
            target: {start: target.start, end: target.end},
            actual: pair.target.text.slice(target.start, target.end)
          }),
          expected: [text]
        }
      else if (target) {
        const found = pair.target.text.slice(target.start, target.end)
        yield {
          ...(sure && {severity: 'warning'}),
          ...says('name-absent/strange', {found: words(found, pair.target)}),
          target: {start: target.start, end: target.end},
          actual: found
        }
      }
    }
  }
}
