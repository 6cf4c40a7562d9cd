import remarkMdx from 'remark-mdx'
import {describe, expect, test} from 'vitest'
import {parseArticle, segmentArticle, spliceTargets} from '../../src/index.ts'
import type {Protection} from '../../src/model.ts'

const head = '---\nheadline: Rain\nlang: en\n---\n\n'
function read(body: string, protect: Protection = []) {
  const {article, findings} = parseArticle(head + body, {slug: 'rain', protect})
  const segments = segmentArticle(article).slice(1)
  const splice = (...targets: string[]) =>
    spliceTargets(article, segments, new Map(segments.map(({key}, at) => [key, targets[at] ?? '']))).slice(head.length)
  return {texts: segments.map(({text}) => text), splice, findings}
}

/** What a translator sees; the second of each group is of the same shape, and plain text. */
const seen: ReadonlyArray<readonly [name: string, body: string, texts: readonly string[], protect?: Protection]> = [
  ['an alert', '> [!NOTE]\n> Shut.', ['Shut.']],
  ['an alert with an address', '> [!NOTE]\n> See https://a.example now.', ['See <a1>https://a.example</a1> now.']],
  ['the sign of an alert in a sentence', '> See [!NOTE]\n> here.', ['See [!NOTE] here.']],
  ['the sign of an alert in no quote', '[!NOTE]\nShut.', ['[!NOTE] Shut.']],
  ['an admonition', '!!! note "Wet"\n    Stay.\n\n    In.', ['Wet', 'Stay.', 'In.']],
  ['an admonition in a quote', '> !!! note\n>     Stay.', ['Stay.']],
  ['marks of surprise', '!!! What a day\nit was.', ['!!! What a day it was.']],
  ['a tab', '=== "Roof"\n\n    High.', ['Roof', 'High.']],
  ['a heading underlined', 'Roof\n===\n\n    code', ['Roof']],
  ['a fence with a title', '::: tip Keep *dry*\nStay.\n:::', ['Keep <em>dry</em>', 'Stay.']],
  ['colons before a number', ':::1 is no fence', [':::1 is no fence']],
  ['definitions', 'Rain\n: Water\n: Falling\n  down', ['Rain', 'Water', 'Falling down']],
  ['a loose definition', 'Rain\n\n:   Water', ['Rain', 'Water']],
  ['a time, and a colon', 'It is\n:30 past.', ['It is :30 past.']],
  ['an abbreviation', '*[UN]: United Nations', ['United Nations']],
  ['an id', '## Rain {#rain}', ['Rain']],
  ['an id under a line', 'Rain {#rain}\n----', ['Rain']],
  ['braces in a heading', '## Rain {in spring}', ['Rain {in spring}']],
  ['a class below', 'Rain.\n{: .lead}', ['Rain.']],
  ['a class behind a mark', 'It **rains**{: .wet} on.', ['It <strong>rains</strong><lock1/> on.']],
  ['a set in a sentence', 'The set {#a} has one.', ['The set {#a} has one.']],
  ['attributes in code', 'Type `{#id}` here.', ['Type <code1>{#id}</code1> here.']],
  ['a shortcode without a preset', 'It {{< is >}} so.', ['It {{&lt; is >}} so.']],
  ['a shortcode', 'It {{< is "*a*" >}} so.', ['It <lock1/> so.'], ['hugo']],
  ['a shortcode that does not end', 'It {{< is so.\n\nAnd >}} on.', ['It {{&lt; is so.', 'And >}} on.'], ['hugo']],
  ['a shortcode as an address', '[Map]({{< ref "a b.md" >}})', ['<a1>Map</a1>'], ['hugo']],
  ['a shortcode in HTML', '<p>It {{< is >}} so.</p>', ['It <lock1/> so.'], ['hugo']],
  ['a shortcode in a cell', '| A |\n| - |\n| {{< x "|" >}} b |', ['A', '<lock1/> b'], ['hugo']],
  ['Liquid in lines of its own', '{% if a %}\nYes.\n{% endif %}', ['Yes.'], ['liquid']],
  ['Liquid in a line', 'Yes {% if a %}no{% endif %}.', ['Yes <lock1/>no<lock2/>.'], ['liquid']],
  ['words of a pattern', 'Use Fog Lamp now.', ['Use <code1>Fog Lamp</code1> now.'], [{pattern: 'Fog Lamp'}]],
  ['signs', 'See [[a *b*]] now.', ['See <code1>[[a *b*]]</code1> now.'], [{open: '[[', close: ']]'}]]
]
for (const [name, body, texts, protect] of seen) {
  test(`a translator sees of ${name}: ${texts.join(' | ')}`, () => {
    const {texts: own, splice} = read(body, protect)
    expect(own).toEqual(texts)
    expect(splice(...own)).toBe(body)
  })
}

describe('a translation', () => {
  const written: ReadonlyArray<readonly [name: string, body: string, targets: readonly string[], markdown: string]> = [
    ['keeps the mark of an alert alone', '> [!NOTE]\n> Shut\n> now.', ['مغلق الآن.'], '> [!NOTE]\n> مغلق الآن.'],
    ['that repeats the mark shows it', '> [!NOTE]\n> Shut.', ['[!NOTE] مغلق.'], '> [!NOTE]\n> \\[!NOTE] مغلق.'],
    ['cannot end a title', '!!! note "Wet"\n    In.', ['«"رطب"', 'نعم.'], '!!! note "«&quot;رطب&quot;"\n    نعم.'],
    ['begins no definition', 'Rain.', [': مطر'], '\\: مطر'],
    ['begins no admonition', 'Rain.', ['!!! note'], '\\!!! note'],
    ['adds no attributes', '## Rain', ['مطر {#x}'], '## مطر \\{#x}'],
    ['keeps a time', 'It is 14:05.', ['الساعة 14:05.'], 'الساعة 14:05.']
  ]
  for (const [name, body, targets, markdown] of written) {
    test(name, () => expect(read(body).splice(...targets)).toBe(markdown))
  }
})

test('lines and columns are those of the file below a shortcode of several lines', () => {
  const {article} = parseArticle(`${head}{{< a\nb\nc >}}\n\nRain.\n`, {slug: 'rain', protect: ['hugo']})
  expect(segmentArticle(article)[1]!.place.start).toMatchObject({line: 10, column: 1})
})

test('front matter is the site’s own, whatever it holds', () => {
  const {article} = parseArticle('---\nheadline: "{{ site.title }}"\nlang: en\n---\n\nRain.\n', {protect: ['liquid']})
  expect(article.meta.headline).toBe('{{ site.title }}')
})

test('an article that MDX cannot read is told with its place, and none of it is read', () => {
  const {article, findings} = parseArticle(`${head}Rain.\n\n<Note>\n\nNo end {\n`, {plugins: [remarkMdx]})
  expect(findings).toMatchObject([{ruleId: 'article-syntax', severity: 'error'}])
  expect(findings[0]!.place!.start.line).toBeGreaterThan(6)
  expect(segmentArticle(article).map(({role}) => role)).toEqual(['headline'])
})

test.each([
  [['hugoo'], 'found `hugoo`, expected one of `hugo`, `liquid`'],
  [[{pattern: '('}], 'expected a regular expression'],
  [[{open: '', close: ']'}], 'found an empty sign']
])('protect %j is refused', (protect, reason) => {
  expect(() => parseArticle('# A', {protect: protect as never})).toThrow(reason)
})
