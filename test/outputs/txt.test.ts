import {describe, expect, test} from 'vitest'
import {ar} from '../../src/languages/index.ts'
import {plainText, txt} from '../../src/outputs/index.ts'
import {editionOf} from './edition.ts'

describe('plain text', () => {
  const cases: Array<[string, string, string]> = [
    ['unwraps a paragraph', 'One\ntwo *three*', 'One two three'],
    ['keeps a hard break', 'One  \ntwo', 'One\ntwo'],
    ['marks lists', '- a\n- b\n  1. c\n  2. d', '• a\n• b\n  1. c\n  2. d'],
    ['counts on from where a list starts', '3. a\n4. b', '3. a\n4. b'],
    ['sets quotes off', '> a\n>\n> b', '> a\n>\n> b'],
    ['prints a table row by row', '| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
    ['puts an address after its words', '[a](https://b.example)', 'a (https://b.example)'],
    ['does not repeat a bare address', '<https://b.example>', 'https://b.example'],
    ['indents code', '```\na  b\n```', '    a  b'],
    ['reads pictures by their alt', 'a ![b](c.png)', 'a [b]'],
    ['puts notes at the end', 'a[^1].\n\n[^1]: b', 'a[1].\n\nFootnotes\n\n1. b'],
    ['reads raw HTML as a browser does', '<div>a<br>b</div><script>c</script>', 'a\nb'],
    ['shows task boxes', '- [x] a\n- [ ] b', '• [x] a\n• [ ] b']
  ]
  for (const [name, markdown, expected] of cases) {
    test(name, () => expect(plainText(editionOf(markdown))).toBe(expected))
  }
})

test('a list is counted in the digits of the house', () => {
  const edition = editionOf('9. أ\n10. ب', {locale: 'ar', style: {...ar.print.style, digits: 'arab'}})
  expect(plainText(edition)).toBe('٩. أ\n١٠. ب')
})

test('a whole text carries headline, people, dateline, corrections and credits', () => {
  const edition = editionOf('טקסט.', {
    locale: 'he',
    meta: {
      headline: 'כותרת',
      description: 'תקציר',
      published: '2024-02-14',
      dateline: {place: 'קהיר'},
      byline: [{name: 'דנה לוי'}],
      credit: [{agency: 'Reuters', role: 'based-on'}],
      corrections: [{date: '2024-02-15', text: 'תוקן.'}]
    }
  })
  expect(txt.render(edition)).toBe(`כותרת

תקציר

מאת דנה לוי
פורסם ב־14 בפברואר 2024
תורגם מאנגלית

קהיר – טקסט.

תיקונים
תיקון, 15 בפברואר 2024: תוקן.

על בסיס דיווח של סוכנות הידיעות רויטרס
`)
})
