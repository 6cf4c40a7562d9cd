import {expect, test} from 'vitest'
import {checkEdition, extractCatalogs, parseArticle, segmentArticle} from '../../src/index.ts'
import {ar, en, he} from '../packs.ts'

const languages = [en, ar, he]

/** The addresses that the rule reports in a paragraph of raw HTML, which shows its addresses. */
function reported(source: string, target: string, locale: string): Array<string | undefined> {
  const {article} = parseArticle(`---\nheadline: Rain\nlang: en\n---\n\n<p markdown="1">\n${source}\n</p>\n`, {
    slug: 'rain'
  })
  const segments = segmentArticle(article)
  const file = JSON.stringify(Object.fromEntries(segments.map(({key, role}) => [key, role === 'html' ? target : 'x'])))
  const {catalogs} = extractCatalogs(
    {slug: 'rain', segments, source: {locale: 'en'}, locales: [{locale, file}]},
    {record: true}
  )
  return checkEdition(article, catalogs[0]!, {languages})
    .filter(({ruleId}) => ruleId === 'text-address')
    .map(({actual}) => actual)
}

const PAGE = 'https://rain.example/map'
test.each([
  ['ja', `${PAGE}。雨が降った。`],
  ['zh', `见 ${PAGE}，然后。`],
  ['ja', `（${PAGE}）を見る`],
  ['ar', `طالع ${PAGE}، ثم عُد.`],
  ['ar', `هل رأيت ${PAGE}؟`],
  ['he', `ראו ${PAGE}׃ שם.`]
])('in %s an address ends before the punctuation of the language: %s', (locale, target) =>
  expect(reported(`See ${PAGE}.`, target, locale)).toEqual([])
)

test.each([
  ['ja', 'https://rain.example/top。雨が降った。', 'https://rain.example/top'],
  ['ar', 'طالع https://rain.example/maps، ثم عُد.', 'https://rain.example/maps']
])('another address is told without it: %s', (locale, target, address) =>
  expect(reported(`See ${PAGE}.`, target, locale)).toEqual([address])
)
