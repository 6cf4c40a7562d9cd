import {phraseBehind} from '../context/neighbors.ts'
import {role} from '../reader.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** A unit after a fraction and an article: half an hour, three quarters of a mile. */
export const partedUnit: NumberReader = {
  name: 'parted-unit',
  read(reader, number) {
    if (number.type !== 'fraction') return undefined
    const at = role(reader, number.end, 'of') === undefined ? number.end : number.end + 1
    if (role(reader, at, 'a') === undefined || reader.tokens[at]?.line) return undefined
    const unit = phraseBehind(reader, at + 1, 'unit')
    return unit && {...draftOf(reader, number), end: unit.end, kind: 'measure', unit: unit.value, sure: true}
  }
}
