import {redigit} from '../../figures/index.ts'
import {says, words} from '../../messages/says.ts'
import type {HouseStyle} from '../../model.ts'
import {digitNames} from '../../text/digits.ts'
import type {PairCheck} from '../check.ts'
import {isLatinNumber} from '../latin-number.ts'
import type {Pair} from '../pair.ts'

/** Digits that are not the house's. */
const STRANGE: Readonly<Record<HouseStyle['digits'], RegExp>> = {
  latn: /[٠-٩۰-۹]/,
  arab: /[0-9۰-۹]/,
  arabext: /[0-9٠-٩]/
}
const NUMBER = /[%٪]?[0-9٠-٩۰-۹]+(?:[.,:٫٬/-][0-9٠-٩۰-۹]+)*[%٪]?/g

/** Numbers stand in the digits of the house. */
export const textStyleDigits: PairCheck = {
  id: 'text-style-digits',
  severity: 'warning',
  scope: 'pair',
  needs: {target: ['style']},
  *run(pair) {
    const {house, chosen, text, locale, language} = pair.target
    if (!STRANGE[house.digits].test(text)) return
    const severity = chosen.digits ? 'warning' : 'info'
    const kind = digitNames[house.digits]
    const found = [...text.matchAll(NUMBER)]
      .filter(({0: number, index}) => STRANGE[house.digits].test(number) && !isLatinNumber(text, index, number.length))
      .map(({0: number, index}) => {
        const meant = (value: string, also: string) => meantIn(pair, index, value, also)
        return {number, index, wanted: redigit(number, {locale, language, digits: house.digits, meant})}
      })
    // One that stays would stand among the others in digits of another kind.
    const all = found.every(({wanted}) => wanted !== undefined)
    for (const {number, index, wanted} of found) {
      const range = {start: index, end: index + number.length}
      yield {
        severity,
        ...(wanted === undefined
          ? says('text-style-digits/open', {found: words(number, pair.target), system: kind})
          : says('text-style-digits', {found: words(number, pair.target), wanted: words(wanted, pair.target)})),
        target: range,
        actual: number,
        ...(wanted !== undefined && {expected: [wanted], ...(all && {fix: {range, text: wanted}})})
      }
    }
  }
}

/** Of two readings of a numeral, the one that the source states. */
function meantIn({figures, target}: Pair, at: number, value: string, also: string): string | undefined {
  const found = target.figures.find(({start, end}) => start <= at && at < end)
  const match = found && figures.matches.find((one) => one.target === found)
  if (!found || !match) return undefined
  const said = match.source.value
  if (said === found.value) return value
  return found.also?.includes(said) ? also : undefined
}
