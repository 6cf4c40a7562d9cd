/** The sequences of a text: digits and letters that are compared one by one. */
import type {Span} from '../../model.ts'
import {sequenceAt} from './context/sequences.ts'
import type {Draft} from './draft.ts'
import type {Reader} from './reader.ts'
import {isHyphen} from './signs.ts'
import {DIGITS, SIGN, type Token, WORD} from './token.ts'

/** A telephone number, a case number, a flight: what nobody may change, round or translate. */
export interface Sequence extends Span {
  readonly text: string
  /** Its digits, without what groups them. */
  readonly digits: string
  /** Its Latin letters, in capitals: `LY` of LY315. Empty where there are none. */
  readonly letters: string
}

/** The sequences of a text, in text order. `drafts` are its figures, which are no sequences. Linear. */
export function sequencesOf(reader: Reader, drafts: readonly Draft[]): Sequence[] {
  const {tokens} = reader
  const counted = new Set(drafts.filter(({sure}) => sure).map(({at}) => at))
  const found: Sequence[] = []
  for (let at = 0; at < tokens.length; at++) {
    const numbers = sequenceAt(reader, at)
    if (numbers) {
      found.push({...placeOf(reader, at, numbers.end), digits: numbers.digits, letters: ''})
      at = numbers.end - 1
      continue
    }
    const end = codeEnd(reader, at)
    if (end === undefined || counted.has(at) || counted.has(end - 1)) continue
    const place = placeOf(reader, at, end)
    found.push({...place, digits: place.text.replace(/[^0-9]/g, ''), letters: lettersOf(place.text)})
    at = end - 1
  }
  return found
}

/** Where a code ends that begins at a token: LY315, F-16, 5G. */
function codeEnd({tokens, text}: Reader, at: number): number | undefined {
  const first = tokens[at] as Token
  const apart = tokens[at + 1]
  const end = apart?.kind === SIGN && isHyphen(apart.form) && !apart.gap ? at + 2 : at + 1
  const second = tokens[end]
  if (!second || second.gap) return undefined
  const [word, digits] = first.kind === WORD ? [first, second] : [second, first]
  if (word.kind !== WORD || digits.kind !== DIGITS || !/^[0-9]{1,6}$/.test(digits.form)) return undefined
  return CODE.test(text.slice(word.start, word.end)) ? end + 1 : undefined
}

/** Capitals as codes have them, behind a prefix in another script: בLY315. */
const CODE = /^\P{Cased}{0,3}[A-Z][A-Za-z]{0,4}$/u

const lettersOf = (text: string): string => text.replace(/[^A-Za-z]/g, '').toUpperCase()

function placeOf({tokens, text}: Reader, at: number, last: number): Span & {readonly text: string} {
  const [start, end] = [(tokens[at] as Token).start, (tokens[last - 1] as Token).end]
  return {start, end, text: text.slice(start, end)}
}
