import remarkMdx from 'remark-mdx'
import {expect, test} from 'vitest'
import {parseArticle, segmentArticle, spliceTargets} from '../../src/index.ts'
import type {Preset} from '../../src/model.ts'

const plugins = [remarkMdx]
const read = (markdown: string, preset: Preset, attributes?: readonly string[]) =>
  parseArticle(`---\nheadline: Rain\nlang: en\n---\n\n${markdown}\n`, {
    slug: 'rain',
    protect: [preset],
    ...(preset === 'mdx' && {plugins}),
    ...(attributes && {attributes})
  }).article

const cases: ReadonlyArray<[preset: Preset, markdown: string, texts: readonly string[]]> = [
  ['hugo', '{{< figure src="a b.png" caption="Two boats" alt="A pier" >}}', ['Two boats', 'A pier']],
  ['hugo', 'See {{% badge title="New" %}} here.', ['See <lock1/> here.', 'New']],
  ['hugo', '{{< figure caption="A \\"fine\\" day \\\\ night" >}}', ['A "fine" day \\ night']],
  ['hugo', '{{< figure caption=`A "raw" text` >}}', ['A "raw" text']],
  ['hugo', '{{< figure\n  caption="One\n  two"\n>}}', ['One two']],
  ['hugo', '{{< figure caption="a > b" />}}', ['a > b']],
  ['liquid', '{% include pic.html caption=\'It "rains"\' %}', ['It "rains"']],
  [
    'mdx',
    '<Card title="What is &quot;new&quot;" size={3} alt=\'Rain\'>\n  Words\n</Card>',
    ['What is "new"', 'Rain', 'Words']
  ],
  ['mdx', 'A <Mark label="New" on={() => "x>y"}>word</Mark>.', ['A <html1>word</html1>.', 'New']],
  // What is no text for readers, what the site fills in, and what has no end.
  ['hugo', '{{< figure src="a" class="b c" data-title="d" >}}', []],
  ['hugo', '{{< figure "caption" title >}}', []],
  ['hugo', '{{< figure caption="{{ .x }}" >}}', []],
  ['hugo', '{{< figure caption="–" >}}', []],
  ['hugo', '{{< highlight go "title=x" >}} title="not" {{< /highlight >}}', []],
  ['liquid', '{% assign title = "Boats" %} {{ page.title | default: "x" }}', []],
  ['mdx', '<Card title={"x" + `label="y"`} {...{alt: "z"}} />', []]
]

const inside = (markdown: string, preset: Preset, attributes?: readonly string[]) =>
  segmentArticle(read(markdown, preset, attributes))
    .slice(1)
    .map(({text}) => text)

test.each(cases)('%s: %j', (preset, markdown, texts) => expect(inside(markdown, preset)).toEqual(texts))

test('the configuration names others', () => {
  const markdown = '{{< card title="Rain" heading="Boats" >}}'
  expect(inside(markdown, 'hugo', ['heading'])).toEqual(['Boats'])
  expect(inside(markdown, 'hugo', [])).toEqual([])
})

test.each<[preset: Preset, markdown: string, target: string, written: string]>([
  ['hugo', '{{< figure caption="Rain" >}}', 'צה"ל \\ גשם', '{{< figure caption="צה\\"ל \\\\ גשם" >}}'],
  ['hugo', '{{< figure caption=`Rain` >}}', 'גשם', '{{< figure caption="גשם" >}}'],
  ['hugo', '{{< figure caption="Rain" >}}', 'a >}} {{< b', '{{< figure caption="a >}&#125; &#123;{< b" >}}'],
  ['liquid', '{% include a caption="Rain" %}', 'צה"ל', "{% include a caption='צה\"ל' %}"],
  ['liquid', '{% include a caption="Rain" %}', "צה\"ל 'ב' %}", '{% include a caption="צה&quot;ל \'ב\' %&#125;" %}'],
  ['mdx', '<Card title="Rain" />', 'צה"ל <b> & {x}', '<Card title="צה&quot;ל &lt;b> &amp; {x}" />'],
  ['mdx', "<Card title='Rain' />", "it's", "<Card title='it&#39;s' />"]
])('%s: %j, translated, is written as its site reads it', (preset, markdown, target, written) => {
  const article = read(markdown, preset)
  const segments = segmentArticle(article)
  const {key} = segments.at(-1)!
  const text = target.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const made = spliceTargets(article, segments, new Map([[key, text]]))
  expect(made.endsWith(`\n\n${written}\n`), made).toBe(true)
  if (!/[{}]/.test(target)) expect(inside(written, preset)).toEqual([text])
})
