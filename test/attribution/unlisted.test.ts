import {describe, expect, test} from 'vitest'
import {spells} from '../../src/attribution/spelled.ts'
import {hearsUnlisted, readUnlisted} from '../../src/attribution/unlisted.ts'
import {readWords} from '../../src/attribution/words.ts'
import {ar, en, he} from '../packs.ts'

const packs = {en, ar, he}
type Locale = keyof typeof packs

const named = (text: string, locale: Locale) => {
  const words = readWords(text, packs[locale])
  return readUnlisted(text, words, packs[locale], []).map(({start, end}) => text.slice(start, end))
}

describe('an outlet that no list has', () => {
  const cases: ReadonlyArray<readonly [locale: Locale, text: string, expected: readonly string[]]> = [
    ['en', 'She told the daily Marchenka on Monday.', ['Marchenka']],
    ['en', 'The website Harbour Lines reported it.', ['Harbour Lines']],
    ['en', 'She told the daily Monday she would stay.', []],
    ['en', 'The paper he told was small.', []],
    ['en', 'The reporter Ida Halvorsen left.', []],
    ['en', 'He works at the station. Bergen is far.', []],
    ['ar', 'وقالت لصحيفة «مارشينكا» إنها باقية.', ['مارشينكا']],
    ['ar', 'وقالت لقناة KVLT إنها باقية.', ['KVLT']],
    ['ar', 'وقالت لصحيفة محلية إنها باقية.', []],
    ['he', 'היא אמרה לעיתון "מרצ\'נקה" שתישאר.', ["מרצ'נקה"]],
    ['he', 'היא אמרה ליומון הנורווגי "מרצ\'נקה" שתישאר.', ["מרצ'נקה"]],
    ['he', 'היא אמרה לעיתון מקומי שתישאר.', []],
    ['he', 'היא כתבה ברשת X שתישאר.', []]
  ]
  for (const [locale, text, expected] of cases) {
    test(`${locale}: ${text}`, () => expect(named(text, locale)).toEqual(expected))
  }

  test('is heard by its sound, its letters, or spelled out', () => {
    const heard = (from: string, locale: Locale, to: string, target: Locale) => {
      const words = readWords(from, packs[locale])
      const [first] = readUnlisted(from, words, packs[locale], [])
      return hearsUnlisted(first!, packs[locale], readWords(to, packs[target]), packs[target])
    }
    expect(heard('the daily Marchenka', 'en', 'صحيفة مارشينكا', 'ar')).toBe(true)
    expect(heard('the daily Marchenka', 'en', 'صحيفة بولدوغو', 'ar')).toBe(false)
    expect(heard('the broadcaster KVLT', 'en', 'ערוץ KVLT', 'he')).toBe(true)
    expect(heard('the broadcaster KVLT', 'en', 'קיי', 'he')).toBe(false)
    expect(heard('قناة «كيه في إل تي»', 'ar', 'the broadcaster KVLT', 'en')).toBe(true)
  })
})

describe('letters that are spelled out', () => {
  const cases: ReadonlyArray<readonly [locale: Locale, text: string, abbreviation: string, expected: boolean]> = [
    ['ar', 'قناة آر تي في', 'RTV', true],
    ['ar', 'لسي إن إن', 'CNN', true],
    ['ar', 'في بيت', 'VB', false],
    ['he', 'ב-סי-אן-אן', 'CNN', true],
    ['he', 'אי-בי-סי', 'CNN', false],
    ['en', 'see en en', 'CNN', false]
  ]
  for (const [locale, text, abbreviation, expected] of cases) {
    test(`${text}: ${abbreviation}`, () =>
      expect(spells(readWords(text, packs[locale]), abbreviation, packs[locale].names)).toBe(expected))
  }
})
