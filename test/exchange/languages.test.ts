import {expect, test} from 'vitest'
import {type ReadDocument, readExchange} from '../../src/exchange/index.ts'
import {writtenLanguage} from '../../src/languages/intl.ts'

const tuv = (locale: string, text: string, name = 'xml:lang') => `<tuv ${name}="${locale}"><seg>${text}</seg></tuv>`
const tmx = (header: string, ...units: string[]) =>
  `<tmx version="1.4"><header ${header}/><body>${units.map((unit) => `<tu>${unit}</tu>`).join('')}</body></tmx>`
const pairs = (documents: readonly ReadDocument[]) =>
  documents.flatMap(({sourceLocale, targetLocale, units}) => units.map(() => `${sourceLocale} ${targetLocale}`)).sort()

const locales = ['en', 'ar']
const cases: ReadonlyArray<[what: string, header: string, unit: string, pairs: string[]]> = [
  ['another region in the header', 'srclang="en-US"', tuv('en-GB', 'a') + tuv('ar-EG', 'ب'), ['en-GB ar-EG']],
  ['the target first', 'srclang="en"', tuv('ar', 'ب') + tuv('en', 'a'), ['en ar']],
  ['every text for a source', 'srclang="*all*"', tuv('ar', 'ب') + tuv('en', 'a'), ['ar en', 'en ar']],
  ['no source', '', tuv('ar', 'ب') + tuv('en', 'a'), ['ar en', 'en ar']],
  ['a source that is not there', 'srclang="de"', tuv('ar', 'ب') + tuv('en', 'a'), ['ar en', 'en ar']],
  [
    'a third language among them',
    'srclang="*all*"',
    tuv('fr', 'c') + tuv('ar', 'ب') + tuv('en', 'a'),
    ['ar en', 'en ar']
  ],
  ['`lang` and capitals, as in TMX 1.1', 'srclang="EN"', tuv('EN', 'a', 'lang') + tuv('AR', 'ب', 'lang'), ['EN AR']],
  ['underscores', 'srclang="en_US"', tuv('en_us', 'a') + tuv('ar_SA', 'ب'), ['en_us ar_SA']],
  ['two of one language', 'srclang="en"', tuv('en', 'a') + tuv('ar', 'ب') + tuv('ar', 'ج'), ['en ar', 'en ar']],
  [
    'two regions of the source',
    'srclang="en-US"',
    tuv('en-GB', 'colour') + tuv('en-US', 'color') + tuv('ar', 'ب'),
    ['en-GB ar', 'en-US ar']
  ],
  ['the unit\u2019s own source', 'srclang="ar"', `${tuv('ar', 'ب')}${tuv('en', 'a')}`, ['ar en']]
]
for (const [what, header, unit, expected] of cases) {
  test(`a memory with ${what} has its pairs`, () => {
    expect(pairs(readExchange(tmx(header, unit), 'm.tmx', {locales}).documents)).toEqual(expected)
  })
}

test('a unit of hundreds of languages is paired for those of the project, and else not without end', () => {
  const many = Array.from({length: 2000}, (_, n) => tuv(`en-x-v${n}`, `${n}`)).join('')
  const {documents} = readExchange(tmx('srclang="*all*"', many + tuv('ar', 'ب')), 'm.tmx', {locales: ['ar', 'en']})
  expect(documents.reduce((sum, {units}) => sum + units.length, 0)).toBeLessThan(3000)
})

const same: ReadonlyArray<[string, string, boolean]> = [
  ['en-US', 'EN_gb', true],
  ['eng', 'en', true],
  ['iw', 'he', true],
  ['zh-TW', 'zh-Hant', true],
  ['zh-CN', 'zh-TW', false],
  ['zh', 'zh-Hans-SG', true],
  ['sr', 'sr-Latn', false],
  ['ar', 'ar-Latn', false],
  ['*all*', 'en', false]
]
for (const [a, b, one] of same) {
  test(`${a} and ${b} are ${one ? 'one' : 'no one'} written language`, () => {
    expect(writtenLanguage(a) === writtenLanguage(b)).toBe(one)
  })
}

test('the language of a target is that of its file where the file says none', () => {
  const {documents} = readExchange(
    '<xliff version="1.2"><file original="s" source-language="en"><body><trans-unit id="p"><source>a</source><target xml:lang="ar-SA">ب</target></trans-unit></body></file></xliff>'
  )
  expect(documents).toMatchObject([{sourceLocale: 'en', targetLocale: 'ar-SA'}])
})
