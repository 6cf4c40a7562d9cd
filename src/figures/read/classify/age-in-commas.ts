import {hasCapital} from '../context/neighbors.ts'
import {WORD} from '../token.ts'
import {draftOf, type NumberReader} from './number-reader.ts'

/** An age between commas after a name: "Saipov, 30, said". */
export const ageInCommas: NumberReader = {
  name: 'age-in-commas',
  read(reader, number) {
    const {tokens, lexicon} = reader
    if (!lexicon.pack.grammar.ageInCommas) return undefined
    const {plain, value, at, end} = number
    const [comma, name, after] = [tokens[at - 1], tokens[at - 2], tokens[end]]
    if (comma?.form !== ',' || comma.gap || !plain || !/^[1-9][0-9]{0,2}$/.test(value) || Number(value) > 120)
      return undefined
    if (name?.kind !== WORD || !hasCapital(reader, name)) return undefined
    if (after && after.form !== ',' && after.form !== '.') return undefined
    return {...draftOf(reader, number), kind: 'age', unit: 'year'}
  }
}
