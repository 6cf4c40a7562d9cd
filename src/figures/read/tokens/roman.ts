/** Roman numerals by their letters alone. */
import {romanValue} from '../../roman.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {Roman} from '../token.ts'

/** XXe, XIXᵉ, Ier: capitals with the ending of an ordinal in small letters, which leaves no doubt. */
function withEnding(word: string, endings: ReadonlySet<string>): Roman | undefined {
  const [, letters = '', ending = ''] = /^([IVXLCDM]+)([^IVXLCDM]+)$/.exec(word) ?? []
  const value = endings.has(ending) && ending === ending.toLowerCase() ? romanValue(letters) : undefined
  const isWord = letters.length === 1 && !/^[IVX]$/.test(letters)
  return value === undefined || isWord ? undefined : {letters, value: String(value), named: true}
}

/** A word that is a Roman numeral, possibly with the ending that names take, or glued to letters that such a numeral
 *  counts: XIV, III's, WWII. */
export function romanIn(word: string, {fold, root, ordinalSuffixes}: Lexicon): Roman | undefined {
  const ranked = ordinalSuffixes.size > 0 ? withEnding(word, ordinalSuffixes) : undefined
  if (ranked) return ranked
  const [, glued = '', letters = ''] = /^([A-Z]*?)([IVXLCDM]+)(?:['’]s)?$/.exec(word) ?? []
  const value = romanValue(letters)
  if (value !== undefined && glued === '') return {letters, value: String(value), named: false}
  const [, name, numeral = ''] = /^([A-HJ-UWYZ]+)([IVX]+)$/.exec(word) ?? []
  const counted = name === undefined ? undefined : romanValue(numeral)
  if (name === undefined || counted === undefined || !root.get(fold(name))?.roles.has('roman')) return undefined
  return {letters: numeral, value: String(counted), named: true}
}
