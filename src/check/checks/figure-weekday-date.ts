import {wrongDays} from '../../figures/index.ts'
import {dayName} from '../../languages/intl.ts'
import type {TextCheck} from '../check.ts'

/** A weekday that stands beside a full date is the day on which that date fell. */
export const figureWeekdayDate: TextCheck = {
  id: 'figure-weekday-date',
  severity: 'warning',
  scope: 'text',
  needs: {target: ['dates']},
  *run({text, locale, weekdays, figures}) {
    for (const {named, date, day} of wrongDays(text, weekdays, figures))
      yield {
        reason: `Unexpected weekday \`${named.text}\` beside \`${date.text}\`, expected ${dayName(day, locale)}; correct the day or the date`,
        target: {start: named.start, end: named.end},
        actual: String(named.day),
        expected: [String(day)]
      }
  }
}
