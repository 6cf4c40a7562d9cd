import {unanswered} from '../../figures/index.ts'
import {dayName} from '../../languages/intl.ts'
import {says, words} from '../../messages/says.ts'
import type {Span, Words} from '../../model.ts'
import type {PairCheck} from '../check.ts'
import {bothTexts} from '../figures.ts'

/** Every weekday of the source is the same in the target. */
export const figureWeekday: PairCheck = {
  id: 'figure-weekday',
  severity: 'error',
  scope: 'pair',
  needs: {source: ['dates'], target: ['dates']},
  *run({source, target, figures}) {
    const matched = (side: 'source' | 'target') => new Set(figures.matches.map((match) => placeOf(match[side])))
    const [here, there] = [matched('source'), matched('target')]
    const gone = unanswered(source.weekdays, target.weekdays).filter((day) => !here.has(placeOf(day)))
    const come = unanswered(target.weekdays, source.weekdays).filter((day) => !there.has(placeOf(day)))
    // Days that the translation alone tells from the day of its publication: each may stand for a weekday.
    const told = gone.length > come.length ? target.relativeDays.slice(source.relativeDays.length) : []
    for (const [at, was] of gone.entries()) {
      const is = come[at]
      const day: Words = {text: dayName(was.day, target.locale), lang: target.locale, bare: true}
      const said = words(was.text, source)
      if (is)
        yield {
          ...says(
            'figure-weekday/changed',
            {found: words(is.text, target), words: said, day},
            bothTexts(source, target)
          ),
          source: {start: was.start, end: was.end},
          target: {start: is.start, end: is.end},
          actual: String(is.day),
          expected: [String(was.day)]
        }
      else if (told[at - come.length])
        yield {
          ...says('figure-weekday/relative', {found: words(told[at - come.length]!.text, target), words: said, day}),
          severity: 'info',
          source: {start: was.start, end: was.end},
          target: {start: told[at - come.length]!.start, end: told[at - come.length]!.end},
          expected: [String(was.day)]
        }
      else
        yield {
          ...says('figure-weekday/missing', {words: said, day}),
          severity: 'warning',
          source: {start: was.start, end: was.end},
          expected: [String(was.day)]
        }
    }
    for (const is of come.slice(gone.length))
      yield {
        ...says('figure-weekday/added', {found: words(is.text, target)}),
        severity: 'info',
        target: {start: is.start, end: is.end},
        actual: String(is.day)
      }
  }
}

/** A weekday whose name may be read as a number answers a number of the other text: יום שלישי is a third day. */
const placeOf = ({start, end}: Span): string => `${start} ${end}`
