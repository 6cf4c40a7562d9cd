import {symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {loadSettings} from '../../src/node/index.ts'
import {build, edition, index, project} from './project.ts'
import {folder, write} from './temp.ts'

const modules = resolve(import.meta.dirname, '../../node_modules')
function linked(root: string): string {
  symlinkSync(modules, join(root, 'node_modules'), 'dir')
  return root
}
const config = (more: object) => JSON.stringify({locales: ['en', 'ar'], ...more})

const refused: ReadonlyArray<readonly [what: string, more: object, reason: string]> = [
  [
    'a package that is not there',
    {markdown: {plugins: ['remark-maths']}},
    '`markdown.plugins[0]`: found `remark-maths`, expected an installed package or a file; run `npm install remark-maths`'
  ],
  [
    'a file that is not there',
    {html: {rehypePlugins: ['./no.js']}},
    '`html.rehypePlugins[0]`: found `./no.js`, expected an installed package or a file; mend the path'
  ],
  [
    'a plug-in that changes the tree',
    {markdown: {plugins: ['remark-math', 'rehype-slug']}},
    '`markdown.plugins[1]`: Plug-in `rehypeSlug` changes the tree'
  ],
  [
    'a plug-in that waits',
    {html: {rehypePlugins: ['./later.mjs']}},
    '`html.rehypePlugins[0]`: found a plug-in that answers later'
  ],
  [
    'no plug-in',
    {html: {rehypePlugins: ['yaml']}},
    '`html.rehypePlugins[0]`: found `yaml` without a function as its default export'
  ],
  [
    'trust where none is asked',
    {markdown: {plugins: [{plugin: 'remark-math', trusted: true}]}},
    'Unexpected option `markdown.plugins[0].trusted`'
  ],
  [
    'a number',
    {html: {rehypePlugins: [3]}},
    '`html.rehypePlugins[0]`: found `3`, expected the name of a package, a path, or a plug-in'
  ]
]
for (const [what, more, reason] of refused) {
  test(`${what} is refused with what to do`, async () => {
    const root = linked(
      folder({'polyedition.config.json': config(more), 'later.mjs': 'export default () => async () => {}\n'})
    )
    await expect(loadSettings({cwd: root})).rejects.toThrow(reason)
  })
}

const shout = (word: string) =>
  `export default ({mark = '${word}'} = {}) => (tree, file) => {\n  tree.children.push({type: 'element', tagName: 'p', properties: {onClick: 'x'}, children: [{type: 'text', value: mark + file.path}]})\n}\n`

test('pages pass through the plug-ins, sanitized but for trusted ones; the build says which they were', async () => {
  const root = linked(await project({'shout.mjs': shout('own ')}))
  await build(root)
  expect(index(root).plugins).toBeUndefined()
  const rehypePlugins = [
    'rehype-slug',
    './shout.mjs',
    {plugin: './shout.mjs', options: {mark: 'trusted '}, trusted: true}
  ]
  write(root, {'polyedition.config.json': config({html: {rehypePlugins}, markdown: {plugins: ['remark-math']}})})
  await build(root)
  const page = edition(root, 'ar/rain.html')
  expect(page).toContain('>own ar/rain.html</p>')
  expect(page).toMatch(/<p [^>]*onclick="x"[^>]*>trusted ar\/rain.html<\/p>/i)
  expect(page).not.toMatch(/onclick="x"[^>]*>own/i)
  expect(index(root).plugins).toMatchObject([
    {name: 'remark-math', version: '6.0.0'},
    {name: 'rehype-slug', version: '6.0.0'},
    {name: './shout.mjs'},
    {name: './shout.mjs'}
  ])
  const before = index(root)
  await build(root)
  expect(index(root)).toEqual(before)
})

test('another option, another text of a file, another version: each is another input', async () => {
  const root = linked(folder({'a.mjs': shout('a')}))
  const idOf = async (plugin: unknown) => {
    write(root, {'polyedition.config.json': config({html: {rehypePlugins: [plugin]}})})
    return (await loadSettings({cwd: root})).pluginIds?.[0]?.hash
  }
  const first = await idOf('./a.mjs')
  const other = await idOf(['./a.mjs', {mark: 'b'}])
  expect(await idOf('./a.mjs')).toBe(first)
  write(root, {'a.mjs': shout('b')})
  const mended = await idOf('./a.mjs')
  const trusted = await idOf({plugin: './a.mjs', trusted: true})
  expect(new Set([first, other, mended, trusted]).size).toBe(4)
})

test('in a program they are functions, known by their text or by the version that is given', async () => {
  const root = folder({
    'polyedition.config.mjs': `
      const own = () => () => {}
      export default {html: {rehypePlugins: [own, {plugin: own, version: '1.2.0'}, [own, {pattern: /a/}]]}}`
  })
  const {pluginIds} = await loadSettings({cwd: root})
  expect(pluginIds).toMatchObject([{name: 'own'}, {name: 'own', version: '1.2.0'}, {name: 'own'}])
  expect(new Set(pluginIds?.map(({hash}) => hash)).size).toBe(3)
})
