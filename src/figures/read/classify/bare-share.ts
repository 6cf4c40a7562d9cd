import {add} from '../../decimal.ts'
import {isPartitive} from '../context/neighbors.ts'
import {hasRoleBefore} from '../context/prefix.ts'
import type {Partitives} from '../lexicon/lexicon.ts'
import {type Reader, role} from '../reader.ts'
import {type Token, WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** A share in one word: half, ربع, שליש. Sure where its whole is stated: "the first half" may be of a match, and a
 *  quarter may be three months. */
export const bareShare: NumberReader = {
  name: 'bare-share',
  read(reader, number) {
    const {type, value, end, bare, owned, prefix} = number
    if (type !== 'fraction') return undefined
    const term = value === '0.25' && role(reader, end - 1, 'term') !== undefined
    if (!(bare && !owned) && !term) return undefined
    const {doubtfulShares, partitives} = reader.lexicon
    if (doubtfulShares.forms.has((reader.tokens[number.at] as Token).full))
      return {...draftOf(reader, number), sure: isOfWhole(reader, end, doubtfulShares.partitives)}
    // الربع السابق: the quarter of a year, and not of what is behind it.
    const period = term && role(reader, end, 'nextOrLast') !== undefined
    const sure =
      (isOfWhole(reader, end, partitives) && !period) || (value !== '0.5' && hasRoleBefore(reader, prefix, 'by'))
    const more = prefix.kind.and && reader.tokens[prefix.at - 1]?.kind === WORD
    // A spoon and a half: the noun itself may be the one.
    return {...draftOf(reader, number), sure: sure && !more, ...(more && {also: [add('1', value)]})}
  }
}

/** Whether the share is stated to be of something. */
function isOfWhole({tokens}: Reader, at: number, partitives: Partitives): boolean {
  const token = tokens[at]
  return token?.kind === WORD && !token.line && !token.prefix.and && isPartitive(partitives, token.full)
}
