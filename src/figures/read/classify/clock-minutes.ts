/** Minutes said after the hour, in languages that say the hour first. */
import {phraseBehind} from '../context/neighbors.ts'
import {afterAnd} from '../numbers/joins.ts'
import {readNumber} from '../numbers/read-number.ts'
import {phrase, type Reader, role} from '../reader.ts'
import {WORD} from '../token.ts'

export interface Minutes {
  /** Negative where they are subtracted from the hour. */
  readonly minutes: number
  readonly end: number
  /** A part of the hour in a form only clocks use: والربع, with the article, and إلا ربعًا. */
  readonly part: boolean
  /** Whether the word "minutes" is there. */
  readonly named: boolean
}

/** والنصف، إلا ربعا، وعشر دقائق، والنصف وخمس دقائق; חמש ורבע, ארבע ועשרה. */
export function minutesBehind(reader: Reader, at: number): Minutes | undefined {
  const first = minutesAt(reader, at)
  const half = first && !first.named && first.minutes === 30
  const more = half ? minutesAt(reader, first.end) : undefined
  return first && more?.named ? {...more, minutes: first.minutes + more.minutes, part: first.part} : first
}

function minutesAt(reader: Reader, at: number): Minutes | undefined {
  const and = afterAnd(reader, at)
  if (and !== undefined) return minutesStated(reader, and)
  const token = reader.tokens[at]
  if (token?.kind === WORD && role(reader, at, 'before') !== undefined) {
    const the = role(reader, at + 1, 'the') === undefined ? at + 1 : at + 2
    const less = partLess(reader, the) ?? minutesStated(reader, the)
    return less && {...less, minutes: -less.minutes, part: !less.named}
  }
  // שלוש עשרים וחמש
  return (phrase(reader, at, 'minutes')?.end ?? at) > at + 1 ? minutesStated(reader, at) : undefined
}

/** إلا ثلثا looks like two thirds, which is never subtracted from an hour. */
function partLess(reader: Reader, at: number): Minutes | undefined {
  const fraction = phrase(reader, at, 'fraction')
  if (!fraction?.value.startsWith('2/')) return undefined
  return {minutes: 60 / Number(fraction.value.slice(2)), end: fraction.end, part: true, named: false}
}

function minutesStated(reader: Reader, at: number): Minutes | undefined {
  const fraction = phrase(reader, at, 'fraction')
  if (fraction && !fraction.value.includes('/')) {
    const part = reader.tokens[at]?.prefix.article === true
    return {minutes: 60 / Number(fraction.value), end: fraction.end, part, named: false}
  }
  const num = readNumber(reader, at)
  if (num?.type !== 'cardinal' || !/^[0-9]{1,2}$/.test(num.value) || Number(num.value) > 59) return undefined
  const unit = phraseBehind(reader, num.end, 'unit')
  const minutes = {minutes: Number(num.value), part: false, named: true}
  if (unit?.value === 'minute') return {...minutes, end: unit.end}
  return phrase(reader, at, 'minutes')?.end === num.end ? {...minutes, end: num.end} : undefined
}
