import fc from 'fast-check'
import {expect, test} from 'vitest'
import {uncarry} from '../../src/catalog/i18next-escape.ts'
import {fromTyped, readTyped, toTyped, typedSpan} from '../../src/desk/text.ts'
import type {Tag} from '../../src/model.ts'
import {escapeText, plainText} from '../../src/segment/index.ts'

const tags: Tag[] = [
  {name: 'strong', kind: 'strong'},
  {name: 'a1', kind: 'link', value: 'https://example.org/'},
  {name: 'code1', kind: 'code', value: 'git push'},
  {name: 'br1', kind: 'break'}
]
const shape = {tags, figures: new Map([['killed', '٧٤']])}

const cases: ReadonlyArray<readonly [says: string, file: string, typed: string]> = [
  ['an escape as the sign itself', 'AT&amp;T &lt; 3', 'AT&T < 3'],
  ['tags by their names', 'قال <strong>لا</strong>', 'قال <strong>لا</strong>'],
  ['a bound figure by its name', 'قُتل {{killed}} شخصا', 'قُتل {{killed}} شخصا'],
  ['braces of the prose as braces', '&#123;{name}}', '{{name}}'],
  ['a call of i18next as its letters', '&#36;t(x)', '$t(x)'],
  ['what only looks like a tag as text', '&lt;b> and &lt;i>', '<b> and <i>'],
  ['a tag that is shown as text with its escape', 'write &lt;strong> here', 'write &lt;strong> here']
]
test.each(cases)('a text is typed with %s', (_, file, typed) => {
  expect(toTyped(file, tags)).toBe(typed)
  expect(fromTyped(typed, shape)).toBe(file)
})

test('what is saved says what was typed, whatever was typed', () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '&', '<a1>', '</a1>', '<br1/>', '<b>', '&lt;', '&amp;', '{{', '}}', '{{killed}}', '$t('),
    fc.string({maxLength: 6}),
    fc.constantFrom('ألف', 'שלום', ' ')
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 10}), (pieces) => {
      const typed = pieces.join('')
      const file = fromTyped(typed, shape)
      // Another round changes nothing.
      expect(fromTyped(toTyped(file, tags), shape)).toBe(file)
    })
  )
})

test('a plain text that is typed is read as it was typed', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 30}), (text) => {
      fc.pre(!/&lt;|<\/?(?:strong|a1|code1|br1)/.test(text))
      expect(plainText(uncarry(fromTyped(text, shape)), tags)).toBe(text)
    })
  )
})

test('reads what readers see, with figures filled in', () => {
  const {plain, chips} = readTyped('قُتل {{killed}} <a1>شخصا</a1><br1/>أمس <code1>git push</code1>', shape)
  expect(plain).toBe('قُتل ٧٤ شخصا أمس git push')
  expect(chips.map(({type, name}) => `${type} ${name}`)).toEqual([
    'figure killed',
    'open a1',
    'close a1',
    'alone br1',
    'code code1'
  ])
})

const spans: ReadonlyArray<readonly [what: string, plain: string, typed: string]> = [
  ['a word after a tag', 'شخصا', 'شخصا'],
  ['words on both sides of a tag', 'شخصا أمس', 'شخصا</a1> أمس'],
  ['a figure as a whole', '٧٤', '{{killed}}']
]
test.each(spans)('finds %s where it is typed', (_, words, typed) => {
  const text = 'قُتل {{killed}} <a1>شخصا</a1> أمس'
  const read = readTyped(text, shape)
  const start = read.plain.indexOf(words)
  const span = typedSpan(read, {start, end: start + words.length})
  expect(span && text.slice(span.start, span.end)).toBe(typed)
})

test('an escaped text has the same words as the rules read', () => {
  const file = escapeText('R&D <3 & more')
  expect(readTyped(toTyped(file, tags), shape).plain).toBe(plainText(file, tags))
})
