import {says, words} from '../../messages/says.ts'
import type {TextCheck} from '../check.ts'
import {isLatinNumber} from '../latin-number.ts'

const systems = [
  ['European', /[0-9]+(?:[.,:/-][0-9]+)*/g, /[0-9]/],
  ['Arabic-Indic', /[٠-٩]+(?:[.,:/٫٬-][٠-٩]+)*/g, /[٠-٩]/],
  ['Persian', /[۰-۹]+(?:[.,:/٫٬-][۰-۹]+)*/g, /[۰-۹]/]
] as const

/** One text writes all of its numbers in one kind of digits. */
export const textMixedDigits: TextCheck = {
  id: 'text-mixed-digits',
  severity: 'warning',
  scope: 'text',
  needs: {},
  *run({text, locale}) {
    if (systems.filter(([, , any]) => any.test(text)).length < 2) return
    // Digits inside of a Latin name or an address are part of it: "F-16", "https://…/2024".
    const prose = text.replace(/\S+/g, (word) => (/[A-Za-z@]/.test(word) ? ' '.repeat(word.length) : word))
    const used = systems
      .map(([name, numbers]) => ({
        name,
        numbers: [...prose.matchAll(numbers)].filter((one) => !isLatinNumber(text, one.index, one[0].length))
      }))
      .filter(({numbers}) => numbers.length > 0)
      .sort((a, b) => b.numbers.length - a.numbers.length)
    const [most, ...rest] = used
    for (const {name, numbers} of rest) {
      for (const number of numbers) {
        yield {
          ...says('text-mixed-digits', {system: name, found: words(number[0], {locale}), wanted: most!.name}),
          target: {start: number.index, end: number.index + number[0].length},
          actual: number[0]
        }
      }
    }
  }
}
