import {says, words} from '../../messages/says.ts'
import type {PairCheck} from '../check.ts'

/** A number in digits, what separates it from its percent, and the percent. */
const PERCENT = /^([%٪]?)(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)([\s-]*)(.*)$/su

/** Percents are printed with the sign or with the word, as the house prefers. */
export const textStylePercent: PairCheck = {
  id: 'text-style-percent',
  severity: 'warning',
  scope: 'pair',
  needs: {target: ['style']},
  *run({target}) {
    const {house, chosen, language} = target
    const forms = language.print.percent
    if (!forms) return
    const severity = chosen.percent ? 'warning' : 'info'
    for (const figure of target.figures) {
      if (figure.kind !== 'percent') continue
      const [, sign = '', number = '', gap = '', rest = ''] = PERCENT.exec(figure.text) ?? []
      if (number === '') continue
      const found = sign || /^[%٪]$/.test(rest) ? 'sign' : 'word'
      // A scale stands in between: 1.5 million percent.
      if (found === house.percent || (found === 'word' && !isWord(rest, forms.words))) continue
      const text = found === 'word' ? number + signOf(number) : `${number} ${forms.words[0]}`
      const range = {start: figure.start, end: figure.end}
      // `a 5-percent rise`, and languages whose word depends on the noun after it.
      const safe = !gap.includes('-') && (found === 'word' ? !sign : !forms.inflects)
      yield {
        severity,
        ...says(`text-style-percent/${found}`, {found: words(figure.text, target), wanted: words(text, target)}),
        target: range,
        actual: figure.text,
        expected: [text],
        ...(safe && {fix: {range, text}})
      }
    }
  }
}

const isWord = (text: string, words: readonly string[]) =>
  words.some((word) => word.toLowerCase() === text.toLowerCase())

/** Arabic-Indic digits have a percent sign of their own. */
const signOf = (number: string) => (/[٠-٩]/.test(number) ? '٪' : '%')
