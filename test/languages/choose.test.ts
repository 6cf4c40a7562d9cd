import {describe, expect, test} from 'vitest'
import {languageFor, packFor} from '../../src/languages/choose.ts'
import {language, loadLanguages} from '../../src/languages/index.ts'
import type {LanguagePack} from '../../src/languages/language.ts'
import {ar, en, he} from '../packs.ts'

const rows: ReadonlyArray<readonly [tag: string, dir: 'ltr' | 'rtl', script: string]> = [
  ['en', 'ltr', 'Latin'],
  ['en-GB', 'ltr', 'Latin'],
  ['en-GB-oed', 'ltr', 'Latin'],
  ['fr', 'ltr', 'Latin'],
  ['fr-CA', 'ltr', 'Latin'],
  ['de-1996', 'ltr', 'Latin'],
  ['de-CH-x-phonebk', 'ltr', 'Latin'],
  ['es-419', 'ltr', 'Latin'],
  ['pt-BR', 'ltr', 'Latin'],
  ['tr', 'ltr', 'Latin'],
  ['vi', 'ltr', 'Latin'],
  ['id', 'ltr', 'Latin'],
  ['sw', 'ltr', 'Latin'],
  ['mt', 'ltr', 'Latin'],
  ['sl-rozaj-biske', 'ltr', 'Latin'],
  ['sr', 'ltr', 'Cyrillic'],
  ['sr-Latn', 'ltr', 'Latin'],
  ['ru', 'ltr', 'Cyrillic'],
  ['uk', 'ltr', 'Cyrillic'],
  ['kk', 'ltr', 'Cyrillic'],
  ['el', 'ltr', 'Greek'],
  ['hy', 'ltr', 'Armenian'],
  ['ka', 'ltr', 'Georgian'],
  ['am', 'ltr', 'Ethiopic'],
  ['ar', 'rtl', 'Arabic'],
  ['ar-EG-u-nu-arab', 'rtl', 'Arabic'],
  ['ar-Latn', 'ltr', 'Latin'],
  ['fa', 'rtl', 'Arabic'],
  ['ur', 'rtl', 'Arabic'],
  ['ur-Aran', 'rtl', 'Arabic'],
  ['ckb', 'rtl', 'Arabic'],
  ['ku', 'ltr', 'Latin'],
  ['ku-Arab', 'rtl', 'Arabic'],
  ['ps', 'rtl', 'Arabic'],
  ['sd', 'rtl', 'Arabic'],
  ['ug', 'rtl', 'Arabic'],
  ['pa', 'ltr', 'Gurmukhi'],
  ['pa-PK', 'rtl', 'Arabic'],
  ['az', 'ltr', 'Latin'],
  ['az-Arab', 'rtl', 'Arabic'],
  ['uz-Cyrl', 'ltr', 'Cyrillic'],
  ['he', 'rtl', 'Hebrew'],
  ['iw', 'rtl', 'Hebrew'],
  ['he_IL', 'rtl', 'Hebrew'],
  ['yi', 'rtl', 'Hebrew'],
  ['ji', 'rtl', 'Hebrew'],
  ['dv', 'rtl', 'Thaana'],
  ['syr', 'rtl', 'Syriac'],
  ['nqo', 'rtl', 'Nko'],
  ['ff-Adlm', 'rtl', 'Adlam'],
  ['rhg', 'rtl', 'Hanifi_Rohingya'],
  ['hi', 'ltr', 'Devanagari'],
  ['bn', 'ltr', 'Bengali'],
  ['ta', 'ltr', 'Tamil'],
  ['th', 'ltr', 'Thai'],
  ['my', 'ltr', 'Myanmar'],
  ['km', 'ltr', 'Khmer'],
  ['zh', 'ltr', 'Han'],
  ['zh-Hant', 'ltr', 'Han'],
  ['zh-TW', 'ltr', 'Han'],
  ['zh-cmn-Hans', 'ltr', 'Han'],
  ['zh-min-nan', 'ltr', 'Han'],
  ['zh-yue-HK', 'ltr', 'Han'],
  ['ja', 'ltr', 'Hiragana'],
  ['ko', 'ltr', 'Hangul'],
  ['art-lojban', 'ltr', 'Latin'],
  ['i-klingon', 'ltr', 'Zyyy'],
  ['x-private', 'ltr', 'Latin'],
  ['und', 'ltr', 'Latin'],
  ['und-Hebr', 'rtl', 'Hebrew'],
  ['qaa-Qaaa-QM', 'ltr', 'Unknown'],
  ['i-default', 'ltr', 'Latin']
]

describe('a language without a pack', () => {
  test.each(rows)('%s runs %s, in %s', (tag, dir, script) => {
    const found = language(tag)
    expect(found).toMatchObject({dir, script})
    expect(found.name).not.toBe('')
    expect(() => new RegExp(`\\p{Script=${script}}`, 'u')).not.toThrow()
    expect(language(tag)).toBe(found)
    expect(language(found.tag, [found])).toBe(found)
  })

  test.each(['', 'e', 'no tag', 'en-', '-en', 'x', 'en--GB', 'ar-EG-u', 'اللغة', 'de-1996-1996'])(
    '%j is no tag',
    (tag) => {
      expect(() => language(tag)).toThrow(/expected a BCP 47 tag such as/)
    }
  )
})

describe('the best of several packs', () => {
  const pack = (tag: string): LanguagePack => ({tag, dir: 'ltr', script: 'Latin'})
  const packs = ['pt', 'pt-BR', 'zh', 'zh-Hant', 'sr', 'sr-Latn', 'en-GB'].map(pack)
  const cases: ReadonlyArray<readonly [tag: string, pack: string | undefined]> = [
    ['pt-BR', 'pt-BR'],
    ['pt-BR-u-nu-latn', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['pt', 'pt'],
    ['pt-AO', 'pt'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-CN', 'zh'],
    ['zh-Hans-SG', 'zh'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-RS', 'sr'],
    // The same language in another country is nearer than no pack at all.
    ['en-US', 'en-GB'],
    ['fr', undefined]
  ]
  test.each(cases)('%s is served by %s', (tag, wanted) => {
    expect(packFor(tag, packs)?.tag).toBe(wanted)
    expect(packFor(tag, [...packs].reverse())?.tag).toBe(wanted)
  })

  test('a pack that is whole is its own language; another script is another language', () => {
    expect(languageFor('ar-EG-u-nu-arab', [en, ar, he])).toBe(ar)
    expect(languageFor('iw', [en, ar, he])).toBe(he)
    expect(languageFor('ar-Latn', [en, ar, he]).script).toBe('Latin')
  })

  test('a pack whose tag is none serves nobody', () => {
    expect(languageFor('fr', [pack('no tag')]).name).toBe('français')
  })
})

test('packs are loaded for the locales that are asked, in their order', async () => {
  const found = await loadLanguages(['ar-EG', 'sv', 'en', 'ar'])
  expect(found).toEqual([ar, language('sv'), en, ar])
  await expect(loadLanguages(['no tag'])).rejects.toThrow(RangeError)
})
