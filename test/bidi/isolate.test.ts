import type {Element, ElementContent, Properties, Root} from 'hast'
import {raw} from 'hast-util-raw'
import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {isolate} from '../../src/bidi/index.ts'
import type {Language} from '../../src/languages/index.ts'
import {ar, en, he} from '../packs.ts'

const tree = (html: string): Root => raw({type: 'root', children: [{type: 'raw', value: html}]}) as Root
const h = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children
})
const made = (html: string, language: Language): string =>
  toHtml(isolate(tree(html), {language, languages: [en, ar, he]}))

const cases: Array<[name: string, language: Language, html: string, expected: string]> = [
  ['leaves a line that reads right', he, '<p>חברת Nokia הודיעה.</p>', '<p>חברת Nokia הודיעה.</p>'],
  ['isolates what ends in a sign', he, '<p>שפת C++ כאן</p>', '<p>שפת <bdi dir="ltr">C++</bdi> כאן</p>'],
  [
    'wraps over inline elements',
    he,
    '<p>חברת <strong>Open</strong> C++ כאן</p>',
    '<p>חברת <bdi dir="ltr"><strong>Open</strong> C++</bdi> כאן</p>'
  ],
  [
    'stays inside of an element that is the run',
    he,
    '<p>עובד ב-<a href="#x">C++</a>, כן</p>',
    '<p>עובד ב-<a href="#x"><bdi dir="ltr">C++</bdi></a>, כן</p>'
  ],
  [
    'splits an element in which a run begins',
    he,
    '<p><em id="e">קבוצת Open</em> C++ כאן</p>',
    '<p><em id="e">קבוצת </em><bdi dir="ltr"><em>Open</em> C++</bdi> כאן</p>'
  ],
  [
    'splits an element in which a run ends',
    he,
    '<p>קבוצת Open <em id="e">C++ כאן</em></p>',
    '<p>קבוצת <bdi dir="ltr">Open <em id="e">C++</em></bdi><em> כאן</em></p>'
  ],
  ['sets code from the left', he, '<p>הפעילו <code>--x</code> כעת</p>', '<p>הפעילו <code dir="ltr">--x</code> כעת</p>'],
  [
    'sets a block of code from the left',
    he,
    '<pre><code>a # ב</code></pre>',
    '<pre dir="ltr"><code>a # ב</code></pre>'
  ],
  ['turns a Latin block', ar, '<p>No comment.</p>', '<p dir="ltr" lang="en">No comment.</p>'],
  [
    'turns a Latin quotation with its bar',
    ar,
    '<blockquote><p>No comment.</p></blockquote>',
    '<blockquote dir="ltr" lang="en"><p>No comment.</p></blockquote>'
  ],
  ['turns content and not a cell', he, '<ul><li>C++</li></ul>', '<ul><li><bdi dir="ltr">C++</bdi></li></ul>'],
  ['leaves a Latin cell that reads right', he, '<ul><li>Nokia</li></ul>', '<ul><li>Nokia</li></ul>'],
  ['leaves a number alone', he, '<p>2024</p>', '<p>2024</p>'],
  ['parts lines at a break', he, '<p>שפת C++<br>Nokia כאן</p>', '<p>שפת <bdi dir="ltr">C++</bdi><br>Nokia כאן</p>'],
  [
    'keeps the number of a footnote out of a name',
    he,
    '<p>חברת Nokia<sup><a href="#1">1</a></sup> הודיעה</p>',
    '<p>חברת <bdi dir="ltr">Nokia</bdi><sup><a href="#1">1</a></sup> הודיעה</p>'
  ],
  ['keeps the number of a formula in it', he, '<p>רמת H<sub>2</sub>O, כן</p>', '<p>רמת H<sub>2</sub>O, כן</p>'],
  ['takes an author at their word', he, '<p>שפת <bdi>C++</bdi>, כן</p>', '<p>שפת <bdi dir="ltr">C++</bdi>, כן</p>'],
  ['never leaves dir=auto', he, '<p dir="auto">C++ שפת</p>', '<p><bdi dir="ltr">C++</bdi> שפת</p>'],
  ['removes controls and marks', he, '<p>מילה\u202E כאן\u200F</p>', '<p>מילה כאן</p>'],
  ['marks words in attributes', he, '<p><img alt="שפת C++, כן"></p>', '<p><img alt="שפת C++\u200E, כן"></p>'],
  [
    'isolates Hebrew in English',
    en,
    '<p>He said שלום, 5 times.</p>',
    '<p>He said <bdi dir="rtl">שלום</bdi>, 5 times.</p>'
  ],
  ['leaves Hebrew in English that reads right', en, '<p>He said שלום today.</p>', '<p>He said שלום today.</p>'],
  ['turns a Hebrew block in English', en, '<p>הכול בסדר!</p>', '<p dir="rtl" lang="he">הכול בסדר!</p>'],
  ['turns an Arabic block in English', en, '<p>كل شيء!</p>', '<p dir="rtl" lang="ar">كل شيء!</p>'],
  ['keeps languages of two right-to-left scripts together', he, '<p>كل شيء!</p>', '<p>كل شيء!</p>']
]
for (const [name, language, html, expected] of cases) {
  test(name, () => expect(made(html, language)).toBe(expected))
}

test('sets the root of a page, its title and its description', () => {
  const page: Root = {
    type: 'root',
    children: [
      h('html', {}, [
        h('head', {}, [
          h('title', {}, [{type: 'text', value: 'שפת C++, כן'}]),
          h('meta', {name: 'description', content: 'Nokia כאן'})
        ]),
        h('body', {})
      ])
    ]
  }
  const html = toHtml(isolate(page, {language: he, lang: 'he-IL'}))
  expect(html).toContain('<html lang="he-IL" dir="rtl">')
  expect(html).toContain('<title>שפת C++\u200E, כן</title>')
  expect(html).toContain('content="\u200FNokia כאן"')
})

test('text stays the same but for controls', () => {
  const textOf = (node: Root | Element): string =>
    node.children
      .map((child) => ('value' in child ? child.value : 'children' in child ? textOf(child as Element) : ''))
      .join('')
  for (const [, language, html] of cases) {
    const before = textOf(tree(html)).replace(/[\u200F\u202E]/g, '')
    expect(textOf(isolate(tree(html), {language}))).toBe(before)
  }
})
