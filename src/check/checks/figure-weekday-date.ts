import {wrongDays} from '../../figures/index.ts'
import {dayName} from '../../languages/intl.ts'
import {says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'

/** A weekday that stands beside a full date is the day on which that date fell. */
export const figureWeekdayDate: TextCheck = {
  id: 'figure-weekday-date',
  severity: 'warning',
  scope: 'text',
  needs: {target: ['dates']},
  *run({text, locale, weekdays, figures}) {
    const own = {locale}
    for (const {named, date, day} of wrongDays(text, weekdays, figures))
      yield {
        ...says('figure-weekday-date', {
          found: words(named.text, own),
          date: words(date.text, own),
          day: {text: dayName(day, locale), lang: locale, bare: true}
        }),
        target: {start: named.start, end: named.end},
        actual: String(named.day),
        expected: [String(day)]
      }
  }
}
