import {add, negate} from '../../decimal.ts'
import {phraseBehind} from '../context/neighbors.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'
import {isHyphen} from '../signs.ts'
import {DIGITS, SIGN, WORD} from '../token.ts'
import {feetMark, withSmaller} from '../two-units.ts'
import {andHalf, ofWhat, unitBehind} from '../units.ts'
import {draftOf, formWithWord, type NumberReader, type PlacedNumber} from './number-reader.ts'

/** 5 kilometres, ثلاثة أيام, שעתיים וחצי, 5ft 9in. A pound not taken as money may be a weight. */
export const measure: NumberReader = {
  name: 'measure',
  read(reader, number) {
    const minus = trailingMinus(reader, number)
    const unit =
      number.type === 'ordinal'
        ? undefined
        : (unitBehind(reader, minus ? number.end + 1 : countedAt(reader, number)) ??
          ofWhat(reader, number, 'unit') ??
          feetMark(reader, number.end))
    if (
      !unit ||
      isRank(reader, number, unit) ||
      isTitle(reader, number) ||
      isOfYear(reader, unit) ||
      namesDay(reader, number.end, unit)
    )
      return undefined
    const draft = {...draftOf(reader, number), end: unit.end, form: formWithWord(number)}
    const tall = withSmaller(reader, number.value, unit)
    if (tall) return {...draft, ...tall, kind: 'measure'}
    const life = unit.value === 'year' ? phraseBehind(reader, unit.end, 'ageAfter') : undefined
    if (life) return {...draft, end: life.end, kind: 'age', unit: 'year'}
    const counted = {...draft, kind: 'measure', unit: unit.value, ...(minus && {also: [negate(number.value)]})} as const
    if (isAllDay(reader, number, unit)) return {...counted, sure: false}
    const half = andHalf(reader, unit)
    if (half) return {...counted, value: add(number.value, half.value), end: half.end}
    const currency = phraseBehind(reader, number.end, 'currency')
    return currency?.end === unit.end ? {...counted, alias: {kind: 'money', unit: currency.value}} : counted
  }
}

/** Un segundo intento: a second attempt, and not one second. */
function isRank(reader: Reader, {end, value}: PlacedNumber, unit: Said): boolean {
  if (value !== '1' || role(reader, end, 'ordinal') === undefined) return false
  const next = reader.tokens[unit.end]
  return next?.kind === WORD && !next.line && next.node === undefined
}

/** Where what is counted begins: millones de hectáreas. */
function countedAt(reader: Reader, {scale, end}: PlacedNumber): number {
  return scale && role(reader, end, 'of') !== undefined ? end + 1 : end
}

/** 24 hours a day, which others call "round the clock". */
function isAllDay(reader: Reader, {value}: PlacedNumber, unit: Said): boolean {
  if (value !== '24' || unit.value !== 'hour' || reader.tokens[unit.end]?.line) return false
  const joins = role(reader, unit.end, 'a') ?? role(reader, unit.end, 'outOf')
  const at = joins === undefined ? unit.end : unit.end + 1
  // اليوم is "today" as well, and known as that.
  const names = reader.tokens[at]?.forms.map((form) => reader.lexicon.root.get(form)?.roles) ?? []
  const isDay = names.some((roles) => roles?.get('unit') === 'day' || roles?.get('lone') === 'day')
  return isDay && (at > unit.end || reader.tokens[at]?.prefix.prep === true)
}

/** 211.38- מטר: a minus typed behind its digits, as it stands in a line that runs from right to left. */
function trailingMinus({tokens}: Reader, {at, end, form, negative}: PlacedNumber): boolean {
  const [before, minus, next] = [tokens[at - 1], tokens[end], tokens[end + 1]]
  // ל-7- may be brackets as well.
  if (
    form !== 'digits' ||
    negative ||
    (before?.kind === SIGN && isHyphen(before.form)) ||
    minus?.kind !== SIGN ||
    minus.gap
  )
    return false
  return /^[-−]$/.test(minus.form) && next?.kind === WORD && next.gap && !next.line
}

/** المتتاليات الست عام 1967: the word for "year" belongs to the year behind it. */
function isOfYear({tokens}: Reader, {value, end}: Said): boolean {
  const year = tokens[end]
  return value === 'year' && year?.kind === DIGITS && !year.line && /^(?:1[0-9]|20)[0-9]{2}$/.test(year.form)
}

/** The 2019 Cup: a word with a capital after a year is part of a name. */
function isTitle({tokens, text, lexicon}: Reader, {plain, value, end}: PlacedNumber): boolean {
  if (!lexicon.pack.capitals || !plain || !/^(?:1[89]|20)[0-9]{2}$/.test(value)) return false
  const word = tokens[end]
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))
}

/** فازت 3-2 يوم السبت: not two days, but the name of one. */
function namesDay(reader: Reader, at: number, unit: Said): boolean {
  const day = unit.value === 'day' ? phrase(reader, at, 'weekday') : undefined
  return day !== undefined && day.end > unit.end
}
