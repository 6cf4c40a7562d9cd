import {negate} from '../../decimal.ts'
import {isHeat} from '../context/names.ts'
import {phraseBehind} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import {SIGN, WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** 26°C, 80 °F, 30°, highs of 40C. */
export const temperature: NumberReader = {
  name: 'temperature',
  read(reader, number) {
    const degrees = degreesAt(reader, number.end)
    return degrees && {...draftOf(reader, number), ...degrees, kind: 'measure'}
  }
}

function degreesAt(reader: Reader, at: number): {end: number; unit: string} | undefined {
  const token = reader.tokens[at]
  if (token?.kind === WORD) {
    const letter = isHeat(reader, at - 1) ? role(reader, at, 'degreeOf') : undefined
    return letter === undefined ? undefined : {end: at + 1, unit: letter}
  }
  if (token?.kind !== SIGN || (token.form !== '°' && token.form !== 'º')) return undefined
  const scale = reader.tokens[at + 1]?.gap ? undefined : role(reader, at + 1, 'degreeOf')
  return scale === undefined ? {end: at + 1, unit: 'degree'} : {end: at + 2, unit: scale}
}

const DEGREES: ReadonlySet<string> = new Set(['degree', 'celsius', 'fahrenheit'])

/** Whether a figure counts degrees. */
export function isDegree(unit: string): boolean {
  return DEGREES.has(unit)
}

/** Whether a figure can be above or below zero. */
function isSigned({kind, unit}: Draft): boolean {
  return kind === 'cardinal' || (unit !== undefined && isDegree(unit))
}

/** Five degrees below zero, خمس درجات تحت الصفر, 5 מעלות מעל האפס. */
export function withZero(reader: Reader, draft: Draft): Draft {
  if (!isSigned(draft)) return draft
  const below = phraseBehind(reader, draft.end, 'belowZero')
  if (below) {
    const value = draft.value.startsWith('-') ? draft.value : negate(draft.value)
    return {...draft, end: below.end, value, below: true}
  }
  const above = phraseBehind(reader, draft.end, 'aboveZero')
  return above ? {...draft, end: above.end} : draft
}

/** بين ست درجات وتسع تحت الصفر: the sign stated once, after the second number. */
export function belowToo(first: Draft, second: Draft): Draft {
  const signed = first.below || first.value.startsWith('-') || first.value === '0'
  return second.below && isSigned(first) && !signed ? {...first, value: negate(first.value), below: true} : first
}
