import type {PairCheck} from '../check.ts'

/** The kinds of digits that a house may choose, and one more that is typed for the second by mistake. */
const kinds = {latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩', persian: '۰۱۲۳۴۵۶۷۸۹'} as const
type Chosen = 'latn' | 'arab'

const DIGIT = /[0-9٠-٩۰-۹]/g
/** Digits that are none of the house's. */
const STRANGE: Readonly<Record<Chosen, RegExp>> = {latn: /[٠-٩۰-۹]/, arab: /[0-9۰-۹]/}
const NUMBER = /[%٪]?[0-9٠-٩۰-۹]+(?:[.,:٫٬/-][0-9٠-٩۰-۹]+)*[%٪]?/g

/** Numbers stand in the digits of the house. */
export const textStyleDigits: PairCheck = {
  id: 'text-style-digits',
  severity: 'warning',
  scope: 'pair',
  *run({target}) {
    const {house, chosen, text} = target
    if (!STRANGE[house.digits].test(text)) return
    const severity = chosen.digits ? 'warning' : 'info'
    for (const found of text.matchAll(NUMBER)) {
      const number = found[0]
      if (!STRANGE[house.digits].test(number) || isCode(text, found.index, number.length)) continue
      const wanted = inDigits(number, house.digits)
      const range = {start: found.index, end: found.index + number.length}
      yield {
        severity,
        reason: `Unexpected digits in \`${number}\`, expected \`${wanted}\` in the house style; write it so`,
        target: range,
        actual: number,
        expected: [wanted],
        fix: {range, text: wanted}
      }
    }
  }
}

/** The same number, its separators and its percent sign in the ways of those digits. Where it is open what points and
 *  commas part (`3.4.2024`, `1,5`), they stay. */
function inDigits(number: string, digits: Chosen): string {
  const shifted = number.replace(DIGIT, (digit) => kinds[digits][worth(digit)]!)
  const [sign, group, point] = digits === 'arab' ? ['٪', '٬', '٫'] : ['%', ',', '.']
  const signed = shifted.replace(/[%٪]/g, sign)
  const grouped = GROUPED.test(number.replace(DIGIT, '0')) ? signed.replace(/[,٬]/g, group) : signed
  return grouped.match(/[.٫]/g)?.length === 1 ? grouped.replace(/[.٫]/, point) : grouped
}
const GROUPED = /^[%٪]?0{1,3}(?:[,٬]000)+(?![0,٬])/

const worth = (digit: string) =>
  Object.values(kinds)
    .find((kind) => kind.includes(digit))!
    .indexOf(digit)

/** Part of a Latin name, an address, a telephone number: `F-16`, `Windows 11`, `2024.pdf`, `+970 59…`. These are
 *  written as their owners write them. */
function isCode(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(start + length, start + length + 80)
  return (
    /[A-Za-z@+#*_][^\s]*$/.test(before) ||
    /[A-Za-z]\s$/.test(before) ||
    /\+\d[\d\s-]*$/.test(before) ||
    /^[^\s]*[A-Za-z@_]/.test(after)
  )
}
