/** Roman numerals by their letters alone. */
import {romanValue} from '../../roman.ts'
import type {Lexicon} from '../lexicon/lexicon.ts'
import type {Roman} from '../token.ts'

/** A word that is a Roman numeral, possibly with the ending that names take, or glued to letters that such a numeral
 *  counts: XIV, III's, WWII. */
export function romanIn(word: string, {fold, root}: Lexicon): Roman | undefined {
  const [, glued = '', letters = ''] = /^([A-Z]*?)([IVXLCDM]+)(?:['’]s)?$/.exec(word) ?? []
  const value = romanValue(letters)
  if (value !== undefined && glued === '') return {letters, value: String(value), named: false}
  const [, name, numeral = ''] = /^([A-HJ-UWYZ]+)([IVX]+)$/.exec(word) ?? []
  const counted = name === undefined ? undefined : romanValue(numeral)
  if (name === undefined || counted === undefined || !root.get(fold(name))?.roles.has('roman')) return undefined
  return {letters: numeral, value: String(counted), named: true}
}
