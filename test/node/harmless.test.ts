import fc from 'fast-check'
import {expect, test} from 'vitest'
import {harmless, oneLine, visible} from '../../src/node/files/harmless.ts'

/** What a reader sees stays as it is. */
const seen = [
  'Rain ends the drought, "at last" – 5 °C, ½, x²',
  'هطل المطر يومين، وقال «الوزير»: ١٬٢٣٤٫٥٪ ـ مُحَادَثَات',
  'ירד גשם יומיים, ״סוף סוף״ – שָׁלוֹם, צה״ל',
  'می‌خواهم کتاب‌ها را بخوانم',
  'क्‍ष और क्‌ष',
  'ശ്രീ ന്‍റെ',
  '👩‍👩‍👧 👩🏽‍🚀 ❤️ ❤️‍🔥 1️⃣ ☎︎ 🏳️‍🌈 🇪🇬',
  'England 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and Wales 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '葛󠄀城市',
  '؀١٢٣ ۝١٢',
  'a\u00a0b\u202fc\u2009d\u3000e',
  'C:\\u202e and \\x1b as typed',
  '\ue000 \uffff \ufffd'
]
for (const text of seen) test(`stays: ${text}`, () => expect(harmless(text)).toBe(text))

const hidden: Array<[name: string, text: string, shown: string]> = [
  ['an escape sequence', 'a\x1b[2J\x1b]0;t\x07b', 'a\\u001b[2J\\u001b]0;t\\u0007b'],
  ['one of C1', 'a\x9b31m\x9d0;t\x9cb\x85', 'a\\u009b31m\\u009d0;t\\u009cb\\u0085'],
  ['a carriage return', 'good\rbad', 'good\\u000dbad'],
  ['a backspace, a delete', 'a\bb\x7f', 'a\\u0008b\\u007f'],
  ['a NUL, a form feed, a vertical tab', '\0\f\v', '\\u0000\\u000c\\u000b'],
  ['an override', 'txt.\u202efdp', 'txt.\\u202efdp'],
  [
    'embeddings and isolates',
    '\u202a\u202b\u202c\u202d\u2066\u2067\u2068\u2069',
    '\\u202a\\u202b\\u202c\\u202d\\u2066\\u2067\\u2068\\u2069'
  ],
  ['marks of direction', '\u200e\u200f\u061c', '\\u200e\\u200f\\u061c'],
  ['separators of lines', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['spaces of no width', 'pay\u200bpal\u2060\ufeff\u00ad\u180e', 'pay\\u200bpal\\u2060\\ufeff\\u00ad\\u180e'],
  [
    'joiners that join nothing',
    'pa\u200dy\u200cpal א\u200cב ا\u200d ‌',
    'pa\\u200dy\\u200cpal א\\u200cב ا\\u200d \\u200c'
  ],
  ['two joiners', 'می\u200c\u200cخ', 'می\\u200c\\u200cخ'],
  ['letters that are none', '\u115f\u3164\uffa0\u034f\u17b4\u2800', '\\u115f\\u3164\\uffa0\\u034f\\u17b4\u2800'],
  ['words in tags', 'a\u{e0001}\u{e0041}\u{e0042}', 'a\\udb40\\udc01\\udb40\\udc41\\udb40\\udc42'],
  ['words in variation selectors', '😀\ufe0f\ufe01\ufe02\u{e0101}', '😀\ufe0f\\ufe01\\ufe02\\udb40\\udd01'],
  ['halves of a pair', '\ud800a\udc00', '\\ud800a\\udc00'],
  ['invisible operators and deprecated formats', '2\u2062x\u206a\ufff9', '2\\u2062x\\u206a\\ufff9'],
  ['a workflow command', '::error::x\n  ::add-mask::y\na ::b::', '\\u003a:error::x\n  \\u003a:add-mask::y\na ::b::'],
  ['a command of the older form', 'a ##[add-mask]b', 'a \\u0023#[add-mask]b']
]
for (const [name, text, shown] of hidden) test(`is shown: ${name}`, () => expect(harmless(text)).toBe(shown))

test('a text within a line begins no other', () => {
  expect(oneLine('a\n::error::b\tc')).toBe('a\\u000a::error::b\\u0009c')
})

const strange = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\x1b\r\n\t\x07\x9b\u202e\u200d\u200c\u200f\u2028\ufe0f\\":#[م؀א'),
    fc.constantFrom('::', '##[', '\ud800', '\u{e0041}', '👩', '\u{1f3f4}', 'क', '葛'),
    fc.string({unit: 'binary', minLength: 1, maxLength: 1})
  ),
  maxLength: 60
})

test('JSON says what it said', () => {
  fc.assert(
    fc.property(fc.dictionary(strange, strange), (data) => {
      for (const space of [0, 2]) {
        const printed = harmless(`${JSON.stringify(data, null, space)}\n`)
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(data)))
      }
    })
  )
})

test('what is shown commands nothing, and is shown as it is a second time', () => {
  fc.assert(
    fc.property(strange, (text) => {
      const shown = harmless(text)
      expect(shown).not.toMatch(
        /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}|^\s*::|##\[/mu
      )
      expect(harmless(shown)).toBe(shown)
      expect(visible(text).split('\n')).toHaveLength(text.split('\n').length)
      expect(oneLine(text)).not.toMatch(/[\n\t]/)
    })
  )
})
