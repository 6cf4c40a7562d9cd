import {describe, expect, test} from 'vitest'
import {compareFigures, readFigures, withoutVerbatim} from '../../src/figures/index.ts'
import {ar, en, he} from '../packs.ts'

const languages = {en, ar, he}
type Tag = keyof typeof languages

const leftOf = (tag: Tag, source: string, other: Tag, target: string) =>
  withoutVerbatim(
    {text: source, figures: readFigures(source, languages[tag])},
    {text: target, figures: readFigures(target, languages[other])}
  )

/** The figures that nothing answers. */
const alarms = (...texts: [tag: Tag, source: string, other: Tag, target: string]): string[] => {
  const left = leftOf(...texts)
  const {missing, added, changed} = compareFigures(left.source, left.target)
  return [...missing, ...added, ...changed.map(({target}) => target)].map(({value}) => value)
}

const compared = (...texts: [tag: Tag, source: string, other: Tag, target: string]): [string[], string[]] => {
  const left = leftOf(...texts)
  return [left.source.map(({value}) => value), left.target.map(({value}) => value)]
}

describe('what is copied verbatim', () => {
  const cases: ReadonlyArray<[tag: Tag, source: string, other: Tag, target: string]> = [
    ['en', 'The iPhone 17 Pro Max is out.', 'ar', 'طُرح هاتف iPhone 17 Pro Max.'],
    ['en', 'Windows 11 and Windows 11 again', 'he', 'Windows 11 בלבד'],
    ['ar', 'معيار 802.11b وواجهة USB 3.0', 'en', 'the 802.11b standard and USB 3.0'],
    ['he', 'ה-F-16 נחת', 'ar', 'هبطت F-16'],
    ['en', 'see budget_2025_v3.xlsx', 'he', 'ראו budget_2025_v3.xlsx'],
    ['en', 'see the study (Cohen, p14)', 'he', 'ראו (Cohen, p14)']
  ]
  test.each(cases)('%s: %s', (tag, source, other, target) => {
    expect(alarms(tag, source, other, target)).toEqual([])
  })

  test('a number that changed is left', () => {
    expect(alarms('en', 'The iPhone 17 is out.', 'he', 'ה-iPhone 16 יצא.')).toEqual(['16'])
  })

  test('what both read alike is left to be compared, with its hedge', () => {
    expect(compared('en', 'about 1000MW', 'he', 'כ-1000MW')).toEqual([['1000'], ['1000']])
  })

  test('a figure that goes on after the copied run is left', () => {
    expect(compared('en', 'USD 5 million', 'ar', 'USD 5 مليار')).toEqual([['5000000'], ['5000000000']])
  })

  test('a text that repeats one code costs linear time', () => {
    const text = 'F-16 '.repeat(20_000)
    expect(compared('en', text, 'he', text)).toEqual([[], []])
  })
})
