import {createMarkdownProcessor} from '@astrojs/markdown-remark'
import {compile, evaluate, run} from '@mdx-js/mdx'
import {createElement} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import remarkFrontmatter from 'remark-frontmatter'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {ar} from '../../src/languages/ar/index.ts'
import {en} from '../../src/languages/en/index.ts'
import {rehypeBidi, remarkEdition, remarkPolyedition, remarkSegments} from '../../src/unified/index.ts'
import {body, story, texts} from './story.ts'

// The pipelines of three kinds of sites, each with all four plug-ins.
const languages = [en, ar]
const edition = [remarkEdition, {locale: 'ar', slug: 'ferry', texts, languages}] as const
const bidi = [rehypeBidi, {languages}] as const
const first =
  '<p>أصيب ثلاثة رجال، بحسب ما قاله <strong>عمر حداد</strong> من <a href="https://reuters.com">رويترز</a>.</p>'

test('Astro: the file comes without its front matter, which is translated where Astro keeps it', async () => {
  const published = new Date('2024-02-14')
  const frontmatter = {headline: 'Ferry returns', lang: 'en', published, site: 'ferries'}
  const processor = await createMarkdownProcessor({
    remarkPlugins: [remarkPolyedition, [...edition], remarkSegments],
    rehypePlugins: [[...bidi]]
  })
  const {code, metadata} = await processor.render(body, {frontmatter})
  expect(code).toContain(first)
  expect(code).toContain('14 قاربًا')
  expect(metadata.frontmatter).toEqual({headline: 'عودة العبّارة', lang: 'ar', published, site: 'ferries'})
})

const component = `
import {Note} from './note.js'

<Note kind="boats">
  Three boats are **back**.
</Note>

It costs {props.price} in <Place name="Haifa">the port</Place>.
`
const Note = ({children}: {readonly children?: unknown}) => createElement('aside', {}, children as never)
const Place = ({children}: {readonly children?: unknown}) => createElement('b', {}, children as never)

test('MDX: components and expressions stay, what stands between them is text', async () => {
  const file = new VFile({path: 'ferry.mdx', value: story + component})
  await compile(file, {remarkPlugins: [remarkFrontmatter, remarkSegments]})
  const own = file.data.segments!.slice(6).map(({text}) => text)
  expect(own).toEqual([
    'Three boats are <strong>back</strong>.',
    'It costs <code1>props.price</code1> in <html1>the port</html1>.'
  ])
  const targets: Readonly<Record<string, string>> = {
    [own[0]!]: 'عادت ثلاثة قوارب <strong>مجددًا</strong>.',
    [own[1]!]: 'يكلف <code1>props.price</code1> في <html1>الميناء</html1>.'
  }
  const [source, target] = texts
  const known = JSON.parse(target!.file!) as Record<string, string>
  for (const {key, text} of file.data.segments!) known[key] ??= targets[text]!
  const more = [source!, {...target!, file: JSON.stringify(known)}]
  const page = await evaluate(new VFile({path: 'ferry.mdx', value: (story + component).replace(/import .*\n/, '')}), {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkPolyedition, [remarkEdition, {...edition[1], texts: more}]],
    rehypePlugins: [[...bidi]]
  })
  const html = renderToStaticMarkup(createElement(page.default, {price: '$5', components: {Note, Place}} as never))
  expect(html).toContain(first)
  expect(html).toContain('<aside><p>عادت ثلاثة قوارب <strong>مجددًا</strong>.</p></aside>')
  expect(html).toContain('<p>يكلف $5 في <b>الميناء</b>.</p>')
})

test('Next: compiled on the server, run on the page, with front matter that vfile-matter has cut off', async () => {
  const matter = {headline: 'Ferry returns', lang: 'en'}
  const file = new VFile({path: 'app/ferry.mdx', value: body, data: {matter} as never})
  const compiled = await compile(file, {
    outputFormat: 'function-body',
    remarkPlugins: [remarkPolyedition, [...edition]],
    rehypePlugins: [[...bidi]]
  })
  const {default: Page} = await run(String(compiled), {...runtime, baseUrl: import.meta.url})
  expect(renderToStaticMarkup(createElement(Page))).toContain(first)
  expect(matter).toEqual({headline: 'عودة العبّارة', lang: 'ar'})
  expect(file.data.edition).toMatchObject({lang: 'ar', dir: 'rtl'})
})

test('MDX: a line reads right across its components', async () => {
  const value = `<Note>\n  سعره $5 أو أكثر.\n</Note>\n\nسعره <Place>$5</Place> أو {'$6'}، وهو $7.\n`
  const {default: Page} = await evaluate(value, {...runtime, rehypePlugins: [[rehypeBidi, {lang: 'ar', languages}]]})
  expect(renderToStaticMarkup(createElement(Page, {components: {Note, Place}} as never))).toBe(
    '<aside><p>سعره <bdi dir="ltr">$5</bdi> أو أكثر.</p></aside>\n<p>سعره <b><bdi dir="ltr">$5</bdi></b> أو $6، وهو <bdi dir="ltr">$7</bdi>.</p>'
  )
})
