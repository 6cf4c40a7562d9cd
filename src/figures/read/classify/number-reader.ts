import {isDefinite} from '../context/neighbors.ts'
import type {NumberPrefix} from '../context/prefix.ts'
import type {Draft} from '../draft.ts'
import type {NumberPhrase} from '../numbers/number.ts'
import {type Reader, role} from '../reader.ts'
import {WORD} from '../token.ts'

/** A number with the prefixes before it. */
export interface PlacedNumber extends NumberPhrase {
  readonly prefix: NumberPrefix
}

/** One object shape, because engines read that fastest and some twenty readers look at each number. */
export function placedOf(number: NumberPhrase, prefix: NumberPrefix): PlacedNumber {
  const {at, end, value, type, form, also, plain, scale, bare, owned, negative} = number
  return {at, end, value, type, form, also, plain, scale, bare, owned, negative, prefix}
}

/** Says what a number counts, or undefined. */
export interface NumberReader {
  readonly name: string
  readonly read: (reader: Reader, number: PlacedNumber) => Draft | undefined
}

/** A number as a figure where nothing says what it counts. */
export function draftOf(reader: Reader, number: PlacedNumber): Draft {
  const {at, end, type, value, form, plain, scale, also} = number
  const sure = form !== 'words' || !isVague(reader, number)
  const draft: Draft = {at, end, kind: type, value, form, sure, open: true, plain}
  if (!scale && also === undefined) return draft
  return {...draft, ...(scale && {scale}), ...(also !== undefined && {also: [also]})}
}

/** The form of a figure that is a number and a word beside it. */
export function formWithWord({form}: NumberPhrase): Draft['form'] {
  return form === 'digits' ? 'mixed' : form
}

/** Words that may not state a figure: "one", "the two" meaning both, a hundred that may be a century. */
function isVague(reader: Reader, {at, end, value, type}: NumberPhrase): boolean {
  const {tokens} = reader
  if (value === '1') return true
  // "It may turn out to be nil": outside a score, a word for zero just means nothing.
  if (value === '0') return role(reader, at, 'score') !== undefined
  if (end > at + 1) return false
  if (value === '100') return role(reader, at, 'century') !== undefined
  if (value !== '2' || type !== 'cardinal') return false
  const next = tokens[end]
  const defined = next?.kind === WORD && !next.line && isDefinite(reader, next)
  return defined || (!tokens[at]?.line && role(reader, at - 1, 'the') !== undefined)
}
