import {phraseBehind} from '../context/neighbors.ts'
import {pad} from '../draft.ts'
import {role} from '../reader.ts'
import type {Token} from '../token.ts'
import {hasClockBefore, zoneBehind} from './clock-words.ts'
import type {NumberReader} from './number-reader.ts'

/** 1145 GMT, at 0600, at 1800 hours, الساعة 1430: the zone, or else the word before, says that four digits are a
 *  time. */
export const unmarkedTime: NumberReader = {
  name: 'unmarked-time',
  read(reader, number) {
    if (!number.plain || number.form !== 'digits' || number.end !== number.at + 1) return undefined
    const {form} = reader.tokens[number.at] as Token
    const value = unmarkedClock(form)
    if (value === undefined) return undefined
    const draft = {at: number.at, end: number.end, kind: 'time', value, form: 'digits', sure: true} as const
    const hours = phraseBehind(reader, number.end, 'unit')
    const said = hasClockBefore(reader, number.prefix)
    const worked = hours && role(reader, hours.end, 'of') !== undefined
    if (said && hours?.value === 'hour' && !worked) return {...draft, end: hours.end}
    const {clockFirst} = reader.lexicon.pack.grammar
    return zoneBehind(reader, number.end) || (said && (clockFirst || form.startsWith('0'))) ? draft : undefined
  }
}

/** The time that four digits state without a mark between hours and minutes. */
export function unmarkedClock(form: string): string | undefined {
  if (form.length !== 4) return undefined
  const [, hour, minute] = /^([01][0-9]|2[0-4])([0-5][0-9])$/.exec(form) ?? []
  return hour === undefined ? undefined : `${pad(Number(hour) % 24)}:${minute}`
}
