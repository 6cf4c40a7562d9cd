import {phrase} from '../reader.ts'
import {draftOf, type NumberReader} from './number-reader.ts'
import {PERCENT, POINT} from './percent.ts'

/** אחוז אחד, نقطة مئوية واحدة: "one" comes after what it counts. */
export const percentOne: NumberReader = {
  name: 'percent-one',
  read(reader, number) {
    const {at, value, form, type} = number
    if (value !== '1' || form !== 'words' || type !== 'cardinal') return undefined
    const token = reader.tokens[at]
    if (token?.line || token?.prefix.apart) return undefined
    if (phrase(reader, at - 2, 'percentagePoint')?.end === at)
      return {...draftOf(reader, number), ...POINT, at: at - 2, sure: true}
    if (phrase(reader, at - 1, 'percent')?.end !== at) return undefined
    return {...draftOf(reader, number), ...PERCENT, at: at - 1, sure: true}
  }
}
