import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fixTagged, type TextFix, uncarry} from '../../src/catalog/index.ts'
import type {Tag} from '../../src/model.ts'
import {plainText} from '../../src/segment/index.ts'

const tags: Tag[] = [
  {name: 'strong', kind: 'strong'},
  {name: 'a1', kind: 'link', value: 'https://example.org/'},
  {name: 'code1', kind: 'code', value: 'git push'},
  {name: 'br1', kind: 'break'}
]
const fix = (start: number, end: number, text: string): TextFix => ({range: {start, end}, text})

const cases: Array<[name: string, tagged: string, fixes: TextFix[], expected: string, skipped: number]> = [
  [
    'replaces between tags',
    'a <strong>"b"</strong> c',
    [fix(2, 3, '«'), fix(4, 5, '»')],
    'a <strong>«b»</strong> c',
    0
  ],
  ['replaces before and after a tag', '"<a1>b</a1>"', [fix(0, 1, '«'), fix(2, 3, '»')], '«<a1>b</a1>»', 0],
  ['leaves what crosses a tag', 'ab<strong>cd</strong>', [fix(1, 3, 'x')], 'ab<strong>cd</strong>', 1],
  [
    'leaves what stands where a tag is and has no width',
    'ab<strong>cd</strong>',
    [fix(2, 2, 'x')],
    'ab<strong>cd</strong>',
    1
  ],
  ['inserts elsewhere', 'ab<strong>cd</strong>', [fix(1, 1, 'x')], 'axb<strong>cd</strong>', 0],
  [
    'leaves locked code',
    'a <code1>git push 5</code1> 5',
    [fix(11, 12, '٥'), fix(13, 14, '٥')],
    'a <code1>git push 5</code1> ٥',
    1
  ],
  ['leaves the space of a line break', 'a<br1/>b', [fix(1, 2, '-')], 'a<br1/>b', 1],
  ['counts an escape as one', 'A&amp;T &lt; 5', [fix(6, 7, '٥')], 'A&amp;T &lt; ٥', 0],
  ['replaces an escape whole', 'a &lt; b', [fix(2, 3, '>')], 'a > b', 0],
  ['writes escapes', 'a b', [fix(1, 2, ' & <')], 'a &amp; &lt;b', 0],
  ['counts a carried brace as one', '&#123;{a}} 5', [fix(6, 7, '٥')], '&#123;{a}} ٥', 0],
  ['takes the first of two that overlap', 'abcd', [fix(1, 3, 'x'), fix(2, 4, 'y')], 'axd', 1],
  ['takes one of two that say the same', 'abcd', [fix(1, 2, 'x'), fix(1, 2, 'x')], 'axcd', 1],
  ['does not make an escape of what meets', '&lx; b', [fix(2, 3, 't')], '&lx; b', 1],
  ['does not make a tag of what meets', '<strang>b', [fix(4, 5, 'o')], '<strang>b', 1],
  ['does not make a figure of what meets', '{-b}}', [fix(1, 2, '{')], '{-b}}', 1],
  ['keeps what is no tag of this text', 'a <b> c "d"', [fix(8, 9, '«'), fix(10, 11, '»')], 'a <b> c «d»', 0],
  ['leaves ranges that are not there', 'ab', [fix(1, 9, 'x'), fix(-1, 1, 'x')], 'ab', 2]
]
test.each(cases)('%s', (_, tagged, fixes, expected, skipped) => {
  const done = fixTagged(tagged, tags, fixes)
  expect(done.text).toBe(expected)
  expect(done.skipped).toHaveLength(skipped)
  expect(done.applied.length + done.skipped.length).toBe(fixes.length)
})

describe('with bound figures', () => {
  const filled = 'قُتل 74 شخصًا و"جرح" 5 آخرون "هنا"'
  const tagged = 'قُتل {{killed}} و"جرح" <strong>{{hurt}} آخرون</strong> "هنا"'
  const at = (text: string, from = 0) => filled.indexOf(text, from)

  test('fixes the texts around them', () => {
    const second = at('"', at('هنا') - 1)
    const fixes = [
      fix(at('"جرح'), at('"جرح') + 1, '«'),
      fix(at('جرح"') + 3, at('جرح"') + 4, '»'),
      fix(second, second + 1, '«'),
      fix(filled.length - 1, filled.length, '»')
    ]
    expect(fixTagged(tagged, tags, fixes, filled).text).toBe(
      'قُتل {{killed}} و«جرح» <strong>{{hurt}} آخرون</strong> «هنا»'
    )
  })

  test('leaves the figures', () => {
    const fixes = [fix(at('74'), at('74') + 2, '٧٤'), fix(at('5'), at('5') + 1, '٥')]
    expect(fixTagged(tagged, tags, fixes, filled)).toMatchObject({text: tagged, applied: []})
  })

  test('leaves all where the texts do not fit', () => {
    expect(fixTagged(tagged, tags, [fix(0, 1, 'x')], 'another text').text).toBe(tagged)
  })
})

const piece = fc.constantFrom(
  'a',
  'ب',
  '5',
  '"',
  ' ',
  '&',
  '<',
  '>',
  '{',
  '}',
  '$t(',
  'lt;',
  '&lt;',
  '&amp;',
  '&#123;',
  '&#36;',
  '{{n}}',
  'strong',
  '<strong>',
  '</strong>',
  '<a1>',
  '</a1>',
  '<br1/>',
  '<code1>',
  '</code1>',
  '<b>',
  '😀',
  '\n'
)
const edits = fc.array(
  fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom('', 'x', '«', '٥', '{', '<', '&', 'lt;', '$', '{{n}}', 't(')),
  {maxLength: 6}
)
const tagsIn = (text: string) => text.match(/<\/?(?:strong|a1|br1|code1)\/?>/g) ?? []

test('readers see the plain text with the fixes, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 24}), edits, (pieces, edits) => {
      const tagged = pieces.join('')
      const plain = plainText(uncarry(tagged), tags)
      const fixes = edits.map(([start, width, text]) => fix(start, start + width, text))
      const done = fixTagged(tagged, tags, fixes)
      const applied = [...done.applied].sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)
      const expected = applied.reduce(
        (text, {range, text: by}) => text.slice(0, range.start) + by + text.slice(range.end),
        plain
      )
      expect(plainText(uncarry(done.text), tags)).toBe(expected)
      expect(tagsIn(done.text)).toEqual(tagsIn(tagged))
      expect(done.applied.length + done.skipped.length).toBe(fixes.length)
    }),
    {numRuns: 3000}
  )
})
