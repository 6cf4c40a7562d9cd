import {phraseBehind} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import {type Reader, role, sign} from '../reader.ts'
import {PERCENT_SIGNS} from '../signs.ts'
import {DIGITS, SIGN, WORD} from '../token.ts'
import {draftOf, formWithWord, type NumberReader, type PlacedNumber} from './number-reader.ts'

/** 5%, %5, 5 percent, half a percent, خمسة في المئة, אחוזים; percentage points are a measure. */
export const percent: NumberReader = {
  name: 'percent',
  read(reader, number) {
    // "Half a percent", "a quarter of a point".
    const article = number.type === 'fraction' && role(reader, number.end, 'a') !== undefined
    const found = percentAt(reader, article ? number.end + 1 : number.end)
    if (!found) return hasSignBefore(reader, number) ? signedBefore(reader, number) : undefined
    const form = found.sign ? number.form : formWithWord(number)
    return {...draftOf(reader, number), ...found.says, end: found.end, form, sure: true}
  }
}

/** %70, ٪٧٠: the sign typed before the number, where it will be displayed. */
function hasSignBefore({tokens, lexicon}: Reader, {at, end, type, form}: PlacedNumber): boolean {
  const [before, own, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (type !== 'cardinal' || form === 'words' || own?.kind !== SIGN || !PERCENT_SIGNS.has(own.form)) return false
  const glued = tokens[end]?.kind === WORD && !tokens[end]?.gap
  const near = !number?.gap || lexicon.pack.digits.percentFirst === true
  return !glued && near && !number?.line && (before?.kind !== DIGITS || own.gap)
}

const signedBefore = (reader: Reader, number: PlacedNumber): Draft => ({
  ...draftOf(reader, number),
  at: number.at - 1,
  kind: 'percent',
  sure: true
})

/** What percent and percentage points make of a number. Points are a measure. */
export const PERCENT: Pick<Draft, 'kind'> = {kind: 'percent'}
export const POINT: Pick<Draft, 'kind' | 'unit'> = {kind: 'measure', unit: 'percentage-point'}

interface Found {
  readonly says: Pick<Draft, 'kind' | 'unit'>
  readonly end: number
  readonly sign?: true
}

function percentAt(reader: Reader, at: number): Found | undefined {
  const token = reader.tokens[at]
  if (!token || token.line) return undefined
  if (token.kind === SIGN) {
    if (PERCENT_SIGNS.has(token.form)) return {says: PERCENT, end: at + 1, sign: true}
    if (!sign(reader, at, '-')) return undefined
  }
  const point = phraseBehind(reader, at, 'percentagePoint')
  if (point) return {says: POINT, end: point.end}
  const percent = phraseBehind(reader, at, 'percent')
  return percent && {says: PERCENT, end: percent.end}
}
