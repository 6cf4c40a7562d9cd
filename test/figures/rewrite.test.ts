import {expect, test} from 'vitest'
import {applyEdits, type Figure, rewriteFigures} from '../../src/figures/index.ts'

type Given = [
  text: string,
  ...figures: Array<[printed: string, kind: Figure['kind'], value: string, form?: Figure['form']]>
]

const read = ([text, ...figures]: Given) => ({
  text,
  figures: figures.map(([printed, kind, value, form = 'digits']): Figure => {
    const start = text.indexOf(printed)
    return {kind, value, start, end: start + printed.length, text: printed, form, sure: true}
  })
})

const cases: Array<
  [name: string, before: Given, after: Given, target: Given, locale: string, expected: string | undefined]
> = [
  [
    'rewrites in the digits of the target',
    ['It killed 28,000 people.', ['28,000', 'cardinal', '28000']],
    ['It killed 29,000 people.', ['29,000', 'cardinal', '29000']],
    ['قُتل ٢٨٬٠٠٠ شخص.', ['٢٨٬٠٠٠', 'cardinal', '28000']],
    'ar',
    'قُتل ٢٩٬٠٠٠ شخص.'
  ],
  [
    'keeps a numeral without separators so',
    ['It killed 2,800.', ['2,800', 'cardinal', '2800']],
    ['It killed 2,900.', ['2,900', 'cardinal', '2900']],
    ['נהרגו 2800 בני אדם.', ['2800', 'cardinal', '2800']],
    'he',
    'נהרגו 2900 בני אדם.'
  ],
  [
    'begins decimals as the locale does',
    ['It rose to 28%.', ['28', 'percent', '28']],
    ['It rose to 28.5%.', ['28.5', 'percent', '28.5']],
    ['ارتفع إلى 28%.', ['28%', 'percent', '28']],
    'ar-MA',
    'ارتفع إلى 28,5%.'
  ],
  [
    'keeps the scale word',
    ['Some 1.4 million fled.', ['1.4 million', 'cardinal', '1400000', 'mixed']],
    ['Some 1.5 million fled.', ['1.5 million', 'cardinal', '1500000', 'mixed']],
    ['כ־1.4 מיליון נמלטו.', ['1.4 מיליון', 'cardinal', '1400000', 'mixed']],
    'he',
    'כ־1.5 מיליון נמלטו.'
  ],
  [
    'prints a figure in full where the source has a scale word',
    ['Some 1.4 million fled.', ['1.4 million', 'cardinal', '1400000', 'mixed']],
    ['Some 1.5 million fled.', ['1.5 million', 'cardinal', '1500000', 'mixed']],
    ['כ־1,400,000 נמלטו.', ['1,400,000', 'cardinal', '1400000']],
    'he',
    'כ־1,500,000 נמלטו.'
  ],
  [
    'leaves it to a person where the counted noun would change',
    ['It took 9,000.', ['9,000', 'cardinal', '9000']],
    ['It took 11,000.', ['11,000', 'cardinal', '11000']],
    ['أخذ 9 آلاف.', ['9 آلاف', 'cardinal', '9000', 'mixed']],
    'ar',
    '! the words beside `9` would change with 11'
  ],
  [
    'rewrites where the category stays',
    ['It took 9,000.', ['9,000', 'cardinal', '9000']],
    ['It took 11,000.', ['11,000', 'cardinal', '11000']],
    ['أخذ 9,000 قطعة.', ['9,000', 'cardinal', '9000']],
    'ar',
    'أخذ 11,000 قطعة.'
  ],
  [
    'leaves words to a person',
    ['It killed 3.', ['3', 'cardinal', '3']],
    ['It killed 4.', ['4', 'cardinal', '4']],
    ['נהרגו שלושה.', ['שלושה', 'cardinal', '3', 'words']],
    'he',
    '! `שלושה` is spelled out'
  ],
  [
    'leaves twins to a person',
    ['3 men and 3 women', ['3', 'cardinal', '3'], ['3 women', 'cardinal', '3']],
    ['4 men and 3 women', ['4', 'cardinal', '4'], ['3 women', 'cardinal', '3']],
    ['3 גברים ו־3 נשים', ['3', 'cardinal', '3'], ['3 נשים', 'cardinal', '3']],
    'he',
    '! `3` stands more than once; which of them changed is for a person to say'
  ],
  [
    'says when the translation holds no such figure',
    ['It killed 5.', ['5', 'cardinal', '5']],
    ['It killed 6.', ['6', 'cardinal', '6']],
    ['נהרגו רבים.'],
    'he',
    '! `5` is not found as one figure in the translation'
  ],
  [
    'carries decimals with the comma of the target',
    ['It rose 2.5 percent.', ['2.5 percent', 'percent', '2.5']],
    ['It rose 12.75 percent.', ['12.75 percent', 'percent', '12.75']],
    ['ارتفع 2,5%.', ['2,5%', 'percent', '2.5']],
    'ar',
    'ارتفع 12,75%.'
  ],
  [
    'does nothing where words changed too',
    ['It killed 28,000 people.', ['28,000', 'cardinal', '28000']],
    ['It wounded 29,000 people.', ['29,000', 'cardinal', '29000']],
    ['נהרגו 28,000.', ['28,000', 'cardinal', '28000']],
    'he',
    undefined
  ],
  [
    'does nothing where nothing changed',
    ['It killed 28,000.', ['28,000', 'cardinal', '28000']],
    ['It killed 28,000.', ['28,000', 'cardinal', '28000']],
    ['נהרגו 28,000.', ['28,000', 'cardinal', '28000']],
    'he',
    undefined
  ]
]
for (const [name, before, after, target, targetLocale, expected] of cases) {
  test(`rewriteFigures ${name}`, () => {
    const told = rewriteFigures({before: read(before), after: read(after), target: read(target), targetLocale})
    expect(told && ('edits' in told ? applyEdits(target[0], told.edits) : `! ${told.reason}`)).toBe(expected)
  })
}
