import {expect, test} from 'vitest'
import {json} from '../../src/outputs/index.ts'
import {editionOf} from './edition.ts'

test('a JSON edition carries metadata, lines, segments, text and HTML', () => {
  const edition = editionOf('A *b*.', {
    meta: {headline: 'H', dateline: {place: 'Cairo'}, rights: {holder: 'Desk'}},
    extra: {section: 'world'},
    alternates: [{locale: 'ar', lang: 'ar', slug: 'story', headline: 'ع'}],
    segments: [{key: 'p-a-b-1111', role: 'paragraph', source: 'A b.', text: 'A b.', lang: 'en', status: 'source'}]
  })
  expect(JSON.parse(json.render(edition, {site: 'https://news.example'}))).toMatchObject({
    slug: 'story',
    locale: 'en',
    dir: 'ltr',
    url: 'https://news.example/en/story.html',
    title: 'H',
    headline: 'H',
    extra: {section: 'world'},
    lines: {dateline: 'CAIRO —', rights: ['© Desk']},
    alternates: [{locale: 'ar', url: 'https://news.example/ar/story.html'}],
    segments: [{key: 'p-a-b-1111'}],
    text: 'CAIRO — A b.',
    html: '<div lang="en" dir="ltr"><p><span class="dateline">CAIRO —</span> A <em>b</em>.</p></div>'
  })
})
