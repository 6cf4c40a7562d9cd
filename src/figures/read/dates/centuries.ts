/** The years of a century, and the century that a decade belongs to. */
import {phraseBehind} from '../context/neighbors.ts'
import type {Draft} from '../draft.ts'
import type {NumberPhrase} from '../numbers/number.ts'
import {readNumber} from '../numbers/read-number.ts'
import {phrase, type Reader, role, type Said} from '../reader.ts'
import {SIGN, WORD} from '../token.ts'

/** The 21st century is the years 20XX. */
export function yearsOfCentury(value: string): string {
  return `${String(Number(value) - 1).padStart(2, '0')}XX`
}

/** "of the last century", "of the nineteenth century" after a decade. */
export function decadeInCentury(
  reader: Reader,
  at: number,
  value: string
): Pick<Draft, 'value' | 'also'> & {readonly end?: number} {
  const of = role(reader, at, 'of') === undefined ? at : at + 1
  const last = phrase(reader, of, 'lastCentury')
  if (last) return {value: `19${value[2]}X`, also: [], end: last.end}
  const century = centuryAt(reader, of)
  return century ? {value: `${century.value.slice(0, 2)}${value[2]}X`, also: [], end: century.end} : {value}
}

function romanAt({tokens}: Reader, at: number): NumberPhrase | undefined {
  const value = tokens[at]?.roman?.value
  return value === undefined ? undefined : {at, end: at + 1, value, type: 'ordinal', form: 'digits', plain: false}
}

/** A century by its number: القرن العشرين, המאה ה-19, the nineteenth century. */
function centuryAt(reader: Reader, at: number): Said | undefined {
  const {tokens, lexicon} = reader
  let start = role(reader, at, 'the') === undefined ? at : at + 1
  const named = role(reader, start, 'century') !== undefined
  if (named) start++
  // ה-19: the article is a token of its own.
  const article = named ? tokens[start] : undefined
  if (article?.kind === WORD && lexicon.prefixes.get(article.form)?.article) {
    start++
    if (tokens[start]?.kind === SIGN) start++
  }
  const num = readNumber(reader, start) ?? romanAt(reader, start)
  if (!num || !/^[0-9]{1,2}$/.test(num.value)) return undefined
  if (named) {
    const counted = num.type === 'cardinal' && num.form === 'words'
    return counted ? undefined : {value: yearsOfCentury(num.value), end: num.end}
  }
  const suffix = tokens[num.end]
  const ending = suffix?.kind === WORD && !suffix.gap && lexicon.ordinalSuffixes.has(suffix.form)
  const behind = phraseBehind(reader, ending ? num.end + 1 : num.end, 'century')
  return behind && {value: yearsOfCentury(num.value), end: behind.end}
}
