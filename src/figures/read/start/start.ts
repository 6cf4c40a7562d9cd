/** The figure that begins at a token. */

import {letterDate} from '../dates/letter-date.ts'
import {letterRank} from '../dates/letter-rank.ts'
import type {Draft, NoFigure} from '../draft.ts'
import {canStartFigure, type Reader} from '../reader.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import {digitStarts} from './digits.ts'
import {openDual, ownedDual} from './duals.ts'
import {firstOf} from './figure-start.ts'
import {romanNumeral} from './roman.ts'
import {signed} from './signed.ts'
import {wordStarts} from './words.ts'

/** The figure that begins at a token, or words and digits that only look like one. */
export function figureAt(reader: Reader, at: number): Draft | NoFigure | undefined {
  const {kind} = reader.tokens[at] as Token
  if (kind === DIGITS) return firstOf(digitStarts, reader, at)
  if (kind !== WORD) return undefined
  return (canStartFigure(reader, at) ? firstOf(wordStarts, reader, at) : undefined) ?? unknownWord(reader, at)
}

/** The same, including a sign that may come first. */
export function figureOrSignAt(reader: Reader, at: number): Draft | NoFigure | undefined {
  return reader.tokens[at]?.kind === SIGN ? signed(reader, at, figureAt) : figureAt(reader, at)
}

/** What a word outside the lexicon may state: a Roman numeral, a date in letters, a class of a school, a dual of the
 *  open class. */
export function unknownWord(reader: Reader, at: number): Draft | undefined {
  const {lettered, dual, roman} = reader.tokens[at] as Token
  const numeral = roman ? romanNumeral(reader, at) : undefined
  if (numeral) return numeral
  const letters = lettered ? (letterDate(reader, at) ?? letterRank(reader, at)) : undefined
  return letters ?? (dual ? openDual(reader, at) : ownedDual(reader, at))
}
