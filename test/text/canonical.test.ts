import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compose, composed, sameText} from '../../src/text/canonical.ts'

const pairs: Array<[name: string, one: string, other: string]> = [
  ['French', 'Caf\u00e9', 'Cafe\u0301'],
  ['Vietnamese', 'Vi\u1ec7t', 'Vie\u0323\u0302t'],
  ['Vietnamese with its marks in another order', 'Vi\u1ec7t', 'Vie\u0302\u0323t'],
  ['Arabic hamza', '\u0623\u0624\u0626', '\u0627\u0654\u0648\u0654\u064a\u0654'],
  ['Arabic madda', '\u0622\u0630\u0627\u0631', '\u0627\u0653\u0630\u0627\u0631'],
  ['Arabic shadda before and behind its vowel', 'ع\u0651\u064eم', 'ع\u064e\u0651م'],
  ['Hebrew points in either order', 'ש\u05c1\u05b8', 'ש\u05b8\u05c1'],
  ['Hangul', '\ud55c\uad6d', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['the sign of Kelvin', '\u212a', 'K']
]
for (const [name, one, other] of pairs) {
  test(`the two forms are one text: ${name}`, () => {
    expect(one).not.toBe(other)
    expect(sameText(one, other)).toBe(true)
    expect(composed(one)).toBe(composed(other))
  })
}

test('what only looks alike is another text', () => {
  for (const [one, other] of [
    ['\ufe8e', '\u0627'],
    ['ﬁ', 'fi'],
    ['²', '2'],
    ['\u200eA', 'A']
  ])
    expect(sameText(one, other)).toBe(false)
  expect(sameText(undefined, '')).toBe(false)
  expect(sameText(undefined, undefined)).toBe(true)
})

test('a text that is composed is given back as it is', () => {
  for (const [, one] of pairs.slice(0, 2)) expect(compose(one)).toBeUndefined()
  expect(compose('plain')).toBeUndefined()
  // A letter in the shape of a font is a fault of its own, and seen as such.
  expect(compose('\ufb2a\ufb31')).toBeUndefined()
  expect(compose('\ufb2ae\u0301')?.text).toBe('\ufb2a\u00e9')
})

test('each letter of the composed form leads back to where it is written', () => {
  const letters = ['é', 'ệ', 'أ', 'ش\u0651\u064e', 'ש\u05c1\u05b8', '한', 'x', ' ', '\u0958', '😀', 'K']
  const forms = fc.constantFrom('NFC', 'NFD')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...letters), forms)), (list) => {
      const given = list.map(([letter, form]) => letter.normalize(form)).join('')
      const form = compose(given)
      expect(form?.text ?? given).toBe(given.normalize())
      if (!form) return
      let [at, place] = [0, 0]
      for (const [letter, way] of list) {
        expect(form.back(at)).toBe(place)
        at += letter.normalize().length
        place += letter.normalize(way).length
      }
      expect(form.back(at)).toBe(place)
    })
  )
})
