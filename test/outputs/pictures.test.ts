import {describe, expect, test} from 'vitest'
import type {Image} from '../../src/model.ts'
import {atom, html, jsonFeed, type OutputOptions, type Picture, rss} from '../../src/outputs/index.ts'
import {ours as languages} from '../packs.ts'
import {editionOf} from './edition.ts'

const files: Readonly<Record<string, Picture>> = {
  'harbor.jpg': {type: 'image/jpeg', width: 1280, height: 720, length: 4000},
  'harbor-640.jpg': {type: 'image/jpeg', width: 640, height: 360, length: 1000},
  'chart.svg': {type: 'image/svg+xml', width: 600, height: 400, length: 300},
  'map.png': {type: 'image/png', width: 800, height: 600, length: 900}
}
const options: OutputOptions = {
  languages,
  site: 'https://news.example',
  image: (src) => `https://news.example/pictures/${src}`,
  picture: (src) => files[src]
}
const page = (markdown: string, images: Image[] = [], locale = 'en'): string =>
  html.render(editionOf(markdown, {locale, meta: {images, published: '2024-02-14'}}), options)
const images = (made: string): string[] => made.match(/<img[^>]*>/g) ?? []
const meta = (made: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(made)?.[1]

describe('a picture', () => {
  test('says its size, and is loaded at once if it is the first', () => {
    const [first, second] = images(page('![](harbor.jpg)\n\n![](map.png)'))
    expect(first).toContain('width="1280" height="720"')
    expect(first).not.toMatch(/loading|decoding/)
    expect(second).toContain('width="800" height="600" loading="lazy" decoding="async"')
  })

  test('of the front matter comes first, unless the story shows it', () => {
    const above = images(page('![](map.png)', [{src: 'harbor.jpg'}]))
    expect(above.map((one) => one.includes('loading="lazy"'))).toEqual([false, true])
    const within = images(page('![](harbor.jpg)\n\n![](map.png)', [{src: 'harbor.jpg'}]))
    expect(within.map((one) => one.includes('loading="lazy"'))).toEqual([false, true])
  })

  test('of elsewhere has no size, and what an author says of its size stays', () => {
    expect(images(page('![](https://other.example/a.jpg)'))[0]).not.toMatch(/width|height/)
    expect(images(page('<img src="map.png" width="400">'))[0]).toContain('width="400" alt="" height="300"')
    expect(images(page('<img src="map.png" width="50%">'))[0]).not.toContain('height')
    expect(images(page('<img src="map.png" width="10" height="10">'))[0]).toContain('width="10" height="10"')
  })

  test('has other sizes where the site gives them, by the width of their files or as stated', () => {
    const srcset = [{src: 'harbor-640.jpg'}, {src: 'https://cdn.example/a b,.jpg', width: 320}]
    const [made] = images(page('![](harbor.jpg)', [{src: 'harbor.jpg', srcset}]))
    expect(made).toContain(
      'srcset="https://cdn.example/a%20b,.jpg 320w, https://news.example/pictures/harbor-640.jpg 640w, https://news.example/pictures/harbor.jpg 1280w" sizes="'
    )
    const unknown = [{src: 'https://cdn.example/a.jpg'}]
    expect(images(page('![](harbor.jpg)', [{src: 'harbor.jpg', srcset: unknown}]))[0]).not.toContain('srcset')
  })
})

const words: Array<[locale: string, photo: string, graphic: string]> = [
  ['en', 'Photo: Reuters', 'Credit: Reuters'],
  ['ar', 'الصورة: Reuters', 'المصدر: Reuters'],
  ['he', 'צילום: Reuters', 'קרדיט: Reuters']
]
for (const [locale, photo, graphic] of words) {
  test(`caption and credit are apart in ${locale}, by the kind of picture`, () => {
    const credited = (image: Partial<Image> & {src: string}): string =>
      page(`![](${image.src})`, [{caption: '(Reuters)', credit: 'Reuters', ...image}], locale)
        .replace(/<\/?bdi[^>]*>/g, '')
        .replace(/<p dir[^>]*>/g, '<p>')
    const apart = (line: string): string => `<p>(Reuters)</p><p><small>${line}</small></p></figcaption>`
    expect(credited({src: 'harbor.jpg'})).toContain(apart(photo))
    expect(credited({src: 'chart.svg'})).toContain(apart(graphic))
    expect(credited({src: 'map.png'})).toContain(apart(graphic))
    expect(credited({src: 'map.png', kind: 'photo'})).toContain(apart(photo))
    expect(credited({src: 'harbor.jpg', kind: 'graphic'})).toContain(apart(graphic))
  })
}

describe('the picture by which an edition is known elsewhere', () => {
  test('is the first of the front matter', () => {
    const made = page('![](map.png)', [{src: 'harbor.jpg', alt: 'The harbor'}])
    expect(meta(made, 'og:image')).toBe('https://news.example/pictures/harbor.jpg')
    expect(meta(made, 'og:image:alt')).toBe('The harbor')
    expect([meta(made, 'og:image:width'), meta(made, 'og:image:height')]).toEqual(['1280', '720'])
    expect(meta(made, 'og:image:type')).toBe('image/jpeg')
  })

  test('is else the first of the story, before it one that cards can show', () => {
    expect(meta(page('![A map](map.png)'), 'og:image')).toBe('https://news.example/pictures/map.png')
    expect(meta(page('![](chart.svg)\n\n![](map.png)'), 'og:image')).toBe('https://news.example/pictures/map.png')
    expect(meta(page('![](chart.svg)'), 'og:image')).toBe('https://news.example/pictures/chart.svg')
    expect(meta(page('![A map](map.png)'), 'twitter:card')).toBe('summary_large_image')
    expect(page('![A map](map.png)')).toContain(
      '"image":[{"@type":"ImageObject","url":"https://news.example/pictures/map.png"'
    )
  })

  test('is none where there is none', () => {
    const made = page('Text.')
    expect([meta(made, 'og:image'), meta(made, 'twitter:card')]).toEqual([undefined, 'summary'])
    expect(made).not.toContain('"image"')
  })
})

describe('the enclosure of a feed', () => {
  const edition = editionOf('![](map.png)', {meta: {published: '2024-02-14T09:00:00Z'}})
  const both = {...options, now: '2024-02-16T00:00:00Z'}

  test('names the first picture of the story with its type and length', () => {
    const url = 'https://news.example/pictures/map.png'
    const channel = rss.render([edition], both)['en/feed.rss.xml']
    expect(channel).toContain(`<enclosure url="${url}" length="900" type="image/png"/>`)
    expect(channel).toContain(`<media:content url="${url}" medium="image" type="image/png" width="800" height="600"/>`)
    expect(atom.render([edition], both)['en/feed.atom.xml']).toContain(
      `<link rel="enclosure" type="image/png" href="${url}" length="900"/>`
    )
    expect(jsonFeed.render([edition], both)['en/feed.jsonfeed.json']).toContain(`"image": "${url}"`)
  })

  test('has length 0 where nobody knows it, and is absent where its type is not known', () => {
    const of = (src: string) =>
      rss.render([editionOf(`![](${src})`, {meta: {published: '2024-02-14T09:00:00Z'}})], {
        ...both,
        image: (one) => one
      })['en/feed.rss.xml']
    expect(of('https://o.example/a.jpg')).toContain('length="0" type="image/jpeg"/>')
    expect(of('https://o.example/a')).not.toContain('<enclosure')
  })
})
