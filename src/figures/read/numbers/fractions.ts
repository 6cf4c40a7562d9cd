/** Fractions in words: half, a third, two thirds, half a million. */
import {multiply, quotient} from '../../decimal.ts'
import {isPartitive, overHyphen} from '../context/neighbors.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {DIGITS, SIGN, WORD} from '../token.ts'
import {afterAnd, afterJoin} from './joins.ts'
import type {NumberPhrase} from './number.ts'
import {loneScale} from './scales.ts'
import {underThousand} from './under-thousand.ts'

/** The value of a fraction as packs write it: `3`, or `2/3`. */
export function fractionValue(written: string): string {
  const [n = '', d] = written.split('/')
  return d === undefined ? quotient('1', n) : quotient(n, d)
}

/** A fraction in one word, with or without its article: half, a third, ثلثا. */
export function readFraction(reader: Reader, at: number): NumberPhrase | undefined {
  const isA = role(reader, at, 'a') !== undefined
  const start = isA ? at + 1 : at
  const found = phrase(reader, start, 'fraction')
  if (!found) return undefined
  if (!ofBehind(reader, found.end)) {
    const own = wholly(phrase(reader, start, 'ordinal'), found)
    // "a third" is a share before "of" or at the end; otherwise it is third in a series.
    if (own && !isA && !isShareOf(reader, at, found.end) && !isOfSecond(reader, at, found.end)) return undefined
    // A fourth-century village.
    const counted = reader.tokens[overHyphen(reader, found.end)]
    if (own && isA && counted?.kind === WORD && !andShare(reader, found.end)) return undefined
    if (phrase(reader, at, 'cardinal')) return undefined
  }
  if (!isA && isRank(reader, at, found.end)) return undefined
  const owned = found.value.startsWith('1/')
  return ofScale(reader, {
    at,
    end: found.end,
    value: fractionValue(found.value),
    type: 'fraction',
    form: 'words',
    plain: false,
    bare: !isA && (owned || !found.value.includes('/')),
    owned
  })
}

/** What says as much as another phrase at its place: "cuarta" alone, and not in "cuarta parte". */
const wholly = (own: Said | undefined, {end}: Said): Said | undefined => (own && own.end >= end ? own : undefined)

/** "The fourth of seven children": a rank among several, and not a share of them. */
function isRank(reader: Reader, at: number, end: number): boolean {
  if (role(reader, end, 'of') === undefined) return false
  const own = phrase(reader, at, 'ordinal')
  if (!own || own.end < end) return false
  const next = role(reader, end + 1, 'the') === undefined ? end + 1 : end + 2
  const token = reader.tokens[next]
  return Number(token?.kind === DIGITS ? token.form : role(reader, next, 'cardinal')) >= Number(own.value)
}

/** "Between a third and a half": the second can only be a share. */
function andShare(reader: Reader, at: number): boolean {
  const next = afterAnd(reader, at)
  if (next === undefined || role(reader, next, 'a') === undefined) return false
  const second = phrase(reader, next + 1, 'fraction')
  return second !== undefined && (!phrase(reader, next + 1, 'ordinal') || ofBehind(reader, second.end))
}

/** חמישית מהאוכלוסייה: an ordinal's form without the article, before the whole it is a share of. */
function isShareOf({tokens, lexicon}: Reader, at: number, end: number): boolean {
  const token = tokens[end]
  if (tokens[at]?.prefix.article || token?.kind !== WORD || token.line) return false
  const form = token.full
  if (lexicon.articles.some((article) => form.startsWith(article))) return false
  return lexicon.articles.length > 0 && lexicon.partitives.beginnings.some((beginning) => form.startsWith(beginning))
}

/** עשירית שנייה: before a unit that is an ordinal too, a tenth and no rank. */
function isOfSecond(reader: Reader, share: number, at: number): boolean {
  const {tokens, lexicon} = reader
  if (lexicon.articles.length === 0 || tokens[share]?.prefix.article || tokens[at]?.line) return false
  return phrase(reader, at, 'unit') !== undefined && phrase(reader, at, 'ordinal') !== undefined
}

