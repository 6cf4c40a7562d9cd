import fc from 'fast-check'
import type {Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {expect, test} from 'vitest'
import {endAddresses, parseMarkdown, settleLines} from '../../src/article/index.ts'
import {markdown} from '../markdown-fragments.ts'

const gfmNodes = gfmFromMarkdown()
const transforms = gfmNodes.flatMap((extension) => extension.transforms ?? [])

/** The whole grammar at once, without our shortcuts. */
function whole(source: string): Root {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml']), {flow: directive().flow ?? {}}],
    mdastExtensions: [
      gfmNodes.map((extension) => ({...extension, transforms: []})),
      frontmatterFromMarkdown(['yaml', 'toml']),
      directiveFromMarkdown()
    ]
  })
  settleLines(tree, source)
  const addressed = transforms.reduce<Root>((made, transform) => transform(made) ?? made, tree)
  endAddresses(addressed, source)
  return addressed
}

const withoutSpans = (tree: Root) =>
  JSON.parse(
    JSON.stringify(tree, (name, value) => {
      if (name !== 'data' || value === undefined) return value
      const {spans, ...rest} = value
      return Object.keys(rest).length > 0 ? rest : undefined
    })
  )

test('a grammar cut to what a file may hold gives the tree of the whole grammar', () => {
  fc.assert(
    fc.property(markdown, (source) => {
      expect(withoutSpans(parseMarkdown(source))).toEqual(withoutSpans(whole(source)))
    }),
    {numRuns: 1500}
  )
})

const words: ReadonlyArray<readonly [name: string, source: string, label: string, title: string | undefined]> = [
  ['a link', '[Said](u "So")', 'Said', 'So'],
  ['a link with brackets inside', '[a [b] c](u)', 'a [b] c', undefined],
  ['an image', "![A *bird*](b.png 'Its name')", 'A *bird*', 'Its name'],
  ['a link over two lines of a quote', '> [one\n> two](u (Three))', 'one\n> two', 'Three'],
  ['a title with an escape', '[x](u "a \\"b\\"")', 'x', 'a \\"b\\"']
]
for (const [name, source, label, title] of words) {
  test(`tells where the words stand of ${name}`, () => {
    const block = parseMarkdown(source).children[0]!
    const paragraph = block.type === 'blockquote' ? block.children[0]! : block
    const spans = paragraph.type === 'paragraph' ? paragraph.children[0]!.data?.spans : undefined
    const slice = (span?: {start: number; end: number}) => span && source.slice(span.start, span.end)
    expect(slice(spans?.label)).toBe(label)
    expect(slice(spans?.title)).toBe(title)
  })
}

const kept = ['At 14:05 it rained.', 'Source:Reuters', 'وكالة:رويترز', 'a :smile: b', 'x::y', '16:9']
for (const text of kept) {
  test(`leaves \`${text}\` alone`, () => {
    expect(parseMarkdown(text).children).toMatchObject([{type: 'paragraph', children: [{type: 'text', value: text}]}])
  })
}
