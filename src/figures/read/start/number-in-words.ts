import {classify} from '../classify/classify.ts'
import {isPartOfName} from '../context/names.ts'
import {isDefinite, isOtherWord, lacksCompany} from '../context/neighbors.ts'
import {type Draft, noFigure} from '../draft.ts'
import type {NumberPhrase} from '../numbers/number.ts'
import {readNumber} from '../numbers/read-number.ts'
import {phrase, type Reader, role, sign} from '../reader.ts'
import {isComma, isQuotation} from '../signs.ts'
import {DIGITS, SIGN, type Token, WORD} from '../token.ts'
import type {StartReader} from './figure-start.ts'

/** A number in words and what it counts; or number words that state no number here. */
export const numberInWords: StartReader = {
  name: 'number-in-words',
  read(reader, at) {
    const number = readNumber(reader, at)
    if (!number) return undefined
    if (isPartOfName(reader, at) || isCountedRoughly(reader, at, number)) return noFigure(number.end)
    if (number.form === 'words' && namesNoNumber(reader, at, number)) return noFigure(number.end)
    const draft = classify(reader, number)
    if (draft.end !== number.end) return draft
    const isOther = draft.kind === 'cardinal' && number.end === at + 1 && isOtherWord(reader, at)
    return isOther ? noFigure(number.end) : withDoubt(reader, draft, number)
  }
}

/** A few hundred, several thousand; but not some two thousand. */
function isCountedRoughly(reader: Reader, at: number, {scale, value}: NumberPhrase): boolean {
  const {tokens} = reader
  const token = tokens[at] as Token
  const counted = role(reader, at - 1, 'of') === undefined ? at - 1 : at - 2
  if (tokens[at - 1]?.kind !== WORD || token.line || role(reader, counted, 'indefinite') === undefined) return false
  const dozen = value === '12' && role(reader, at, 'times') !== undefined
  if (!scale && value !== '100' && !dozen) return false
  const word = token.node?.roles.get('plural') ?? token.node?.roles.get('cardinal') ?? ''
  return word.length > (dozen ? 1 : 2)
}

function namesNoNumber(reader: Reader, at: number, number: NumberPhrase): boolean {
  const {lexicon, tokens} = reader
  const token = tokens[at] as Token
  // במאה ה-19: the word for a hundred is the word for a century.
  if (number.value === '100' && role(reader, at, 'century') !== undefined && isCenturyNumber(reader, number.end))
    return true
  // The first third, whose word is an ordinal as well.
  const isShare = number.bare || (number.type === 'ordinal' && role(reader, at, 'fraction') !== undefined)
  if (isShare && isNamedByOrdinal(reader, at, number)) return true
  // השני by itself is "the other"; after other words it may be the second of them.
  return at === 0 && token.prefix.article && lexicon.others.has(token.form) && number.end === at + 1
}

/** The first half, the third quarter: a part named by its ordinal. */
function isNamedByOrdinal(reader: Reader, at: number, number: NumberPhrase): boolean {
  const token = reader.tokens[at] as Token
  if (!token.prefix.prep && !token.prefix.and) {
    const before = sign(reader, at - 1, '-') && !token.gap ? at - 2 : at - 1
    const share = phrase(reader, before, 'fraction') !== undefined && reader.lexicon.articles.length > 0
    if (!share && phrase(reader, before, 'ordinal')) return true
  }
  const {end} = number
  if (isOfUnit(reader, at, number)) return false
  return phrase(reader, end, 'ordinal') !== undefined && !phrase(reader, end, 'fraction')
}

/** עשירית השנייה, عُشر الثانية: the word for "second" is the unit of a share, with which it does not agree in its
 *  article. A half behind a preposition, which may hide its article, or without any is "the second half" as well. */
function isOfUnit(reader: Reader, at: number, {end, value}: NumberPhrase): boolean {
  const [share, unit] = [reader.tokens[at] as Token, reader.tokens[end]]
  if (unit?.kind !== WORD || unit.line || isDefinite(reader, share)) return false
  if (value === '0.5' && (share.prefix.prep || !isDefinite(reader, unit))) return false
  return phrase(reader, end, 'unit') !== undefined
}

/** Whether the number of a century follows its word. */
function isCenturyNumber(reader: Reader, at: number): boolean {
  const {tokens} = reader
  const token = tokens[at]
  if (token?.kind !== WORD || token.line) return false
  if (token.prefix.article && (token.node?.roles.has('ordinal') || token.node?.roles.has('cardinal'))) return true
  const apart = reader.lexicon.prefixes.get(token.form)
  const numeral = (next: number) => tokens[next]?.kind === DIGITS || tokens[next]?.roman !== undefined
  return apart?.article === true && (numeral(at + 1) || numeral(at + 2))
}

/** Whether a number is all that stands in quotation marks, as names do: the band "Seven". */
function isSetOff(reader: Reader, at: number, end: number): boolean {
  const {tokens} = reader
  const [before, behind] = [tokens[at - 1], tokens[end]]
  return before?.kind === SIGN && behind?.kind === SIGN && isQuotation(before.form) && isQuotation(behind.form)
}

/** שמעון רביעי, בן 53: a number between a word and the age of whom it names. */
function isFamilyName(reader: Reader, at: number, end: number): boolean {
  const {tokens} = reader
  const [name, token, comma] = [tokens[at - 1], tokens[at] as Token, tokens[end]]
  if (end > at + 1 || name?.kind !== WORD || token.line || token.glued !== '') return false
  return comma?.kind === SIGN && isComma(comma.form) && role(reader, end + 1, 'ageBefore') !== undefined
}

/** Numbers in words that others may state differently, or that may be other words. */
function withDoubt(reader: Reader, draft: Draft, {at, end, form, type}: NumberPhrase): Draft {
  const {lexicon, tokens} = reader
  const token = tokens[at] as Token
  // المجموعة الرابعة, Division One: others use a letter.
  if (form === 'words' && !token.line && role(reader, at - 1, 'group') !== undefined) return {...draft, sure: false}
  if (isSetOff(reader, at, end) || isFamilyName(reader, at, end)) return {...draft, sure: false}
  if (end > at + 1) return draft
  const doubted = type === 'cardinal' && lacksCompany(reader, at)
  const other = lexicon.others.has(token.form)
  // הצד השני may be the other side.
  if (token.prefix.article) return other ? {...draft, kind: 'ordinal', sure: false} : draft
  if (lexicon.doubtfulOrdinals.has(token.form)) return {...draft, sure: false}
  // סיבוב שני: where it counts no word, "two" is an ordinal.
  if (other && (doubted || tokens[end]?.kind !== WORD)) return {...draft, kind: 'ordinal', sure: false}
  return doubted ? {...draft, sure: false} : draft
}
