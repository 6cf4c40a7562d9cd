import {phraseBehind} from '../context/neighbors.ts'
import {yearsOfCentury} from '../dates/centuries.ts'
import {WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** Digits with an ordinal ending, 21st, and the century that they may count: the 21st century. */
export const ordinal: NumberReader = {
  name: 'ordinal',
  read(reader, number) {
    const suffix = reader.tokens[number.end]
    if (!number.plain || suffix?.kind !== WORD || suffix.gap) return undefined
    if (!reader.lexicon.ordinalSuffixes.has(suffix.form)) return undefined
    const draft = draftOf(reader, number)
    const end = number.end + 1
    const century = phraseBehind(reader, end, 'century')
    if (!century) return {...draft, end, kind: 'ordinal'}
    return {...draft, end: century.end, kind: 'decade', value: yearsOfCentury(number.value), form: 'mixed'}
  }
}
