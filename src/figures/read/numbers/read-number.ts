/** The grammar of numbers: digits, number words, scales and mixtures, starting at a given token. It only goes forward,
 *  looks a bounded number of words ahead, and knows no language: the pack says how parts join. */
import {negate} from '../../decimal.ts'
import {hasRoleNearby, phraseBehind} from '../context/neighbors.ts'
import {phrase, type Reader, role} from '../reader.ts'
import {isComma} from '../signs.ts'
import {DIGITS, SIGN, WORD} from '../token.ts'
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
  if (!inner || isExcept(reader, at, inner.end)) return undefined
  return {...inner, at, value: negate(inner.value), negative: true}
}

/** Todas las provincias menos dos: behind "all", the word for minus leaves some out, unless it counts degrees or
 *  stands behind a preposition: toutes les villes étaient à moins cinq. */
function isExcept(reader: Reader, at: number, end: number): boolean {
  const before = reader.tokens[at - 1]
  const from = before?.kind === SIGN && isComma(before.form) ? at - 1 : at
  if ((role(reader, at - 1, 'to') ?? role(reader, at - 1, 'clock')) !== undefined) return false
  return hasRoleNearby(reader, from, 'all', 5) && phraseBehind(reader, end, 'unit')?.value !== 'degree'
}
