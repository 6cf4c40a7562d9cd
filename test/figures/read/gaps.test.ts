import {expect, test} from 'vitest'
import {unitGaps} from '../../../src/figures/index.ts'
import {ar} from '../../../src/languages/ar/index.ts'
import {en} from '../../../src/languages/en/index.ts'
import {fr} from '../../../src/languages/fr/index.ts'
import {whole} from '../../../src/languages/generic.ts'
import {he} from '../../../src/languages/he/index.ts'
import type {LanguagePack} from '../../../src/languages/language.ts'

/** `_` stands where a space is found. */
const cases: ReadonlyArray<readonly [LanguagePack, string, string]> = [
  [en, 'finds a unit', 'They walked 5_km to the border'],
  [en, 'finds percent', 'Turnout fell by 12_percent'],
  [en, 'finds the scale of a sum', 'The bridge cost $5_million'],
  [en, 'leaves a number of people alone', 'Some 5 million people and 28 passengers left'],
  [en, 'leaves a day alone', 'They met on 12 March'],
  [en, 'finds units in each sentence', 'It ran 5_km. Then came rain. After 3_hours it was over.'],
  [en, 'reads on where a stop ends no sentence', 'It was approx. 5_km long'],
  [en, 'sees through marks of direction', 'A distance of \u200e5_km\u200e, they said'],
  [fr, 'finds a short scale with its sign', 'Il a coûté 3_Md€ en 2020'],
  [ar, 'finds a unit', 'ساروا 5_كيلومترات إلى الحدود'],
  [ar, 'leaves a month alone', 'في 7 أكتوبر/تشرين الأول'],
  [he, 'finds a unit', 'הם הלכו 5_קילומטרים'],
  [he, 'leaves an age alone', 'הם היו 28 בני אדם']
]

for (const [pack, name, shown] of cases)
  test(`unitGaps ${name} (${pack.tag}): ${shown}`, () => {
    const text = shown.replaceAll('_', ' ')
    const expected = [...shown].flatMap((char, at) => (char === '_' ? [at] : []))
    expect(unitGaps(text, whole(pack))).toEqual(expected)
  })
