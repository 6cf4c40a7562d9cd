import {isDefinite, overHyphen} from '../context/neighbors.ts'
import {WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** ה-11 after a noun, and not before a definite one, is a rank: המקום ה-11. */
export const rank: NumberReader = {
  name: 'rank',
  read(reader, number) {
    const {form, prefix, end} = number
    if (form !== 'digits' || !prefix.kind.article) return undefined
    const {tokens} = reader
    if (tokens[prefix.at - 1]?.kind !== WORD || tokens[prefix.at]?.line) return undefined
    const next = tokens[overHyphen(reader, end)]
    if (next?.kind === WORD && !next.line && isDefinite(reader, next)) return undefined
    return {...draftOf(reader, number), kind: 'ordinal'}
  }
}
