import {quotient} from '../../decimal.ts'
import {role} from '../reader.ts'
import {WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** "In the final third": an ordinal of one word at the end of its phrase, which may be a share. */
export const finalShare: NumberReader = {
  name: 'final-share',
  read(reader, number) {
    const {at, end, type} = number
    if (type !== 'ordinal' || end !== at + 1 || reader.tokens[end]?.kind === WORD) return undefined
    const share = role(reader, at, 'fraction')
    return share ? {...draftOf(reader, number), also: [quotient('1', share)]} : undefined
  }
}
