import {phraseBehind} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import {yearsOfCentury} from '../dates/centuries.ts'
import {role} from '../reader.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** The nineteenth century, القرن التاسع عشر, המאה ה-19. */
export const century: NumberReader = {
  name: 'century',
  read(reader, number) {
    const {form, prefix} = number
    // "A fourth-century village": before the noun, an ordinal's form is no share.
    const rank = number.type === 'fraction' ? role(reader, number.end - 1, 'ordinal') : undefined
    const ordinal = number.type === 'ordinal' || rank !== undefined
    const value = rank ?? number.value
    if (
      !(ordinal || (form === 'digits' && (prefix.kind.article || reader.lexicon.articles.length === 0))) ||
      !/^(?:[1-9]|[123][0-9]|40)$/.test(value)
    )
      return undefined
    const behind = ordinal ? phraseBehind(reader, number.end, 'century') : undefined
    const before = hasRoleBefore(reader, prefix, 'century')
    if (!behind && !before) return undefined
    const end = behind?.end ?? number.end
    return {...draftOf(reader, number), end, kind: 'decade', value: yearsOfCentury(value)}
  }
}
