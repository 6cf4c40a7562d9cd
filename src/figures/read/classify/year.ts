import type {Calendar} from '../../../languages/figures.ts'
import {phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import {pad} from '../draft.ts'
import {role} from '../reader.ts'
import {isDecade} from './decade.ts'
import type {NumberReader} from './number-reader.ts'

/** A year after a word for it: عام 2016, בשנת 2016, the year 2016; with هـ, a year of another calendar. */
export const year: NumberReader = {
  name: 'year',
  read(reader, number) {
    const {at, end, plain, form, value, prefix} = number
    if (!plain || form !== 'digits' || !/^[0-9]{3,4}$/.test(value) || isDecade(reader, number)) return undefined
    const draft = {at, end, kind: 'date', value, form: 'digits', sure: true, open: true} as const
    const marked = phraseBehind(reader, end, 'calendarYear')
    if (marked) return {...draft, end: marked.end, value: pad(value, 4), calendar: marked.value as Calendar}
    if (value.length !== 4 || Number(value) < 1000 || Number(value) > 2199) return undefined
    if (!hasRoleBefore(reader, prefix, 'yearBefore')) return undefined
    // After 2000 hours of work.
    const counts =
      (phraseBehind(reader, end, 'unit') && role(reader, end, 'ordinal') === undefined) ||
      phraseBehind(reader, end, 'currency')
    return counts ? undefined : draft
  }
}
