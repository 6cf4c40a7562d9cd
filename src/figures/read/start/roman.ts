/** Roman numerals: Louis XIV, World War II, القرن XIX. */
import {classify} from '../classify/classify.ts'
import {hasCapital, phraseBehind} from '../context/neighbors.ts'
import {prefixAt} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {SIGN, type Token, WORD} from '../token.ts'

/** How many names may stand between a title and its numeral: Pope John Paul II. */
const NAMES = 3

/** A numeral counts what is named before it: a ruler, a war, a chapter, a century. One of small letters is sure after
 *  any name; a single letter, or letters that abbreviate much else (CD, MIX), only after a word that such numerals
 *  count. The pronoun I, and an X after a name alone, may answer a number but are never missed. */
export function romanNumeral(reader: Reader, at: number): Draft | undefined {
  const {tokens} = reader
  const {roman} = tokens[at] as Token
  if (!roman || isJoined(reader, at)) return undefined
  const {letters, value, named} = roman
  const draft = () => classify(reader, {at, end: at + 1, value, type: 'ordinal', form: 'digits', plain: false})
  const start = prefixAt(reader, at).at
  const small = /^[IVX]+$/.test(letters)
  const single = letters.length === 1
  if (single && !small) return undefined
  if (named || isCounted(reader, start)) return draft()
  if (!small) return undefined
  const century = !single && phraseBehind(reader, at + 1, 'century') !== undefined
  if (!century && !isBehindName(reader, start)) return undefined
  return {...draft(), sure: !single && !/^X+$/.test(letters)}
}

/** X-ray, IV-therapy: letters that begin another word. */
function isJoined({tokens}: Reader, at: number): boolean {
  const [hyphen, word] = [tokens[at + 1], tokens[at + 2]]
  return hyphen?.kind === SIGN && isHyphen(hyphen.form) && !hyphen.gap && word?.kind === WORD && !word.gap
}

/** Whether a word that Roman numerals count comes before, with nothing but names between. */
function isCounted(reader: Reader, at: number): boolean {
  const {tokens} = reader
  for (let back = at - 1; back >= 0 && back >= at - 1 - NAMES; back--) {
    const token = tokens[back] as Token
    if (token.kind !== WORD || tokens[back + 1]?.line) return false
    if (role(reader, back, 'roman') !== undefined) return true
    if (isCased(reader, token) ? !hasCapital(reader, token) : token.prefix.and || token.prefix.prep) return false
  }
  return false
}

/** Whether a name comes right before; without capitals, any word may be one. */
function isBehindName(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1]
  if (before?.kind !== WORD || reader.tokens[at]?.line) return false
  return !isCased(reader, before) || hasCapital(reader, before)
}

/** Whether a word's script has capitals, with which names begin. */
function isCased({text, lexicon}: Reader, {start}: Token): boolean {
  const first = text[start] as string
  return lexicon.pack.capitals === true || first.toLowerCase() !== first.toUpperCase()
}
