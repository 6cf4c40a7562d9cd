import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type AddressConfig, addresses} from '../../src/astro/entry.ts'
import {type Picture, placed} from '../../src/astro/html.ts'
import {article, project} from '../node/project.ts'
import {read} from '../node/temp.ts'
import {Site} from './context.ts'

const shapes: Array<[config: Partial<AddressConfig>, permalink: string | undefined, expected: string]> = [
  [{}, undefined, '/ar/%D9%85%D8%B7%D8%B1/'],
  [{base: '/news'}, undefined, '/news/ar/%D9%85%D8%B7%D8%B1/'],
  [{base: '/news/'}, undefined, '/news/ar/%D9%85%D8%B7%D8%B1/'],
  [{trailingSlash: 'never'}, undefined, '/ar/%D9%85%D8%B7%D8%B1'],
  [{trailingSlash: 'always', build: {format: 'file'}}, undefined, '/ar/%D9%85%D8%B7%D8%B1/'],
  [{build: {format: 'file'}}, undefined, '/ar/%D9%85%D8%B7%D8%B1.html'],
  [{base: '/news'}, '{year}/{month}/{locale}-{slug}', '/news/2024/02/ar-%D9%85%D8%B7%D8%B1']
]
for (const [config, permalink, expected] of shapes) {
  test(`an address with ${JSON.stringify({...config, permalink})} is ${expected}`, () => {
    const whole: AddressConfig = {base: '/', trailingSlash: 'ignore', build: {format: 'directory'}, ...config}
    expect(addresses(whole, permalink)({locale: 'ar', slug: 'مطر', published: '2024-02-14'})).toBe(expected)
  })
}

const links = new Map([['../en/rain.html', '/en/rain/']])
const pictures = new Map<string, Picture>([
  ['../pictures/a%20b.svg', {file: '../pictures/a b.svg'}],
  ['../pictures/c.svg', {address: 'data:image/svg+xml;base64,$&'}]
])
const image = (properties: string) => `__ASTRO_IMAGE_="${properties.replaceAll('"', '&#x22;')}"`
const pieces: Array<[name: string, html: string, expected: string]> = [
  ['a link to an edition', '<a href="../en/rain.html" hreflang="en">x</a>', '<a href="/en/rain/" hreflang="en">x</a>'],
  ['any other link', '<a href="../en/snow.html">x</a>', '<a href="../en/snow.html">x</a>'],
  ['an anchor', '<a id="x">x</a>', '<a id="x">x</a>'],
  ['a picture', '<img src="../pictures/a%20b.svg" alt="">', `<img alt="" ${image('{"src":"../pictures/a b.svg"}')}>`],
  [
    'a picture whose alt text holds a sign of markup',
    '<img alt="1 > 0, src=&#x22;x&#x22;" src="../pictures/a%20b.svg">',
    `<img alt="1 > 0, src=&#x22;x&#x22;" ${image('{"src":"../pictures/a b.svg"}')}>`
  ],
  [
    'a picture of a given size',
    '<img src="../pictures/a%20b.svg" width="300" height="50%" loading="lazy" alt="x">',
    `<img alt="x" ${image('{"src":"../pictures/a b.svg","width":300,"height":50}')}>`
  ],
  [
    'a picture that Astro cannot take over',
    '<img src="../pictures/c.svg" alt="x">',
    '<img src="data:image/svg+xml;base64,$&" alt="x">'
  ],
  ['a picture of another host', '<img src="https://x.example/a.png">', '<img src="https://x.example/a.png">'],
  [
    'a text that shows markup',
    '<p>&#x3C;a href="../en/rain.html"> <code>&#x3C;img src="../pictures/c.svg"></code></p>',
    '<p>&#x3C;a href="../en/rain.html"> <code>&#x3C;img src="../pictures/c.svg"></code></p>'
  ]
]
for (const [name, html, expected] of pieces) {
  test(`${name} is placed`, () => {
    expect(placed(html, {links, pictures})).toBe(expected)
  })
}

test('Astro takes over the pictures that it can read; the others stand in the page', async () => {
  const svg = (more: string) => `<svg xmlns="http://www.w3.org/2000/svg"${more}><text>A</text></svg>`
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "editions": "editions", "baseUrl": "https://news.example/"}',
    'article/ferry.md': article('Ferry', 'x\n\n![](the%20ferry.svg)\n\n![](sizeless.svg)\n\n![](what%3F.svg)'),
    'article/the ferry.svg': svg(' width="40" height="20"'),
    'article/sizeless.svg': svg(''),
    'article/what?.svg': svg(' width="40" height="20"')
  })
  const site = new Site(root)
  await site.load()
  const {assetImports, rendered} = site.entries.get('en/ferry')!
  const [file = ''] = assetImports ?? []
  expect(assetImports).toEqual([expect.stringMatching(/^\.\.\/pictures\/the ferry-[0-9a-f]{8}\.svg$/)])
  expect(read(root, join('editions/en', file))).toBe(svg(' width="40" height="20"'))
  expect(rendered!.metadata!.imagePaths).toEqual(assetImports)
  expect(rendered!.html).toContain(image(`{"src":"${file}","width":40,"height":20}`))
  const written = [...rendered!.html.matchAll(/src="data:image\/svg\+xml;base64,([^"]+)"/g)]
  expect(written.map(([, text]) => Buffer.from(text!, 'base64').toString())).toEqual([
    svg(''),
    svg(' width="40" height="20"')
  ])
})

test('while the site is developed, pictures are served from where they lie', async () => {
  const root = await project({
    'polyedition.config.json': '{"locales": ["en", "ar"], "editions": "editions"}',
    'article/ferry.md': article('Ferry returns', 'The ferry sails again.\n\n![](100%25.svg)'),
    'article/100%.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'
  })
  const site = new Site(root)
  await site.load({dev: true})
  const {assetImports, rendered} = site.entries.get('ar/ferry')!
  expect(assetImports).toEqual([])
  const [, src = ''] = /<img src="\/@fs\/([^"]+)"/.exec(rendered!.html) ?? []
  expect(read('/', decodeURIComponent(src))).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>')
})
