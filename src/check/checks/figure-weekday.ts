import {unanswered} from '../../figures/index.ts'
import {dayName} from '../../languages/intl.ts'
import type {PairCheck} from '../check.ts'
import {bothTexts} from '../figures.ts'

/** Every weekday of the source is the same in the target. */
export const figureWeekday: PairCheck = {
  id: 'figure-weekday',
  severity: 'error',
  scope: 'pair',
  *run({source, target}) {
    const gone = unanswered(source.weekdays, target.weekdays)
    const come = unanswered(target.weekdays, source.weekdays)
    for (const [at, was] of gone.entries()) {
      const is = come[at]
      if (is)
        yield {
          reason: `Unexpected weekday \`${is.text}\`, expected \`${was.text}\` (${dayName(was.day, target.locale)}) as in the source`,
          source: {start: was.start, end: was.end},
          target: {start: is.start, end: is.end},
          actual: String(is.day),
          expected: [String(was.day)],
          note: bothTexts(source.text, target.text)
        }
      else
        yield {
          reason: `Missing weekday \`${was.text}\`, expected ${dayName(was.day, target.locale)} in the translation`,
          severity: 'warning',
          source: {start: was.start, end: was.end},
          expected: [String(was.day)]
        }
    }
    for (const is of come.slice(gone.length))
      yield {
        reason: `Unexpected weekday \`${is.text}\`, expected no day that the source does not name`,
        severity: 'info',
        target: {start: is.start, end: is.end},
        actual: String(is.day)
      }
  }
}
