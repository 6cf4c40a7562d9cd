import {describe, expect, test} from 'vitest'
import {readFigures} from '../../../src/figures/index.ts'
import {ar, en, he} from '../../packs.ts'

const cases = {
  en: [
    ['at least 20 people', 'at-least'],
    ['20 people at least', 'at-least'],
    ['20 or more', 'at-least'],
    ['more than 20', 'more-than'],
    ['over $5 million', 'more-than'],
    ['about 10 miles', 'about'],
    ['nearly half of voters', 'nearly'],
    ['up to 300', 'up-to'],
    ['as many as 300', 'up-to'],
    ['fewer than 20', 'less-than'],
    ['no more than 20', 'at-most'],
    ['an estimated 5 million', 'estimated'],
    ['only three', 'only'],
    ['an average of 2.4 million', 'average'],
    ['20 people', undefined]
  ],
  ar: [
    ['ما لا يقل عن 20 شخصًا', 'at-least'],
    ['20 شخصًا على الأقل', 'at-least'],
    ['أكثر من عشرين', 'more-than'],
    ['ما يزيد على 20', 'more-than'],
    ['نحو 20', 'about'],
    ['بنحو 20', 'about'],
    ['حوالي خمسين', 'about'],
    ['ما يقرب من 20', 'nearly'],
    ['ما يصل إلى 300', 'up-to'],
    ['أقل من 20', 'less-than'],
    ['لا يتجاوز 20', 'at-most'],
    ['ما يقدر بنحو 3 ملايين', 'estimated'],
    ['ثلاثة فقط', 'only'],
    ['بمتوسط 5.69 مليون', 'average'],
    ['20 شخصًا', undefined]
  ],
  he: [
    ['לפחות 20 איש', 'at-least'],
    ['20 איש לפחות', 'at-least'],
    ['יותר מ-20', 'more-than'],
    ['יותר משלושה חודשים', 'more-than'],
    ['למעלה מ- 20 מיליון', 'more-than'],
    ['כ-30 איש', 'about'],
    ['כשלושים איש', 'about'],
    ['בערך 30', 'about'],
    ['כמעט 20', 'nearly'],
    ['קרוב ל-20', 'nearly'],
    ['עד 300', 'up-to'],
    ['פחות מ-20', 'less-than'],
    ['לכל היותר 20', 'at-most'],
    ['שלושה בלבד', 'only'],
    ['ממוצע של 5.69 מיליון', 'average'],
    ['20 איש', undefined]
  ]
} as const

for (const [tag, language] of [
  ['en', en],
  ['ar', ar],
  ['he', he]
] as const) {
  describe(`hedges in ${tag}`, () => {
    for (const [text, expected] of cases[tag]) {
      test(text, () => {
        const [figure] = readFigures(text, language)
        expect(figure?.hedge?.class).toBe(expected)
        if (figure?.hedge) expect(text.slice(figure.hedge.start, figure.hedge.end)).toBe(figure.hedge.text)
      })
    }
  })
}