/** Whether "of" or a percent word follows a share. */
export function ofBehind(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (!token) return false
  return role(reader, at, 'of') !== undefined || (token.kind === WORD && reader.lexicon.of.has(token.form))
}

/** Whether a word follows that may be the whole of a share. */
export function wholeBehind(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  return token?.kind === WORD && !token.line && isPartitive(reader.lexicon.partitives, token.full)
}

/** Half a million, نصف مليون, חצי מיליון. */
function ofScale(reader: Reader, num: NumberPhrase): NumberPhrase {
  let at = num.end
  // "a quarter of a million", but not "half of the million".
  if (role(reader, at, 'of') !== undefined && role(reader, at + 1, 'a') !== undefined) at++
  if (role(reader, at, 'a') !== undefined) at++
  const token = reader.tokens[at]
  if (token?.kind !== WORD || token.line || token.prefix.and) return num
  const scale = loneScale(reader, at)
  if (!scale || scale.ordinal || !/^10+$/.test(scale.value)) {
    const dozen = phrase(reader, at, 'cardinal')
    if (dozen?.value !== '12' || role(reader, at, 'times') === undefined) return num
    return {...num, end: dozen.end, value: multiply(num.value, '12'), type: 'cardinal', bare: false}
  }
  const value = multiply(num.value, scale.value)
  return {...num, end: scale.end, value, type: 'cardinal', scale: scale.value, bare: false}
}

/** How many shares: a word from two to nine; any number where decimals are said so. */
function shareCount(reader: Reader, at: number): Said | undefined {
  const word = phrase(reader, at, 'cardinal')
  if (word && /^[2-9]$/.test(word.value)) return word
  if (!reader.lexicon.pack.grammar.decimals) return undefined
  const token = reader.tokens[at]
  if (token?.kind === DIGITS) return /^[1-9][0-9]{0,2}$/.test(token.form) ? {value: token.form, end: at + 1} : undefined
  const many = underThousand(reader, at)
  return many && !many.ordinal && many.value > 0 ? {value: String(many.value), end: many.end} : undefined
}

/** A number of shares after "and": two and three quarters, وثلاثة أرباع. */
export function countedShare(reader: Reader, at: number): Said | undefined {
  const count = shareCount(reader, at)
  const next = count && afterJoin(reader, count.end)
  if (!count || next === undefined || reader.tokens[next]?.prefix.and) return undefined
  const shares = phrase(reader, next, 'fractionPlural')
  if (!shares || shares.value.includes('/') || Number(count.value) >= Number(shares.value)) return undefined
  return {value: quotient(count.value, shares.value), end: shares.end}
}

/** Five tenth-graders, two third-placed teams: the rank is half of a word. */
function isHalfOfWord({tokens}: Reader, at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]]
  return hyphen?.kind === SIGN && isHyphen(hyphen.form) && !hyphen.gap && word?.kind === WORD && !word.gap
}

/** Two thirds, ثلاثة أرباع, שני שליש. */
export function fractionOf(reader: Reader, num: NumberPhrase): NumberPhrase | undefined {
  if (!/^[0-9]{1,2}$/.test(num.value) || num.value === '0') return undefined
  const at = afterJoin(reader, num.end)
  if (at === undefined || reader.tokens[at]?.prefix.and) return undefined
  const plural = phrase(reader, at, 'fractionPlural')
  const found = plural ?? phrase(reader, at, 'fraction')
  if (!found || found.value.includes('/')) return undefined
  // שני רבעי הגמר: two quarter-finals.
  if (phrase(reader, at, 'stage')) return undefined
  if (!plural && phrase(reader, at, 'cardinal')) return undefined
  // "In four quarters" counts quarters.
  if (Number(num.value) >= Number(found.value)) return undefined
  if (isHalfOfWord(reader, found.end)) return undefined
  // "The last three quarters" may be nine months or a share.
  const term = found.value === '4' && !ofBehind(reader, found.end) && !wholeBehind(reader, found.end)
  return ofScale(reader, {
    ...num,
    ...(term && {also: num.value}),
    end: found.end,
    value: quotient(num.value, found.value),
    type: 'fraction'
  })
}
