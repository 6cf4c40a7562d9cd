import {phraseBehind} from '../context/neighbors.ts'
import {yearsOfCentury} from '../dates/centuries.ts'
import type {Reader} from '../reader.ts'
import {WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** Digits with an ordinal ending, 21st, 21.º, and the century that they may count: the 21st century. */
export const ordinal: NumberReader = {
  name: 'ordinal',
  read(reader, number) {
    const end = number.plain ? endingBehind(reader, number.end) : undefined
    if (end === undefined) return undefined
    const draft = draftOf(reader, number)
    const century = phraseBehind(reader, end, 'century')
    if (!century) return {...draft, end, kind: 'ordinal'}
    return {...draft, end: century.end, kind: 'decade', value: yearsOfCentury(number.value), form: 'mixed'}
  }
}

/** The token after an ordinal's ending, which a point may part from the digits. */
export function endingBehind({lexicon, tokens}: Reader, at: number): number | undefined {
  const start = tokens[at]?.form === '.' && !tokens[at]?.gap ? at + 1 : at
  const suffix = tokens[start]
  return suffix?.kind === WORD && !suffix.gap && lexicon.ordinalSuffixes.has(suffix.form) ? start + 1 : undefined
}
