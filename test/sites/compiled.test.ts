import {compile, evaluate} from '@mdx-js/mdx'
import {createElement} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {expect, test} from 'vitest'
import {editionsOf} from './presets.ts'

const shown = ({children}: {readonly children?: unknown}) => createElement('div', {}, children as never)

test.each([
  ['en', 'Containers', 'What is "sure"'],
  ['ar', 'حاويات', 'ما هو «مؤكد»'],
  ['he', 'מכולות', 'מה "בטוח"']
])('the MDX edition in %s compiles and runs', async (locale, label, caption) => {
  const markdown = editionsOf('mdx').outputs[`${locale}/mdx.md`]!
  const {default: Page} = await evaluate(markdown.replace(/^import .*$/m, ''), {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkGfm]
  })
  const captions: string[] = []
  const Note = (given: {readonly caption: string; readonly title: string}) => {
    captions.push(given.caption, given.title)
    return shown(given as object)
  }
  const components = {Mark: shown, Note, Chart: ({label}: {label: string}) => createElement('i', {}, label)}
  const html = renderToStaticMarkup(createElement(Page as never, {total: 4100, components} as never))
  expect(html).toContain('4100')
  expect(html).toContain('2024')
  expect(html).toContain(`<i>${label}</i>`)
  expect(captions).toEqual([caption, 'new'])
  expect(html.match(/<li>/g)).toHaveLength(2)
  expect(html).toContain('5 &lt; 6')
  expect(html).toContain('{')
})

/** Docusaurus takes ids, comments and titles after a fence out of the file before it is compiled. */
const prepared = (markdown: string): string =>
  markdown
    .replace(/<!--(.*?)-->/g, '{/*$1*/}')
    .replace(/\{#(\w+)\}$/gm, '\\{#$1}')
    .replace(/^:::(\w+) (.+)$/gm, ':::$1[$2]')

test.each(['en', 'ar', 'he'])('the Docusaurus edition in %s compiles with its directives', async (locale) => {
  const markdown = editionsOf('docusaurus').outputs[`${locale}/docusaurus.md`]!
  const names: string[] = []
  await compile(prepared(markdown), {
    remarkPlugins: [
      remarkFrontmatter,
      remarkGfm,
      remarkDirective,
      () => (tree: {children: ReadonlyArray<{type: string; name?: string}>}) => {
        for (const {type, name} of tree.children) if (type === 'containerDirective') names.push(name!)
      }
    ]
  })
  expect(names).toEqual(['tip', 'danger', 'note'])
})
