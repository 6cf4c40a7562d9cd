import {expect, test} from 'vitest'
import {ArticleLinks} from '../../src/node/build/article-links.ts'
import type {Config} from '../../src/node/config/config.ts'
import {projectSettingsOf} from '../../src/node/config/settings.ts'
import {wholeSettings} from '../../src/node/config/whole-settings.ts'

const articles = [
  {path: 'article/ferry.md', slug: 'ferry', slugs: {ar: 'abbara'}, former: ['old-ferry']},
  {path: 'article/abbara.md', slug: 'abbara', slugs: {ar: 'qarib'}},
  {path: 'article/a/rain.md', slug: 'rain', former: ['ferry']}
]
const links = (permalink?: string) => {
  const address = {baseUrl: 'https://news.example', ...(permalink !== undefined && {permalink})}
  const config: Config = {locales: ['en', 'ar'], ...address}
  return new ArticleLinks(wholeSettings(projectSettingsOf(config, '/nowhere'), config), {articles, claimants: []})
}
const meant = (lang: string, href: string, permalink?: string) => {
  const meaning = links(permalink).meaning({path: 'article/port.md', lang}, href)
  return meaning?.type === 'article' ? [meaning.article.path, meaning.fragment] : undefined
}

test.each<[lang: string, href: string, expected: Array<string | undefined> | undefined]>([
  // An address means the article whose edition stands there in the language of the text.
  ['en', '/en/ferry.html#map', ['article/ferry.md', 'map']],
  ['ar', '/ar/abbara.html', ['article/ferry.md', undefined]],
  ['en', '/en/abbara.html', ['article/abbara.md', undefined]],
  ['en', 'https://news.example/en/old-ferry.html?x=1', ['article/ferry.md', undefined]],
  // A slug that an article has now comes before one that another had.
  ['en', '/en/ferry.html', ['article/ferry.md', undefined]],
  ['en', '/ar/abbara.html', undefined],
  ['en', '/en/snow.html', undefined],
  ['en', 'https://other.example/en/ferry.html', undefined]
])('in %s, %s', (lang, href, expected) => expect(meant(lang, href)).toEqual(expected))

test.each([
  ['{year}/{month}/{locale}-{slug}', '/2024/02/en-ferry'],
  ['{slug}/{locale}/{slug}', '/ferry/en/ferry'],
  ['a.b(c)[d]/{slug}+', '/a.b(c)[d]/ferry+']
])('by the permalink %s', (permalink, href) => {
  expect(meant('en', href, permalink)?.[0]).toBe('article/ferry.md')
  expect(meant('en', href.replace('ferry', 'snow'), permalink)).toBeUndefined()
})

test.each(['/aaaa'.padEnd(60_000, 'a'), `/${'en-2024'.repeat(8_000)}`, `/${'%2F'.repeat(20_000)}`])(
  'a hostile address is that of no article: %#',
  (href) => expect(meant('en', href, '{slug}{slug}-{locale}-{year}{slug}{locale}')).toBeUndefined()
)
