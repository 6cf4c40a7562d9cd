import {phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import {yearsOfCentury} from '../dates/centuries.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** The nineteenth century, القرن التاسع عشر, המאה ה-19. */
export const century: NumberReader = {
  name: 'century',
  read(reader, number) {
    const {type, form, prefix, value} = number
    const ordinal = type === 'ordinal'
    if (!(ordinal || (form === 'digits' && prefix.kind.article)) || !/^(?:[1-9]|[123][0-9]|40)$/.test(value))
      return undefined
    const behind = ordinal ? phraseBehind(reader, number.end, 'century') : undefined
    const before = hasRoleBefore(reader, prefix, 'century')
    if (!behind && !before) return undefined
    const end = behind?.end ?? number.end
    return {...draftOf(reader, number), end, kind: 'decade', value: yearsOfCentury(value)}
  }
}
