import {describe, expect, test} from 'vitest'
import {keepsFigures, redigit} from '../../src/figures/index.ts'
import {ar, en, he} from '../packs.ts'

const languages = {ar, 'ar-MA': ar, he, en}
const cases: Array<
  [text: string, locale: keyof typeof languages, digits: 'latn' | 'arab', expected: string | undefined]
> = [
  ['٥٦,٥٪', 'ar', 'latn', '56.5%'],
  ['56,5%', 'ar', 'arab', '٥٦٫٥٪'],
  ['١٬٢٣٤٬٥٦٧٫٨٩', 'ar', 'latn', '1,234,567.89'],
  ['١.٢٣٤,٥', 'ar', 'latn', '1,234.5'],
  ['١٬٢٣٤٫٥', 'ar-MA', 'latn', '1.234,5'],
  // What this locale groups by would be read as a decimal point.
  ['١٬٢٣٤', 'ar-MA', 'latn', '1234'],
  ['١.٢٣٤', 'he', 'latn', '1.234'],
  ['٠٫٥٠', 'ar', 'latn', '0.50'],
  ['٪٧٠', 'ar', 'latn', '70%'],
  ['%50-60', 'ar', 'arab', '٪٥٠-٦٠'],
  ['٣.٤.٢٠٢٤', 'ar', 'latn', '3.4.2024'],
  ['١٤:٠٥', 'ar', 'latn', '14:05'],
  ['۱۲', 'ar', 'latn', '12'],
  // Nobody says which of the two it is.
  ['١.٢٣٤', 'ar', 'latn', undefined],
  ['1,234', 'ar', 'arab', undefined]
]

describe('a number in other digits', () => {
  for (const [text, locale, digits, expected] of cases) {
    test(`${text} in ${locale} is ${expected ?? 'open'}`, () => {
      expect(redigit(text, {locale, language: languages[locale], digits})).toBe(expected)
    })
  }

  test('takes the reading that is meant', () => {
    const options = {locale: 'ar', language: ar, digits: 'latn'} as const
    expect(redigit('١.٢٣٤', {...options, meant: (_, also) => also})).toBe('1,234')
    expect(redigit('١.٢٣٤', {...options, meant: (value) => value})).toBe('1.234')
  })
})

describe('an edit beside a number', () => {
  const edit = (text: string, before: string, fresh: string) => {
    const start = text.indexOf(before)
    return keepsFigures(text, {range: {start, end: start + before.length}, text: fresh}, ar)
  }
  test('keeps what may be read from a clearer print', () =>
    expect(edit('بلغ 1,234 اليوم', '1,234', '١٬٢٣٤')).toBe(true))
  test('loses a value', () => expect(edit('بلغ ٥٦,٥ اليوم', '٥٦,٥', '565')).toBe(false))
  test('loses a kind', () => expect(edit('بلغ ٥٦٪ اليوم', '٪', '')).toBe(false))
})
