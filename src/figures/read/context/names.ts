/** Digits that belong to a name: A320, COVID-19, 7-Eleven, 5G. */
import {type Reader, role} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {DIGITS, OPAQUE, SIGN, type Token, WORD} from '../token.ts'
import {hasCapital, hasRoleNearby} from './neighbors.ts'

/** Names with digits in them are written with capitals, or beside them: whatever script has these. */
const CASED = /\p{Cased}/u

/** The token after a name that includes the digits at a token. */
export function nameEnd(reader: Reader, at: number): number | undefined {
  const {tokens} = reader
  if (nameBefore(reader, at)) return at + 1
  const next = tokens[at + 1]
  if (!next || next.gap) return undefined
  if (next.kind === SIGN && isHyphen(next.form)) {
    const word = tokens[at + 2]
    const capital = word?.kind === WORD && !word.gap && hasCapital(reader, word)
    return capital && word.node?.roles.has('cardinal') ? at + 3 : undefined
  }
  if (next.kind !== WORD) return next.form === '_' ? at + 2 : undefined
  const exponent = next.form === 'e' && tokens[at + 2]?.kind === DIGITS && !tokens[at + 2]?.gap
  return !exponent && nameBehind(reader, next) && !isHeat(reader, at) ? at + 2 : undefined
}

/** A number word that is part of a name, after a hyphen and an unknown word: Wadi El-Nil. */
export function isPartOfName(reader: Reader, at: number): boolean {
  const {tokens} = reader
  const [name, hyphen, word] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token]
  if (word.gap || hyphen?.kind !== SIGN || hyphen.gap || !isHyphen(hyphen.form)) return false
  return name?.kind === WORD && !name.node && hasCapital(reader, name) && hasCapital(reader, word)
}

/** 1.5C, -12C, highs of 40C: a temperature and not a name. */
export function isHeat(reader: Reader, at: number): boolean {
  const {tokens} = reader
  const letter = tokens[at + 1]
  if (letter?.kind !== WORD || letter.gap || letter.end > letter.start + 1 || !hasCapital(reader, letter)) return false
  if (letter.node?.roles.get('degreeOf') === undefined) return false
  if (tokens[at]?.form.includes('.') || /^[-−]$/.test(tokens[at - 1]?.form ?? '')) return true
  return hasRoleNearby(reader, at, 'heat', 6) || [2, 3, 4].some((next) => role(reader, at + next, 'heat') !== undefined)
}

/** A word glued or hyphenated to the front of the digits that is neither a prefix nor a currency. */
function nameBefore(reader: Reader, at: number): boolean {
  const {tokens, lexicon} = reader
  const before = tokens[at - 1]
  if (!before || tokens[at]?.gap) return false
  const hyphened = before.kind === SIGN && isHyphen(before.form) && !before.gap
  const word = hyphened ? tokens[at - 2] : before
  if (word?.kind === OPAQUE) return true
  // A missing space: يعتقد38%.
  if (!hyphened && word?.kind === WORD && !CASED.test(reader.text[word.end - 1] as string)) return false
  if (word?.kind !== WORD)
    return before.form === '_' || before.form === '\\' || (before.form === '~' && !before.gap && at > 1)
  if (!hyphened && isPlainWord(reader, word)) return false
  // The M25 is not in metres.
  if (!hyphened && /^[A-Z]$/.test(reader.text.slice(word.start, word.end))) return true
  const roles = word.node?.roles
  return !(
    lexicon.prefixes.get(word.form) ||
    roles?.has('prefix') ||
    roles?.has('currency') ||
    roles?.has('month') ||
    roles?.has('unit') ||
    roles?.has('number')
  )
}

/** A word in small letters: a digit glued to it (rejected4) belongs to no name, but strayed there. */
function isPlainWord({text}: Reader, {start, end}: Token): boolean {
  return /^\p{Ll}{3,}$/u.test(text.slice(start, end))
}

/** Cased letters glued to the end of the digits that are not a unit, a scale or an ordinal ending. */
function nameBehind(reader: Reader, word: Token): boolean {
  const {lexicon, text} = reader
  const raw = text.slice(word.start, word.end)
  if (lexicon.suffixes.has(raw) || lexicon.moneySuffixes.has(raw) || lexicon.gluedUnits.has(word.form)) return false
  if (lexicon.ordinalSuffixes.has(word.form) || lexicon.decadeSuffixes.has(word.form)) return false
  // 5G and 3D are not grams and days; a capital L often is a litre.
  if (/^[A-KM-Z]$/.test(raw)) return true
  return !word.node && CASED.test(raw) && !isPlainWord(reader, word)
}
