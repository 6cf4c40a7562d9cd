import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFigures} from '../../src/figures/index.ts'
import {ar, en, he} from '../packs.ts'

const languages = [en, ar, he]
const locales = [
  ['en', en],
  ['en-IN', en],
  ['ar', ar],
  ['ar-EG', ar],
  ['ar-MA', ar],
  ['ar-u-nu-arabext', ar],
  ['he', he]
] as const

/** Integers and decimals of up to six places, of every size. */
const numbers = fc
  .tuple(fc.integer({min: 0, max: 15}), fc.integer({min: 0, max: 6}))
  .chain(([digits, places]) => fc.tuple(fc.bigInt({min: 0n, max: 10n ** BigInt(digits)}), fc.constant(places)))
  .map(([value, places]) => {
    const digits = String(value).padStart(places + 1, '0')
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  })

for (const [locale, language] of locales) {
  test(`numbers as Intl prints them in ${locale} read back as themselves`, () => {
    const format = new Intl.NumberFormat(locale, {maximumFractionDigits: 20})
    fc.assert(
      fc.property(numbers, (value) => {
        const printed = format.format(value as Intl.StringNumericLiteral)
        const [figure, ...others] = readFigures(printed, language)
        expect(others, printed).toEqual([])
        const normal = value.includes('.') ? value.replace(/\.?0+$/, '') : value
        // 1.234 is one and a bit in Cairo, a thousand and more in Rabat: the text alone cannot tell.
        expect([figure?.value, ...(figure?.also ?? [])], printed).toContain(normal)
      }),
      {numRuns: 1000}
    )
  })
}

/** Strings of the stuff that numbers are made of, where a reader would trip. */
const pieces = fc.constantFrom(
  ...'0 1 9 12 2024 1,234 1.5 ½ ٣ ٫ ٬ - – − / : . , % ٪ $ € ° # @ :// \n \u200f \u202f \u00a0 é \ud83d'.split(' '),
  ...'one two hundred million and a half third of to between May 3rd pm s first percent dollars'.split(' '),
  ...'و ال ب مئة ألف ألفان ثلاثة عشر وعشرون نصف من بين إلى الساعة مساء عام هـ فبراير شخصين'.split(' '),
  ...'ו ה ב־ מ- כ- מאה אלף שני שלושת אלפים חצי וחצי בין ל-15 בשעה בערב בן שנות ה-80 תשפ״ד י״ד בניסן'.split(' ')
)
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 80}),
  fc.array(pieces, {maxLength: 30}).map((parts) => parts.join(' ')),
  fc.array(pieces, {maxLength: 30}).map((parts) => parts.join(''))
)

for (const language of languages) {
  test(`reading never throws in ${language.tag}, and places every figure in order`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const figure of readFigures(text, language)) {
          expect(figure.text).toBe(text.slice(figure.start, figure.end))
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.start).toBeGreaterThanOrEqual(last)
          last = figure.end
        }
      }),
      {numRuns: 5000}
    )
  })
}
