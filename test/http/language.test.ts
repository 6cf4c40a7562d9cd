import fc from 'fast-check'
import {expect, test} from 'vitest'
import {chooseLanguage} from '../../src/http/index.ts'

const cases: Array<[header: string | null, available: string[], tag: string | undefined]> = [
  ['ar', ['en', 'ar', 'he'], 'ar'],
  ['fr, he;q=0.8, ar;q=0.9', ['en', 'ar', 'he'], 'ar'],
  ['he;q=0.5,ar;q=0.5', ['ar', 'he'], 'he'],
  ['AR-eg', ['en', 'ar'], 'ar'],
  ['ar-EG-u-nu-arab, en', ['en', 'ar'], 'ar'],
  ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
  ['sr-Latn-RS', ['sr-Cyrl', 'en'], undefined],
  ['ar, en;q=0.5', ['en', 'ar-EG'], 'ar-EG'],
  ['en-US', ['ar', 'en-GB'], 'en-GB'],
  // The old code for Hebrew, which older devices still send.
  ['iw-IL', ['en', 'he'], 'he'],
  ['*', ['en', 'ar'], 'en'],
  ['en;q=0.2, *', ['en', 'ar'], 'ar'],
  ['ar;q=0, *', ['ar', 'en'], 'en'],
  ['fr', ['en', 'ar'], undefined],
  ['ar;q=0', ['ar'], undefined],
  ['', ['en'], undefined],
  [null, ['en'], undefined],
  ['en;q=2, ar;q=0.1', ['en', 'ar'], 'ar'],
  ['en;q=0.1234, ar;q=0.001', ['en', 'ar'], 'ar'],
  [';;,=, ,ar ; q = 0.4', ['en', 'ar'], 'ar'],
  ['en_US, ar', ['en', 'ar'], 'ar']
]
for (const [header, available, tag] of cases) {
  test(`\`${header}\` among ${available} is ${tag}`, () => expect(chooseLanguage(header, available).tag).toBe(tag))
}

test('what is refused is told', () => {
  expect(chooseLanguage('fr, en;q=0', ['en', 'ar']).bearable).toEqual(['ar'])
  expect(chooseLanguage('fr, *;q=0', ['en', 'ar']).bearable).toEqual([])
  expect(chooseLanguage('en;q=0, en-GB', ['en-GB', 'en-US']).bearable).toEqual(['en-GB'])
  expect(chooseLanguage('ar-EG, *;q=0', ['ar', 'en'])).toEqual({tag: 'ar', bearable: ['ar']})
})

test('any header is read, and gives a tag that is there', () => {
  const pieces = fc.constantFrom('ar', 'en-GB', '*', ';q=', '0.5', '0', ',', ' ', '-', 'x', 'iw', '\u0660')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join(''))
      ),
      (header) => {
        expect(['en-GB', 'ar', undefined]).toContain(chooseLanguage(header, ['en-GB', 'ar']).tag)
      }
    )
  )
})
