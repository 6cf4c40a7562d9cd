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
    const words = language.print.percent
    if (!words) return
    const severity = chosen.percent ? 'warning' : 'info'
    for (const figure of target.figures) {
      if (figure.kind !== 'percent') continue
      const [, sign = '', number = '', gap = '', rest = ''] = PERCENT.exec(figure.text) ?? []
      if (number === '') continue
      const found = sign || /^[%٪]$/.test(rest) ? 'sign' : 'word'
      // A scale stands in between: 1.5 million percent.
      if (found === house.percent || (found === 'word' && !isWord(rest, words.words))) continue
      const text = found === 'word' ? number + signOf(number) : `${number} ${words.words[0]}`
      const range = {start: figure.start, end: figure.end}
      // `a 5-percent rise`, and languages whose word depends on the noun after it.
      const safe = !gap.includes('-') && (found === 'word' ? !sign : !words.inflects)
      yield {
        severity,
        reason: `Unexpected ${found} in \`${figure.text}\`, expected the ${house.percent} as in \`${text}\` in the house style; write it so`,
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
