import {phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import {draftOf, formWithWord, type NumberReader} from './number-reader.ts'

/** Three times, ثلاثة أضعاف, פי שלושה. */
export const multiple: NumberReader = {
  name: 'multiple',
  read(reader, number) {
    if (hasRoleBefore(reader, number.prefix, 'timesBefore'))
      return {...draftOf(reader, number), kind: 'multiple', sure: true}
    if (number.type === 'ordinal' || number.value === '1') return undefined
    const times = phraseBehind(reader, number.end, 'times')
    if (!times) return undefined
    const form = formWithWord(number)
    return {...draftOf(reader, number), end: times.end, kind: 'multiple', unit: 'time', form, sure: true}
  }
}
