import {expect, test} from 'vitest'
import type {Language} from '../../src/languages/language.ts'
import {foldingsOf} from '../../src/text/folding.ts'
import {ar, en, he} from '../packs.ts'

const cases: Array<[language: Language, strength: 'number' | 'name', a: string, b: string, same: boolean]> = [
  [ar, 'number', 'أربعة', 'اربعة', true],
  [ar, 'number', 'خُمس', 'خمس', true],
  [ar, 'number', 'مئة', 'مية', false],
  [ar, 'name', 'رئيس', 'رييس', true],
  [ar, 'name', 'ڤيينا', 'فيينا', true],
  [ar, 'number', 'ڤيينا', 'فيينا', false],
  [ar, 'number', 'ثلاثـــة', 'ثلاثة', true],
  [he, 'number', 'ק״מ', 'ק"מ', true],
  [he, 'name', 'שלום', 'שלומ', true],
  [he, 'number', 'שלום', 'שלומ', false],
  [en, 'number', 'Twenty', 'twenty', true],
  [en, 'name', 'Müller', 'muller', true],
  [en, 'number', 'p.m', 'pm', true],
  [en, 'number', 'O’clock', "o'clock", true],
  [en, 'name', 'José', 'Jose\u0301', true],
  // The vowel signs of Devanagari are letters: hazar, a thousand, and hazir, present.
  [en, 'number', 'हज़ार', 'हाज़िर', false],
  [en, 'name', 'हज़ार', 'हाज़िर', false]
]
for (const [language, strength, a, b, same] of cases) {
  test(`the ${strength} folding of ${language.tag} takes ${a} and ${b} for ${same ? 'one' : 'two'}`, () => {
    const fold = foldingsOf(language.names.letters)[strength]
    expect(fold(a) === fold(b)).toBe(same)
  })
}
