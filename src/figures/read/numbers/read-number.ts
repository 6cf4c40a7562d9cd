/** The grammar of numbers: digits, number words, scales and mixtures, starting at a given token. It only goes forward,
 *  looks a bounded number of words ahead, and knows no language: the pack says how parts join. */
import {negate} from '../../decimal.ts'
import {phrase, type Reader} from '../reader.ts'
import {DIGITS, WORD} from '../token.ts'
import {readDigits} from './digit-numbers.ts'
import type {NumberPhrase} from './number.ts'
import {readWords} from './words.ts'

/** Read a number at a token; undefined where there is none. */
export function readNumber(reader: Reader, at: number): NumberPhrase | undefined {
  const token = reader.tokens[at]
  if (!token) return undefined
  if (token.kind === DIGITS) return readDigits(reader, at)
  if (token.kind !== WORD || !token.node) return undefined
  const minus = phrase(reader, at, 'minus')
  if (!minus) return readWords(reader, at)
  // Moins d’une heure: less than an hour.
  const inner = reader.tokens[minus.end]?.prefix.apart ? undefined : readNumber(reader, minus.end)
  return inner && {...inner, at, value: negate(inner.value), negative: true}
}
