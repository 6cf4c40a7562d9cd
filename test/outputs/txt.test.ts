import {describe, expect, test} from 'vitest'
import {html, json, plainText, txt} from '../../src/outputs/index.ts'
import {ar} from '../packs.ts'
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

test('code and what a site reads stand as they were typed, whatever the line around them', () => {
  const code = ['npm i -g C++, כן', '--x', 'a && b # הערה', '{{< ref "C++, כן" >}}']
  const markdown = [
    ...code.slice(0, 3).map((one) => `הריצו \`${one}\` ואז C++, כן.`),
    `ראו ${code[3]} כאן, C++, כן.`,
    '```\nnpm i C++ # כן\nC++, כן\n```'
  ].join('\n\n')
  const edition = editionOf(markdown, {locale: 'he'})
  const text = plainText(edition)
  for (const one of code) expect(text).toContain(one)
  expect(text).toContain('\n    npm i C++ # כן\n    C++, כן')
  // The line around it is still held together, and nothing of how that is known is left.
  expect(text).toContain('ואז C++\u200E, כן.')
  expect(text).not.toMatch(/[\uFDD0-\uFDEF]/)
  for (const output of [html, json]) {
    for (const one of code)
      expect(output.render(edition).replaceAll('\\"', '"').replaceAll('&#x26;', '&')).toContain(
        one.replace('<', output === html ? '&#x3C;' : '<')
      )
  }
})
