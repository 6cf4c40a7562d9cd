import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import {readTagged, segmentArticle} from '../../src/segment/index.ts'

const target = `${'<strong>'.repeat(30_000)}كلمة${'</strong>'.repeat(30_000)}`

test('tags in tags without end are told, and the words stay', () => {
  const {pieces, problems} = readTagged(target, new Set(['strong']))
  // A tag may stand within itself, as emphasis does in Markdown.
  expect(JSON.stringify(pieces).match(/strong/g)).toHaveLength(50)
  const names = Array.from({length: 60}, (_, at) => `a${at}`)
  const nested =
    names.map((name) => `<${name}>`).join('') +
    'كلمة' +
    names
      .map((name) => `</${name}>`)
      .reverse()
      .join('')
  expect(JSON.stringify(readTagged(nested, new Set(names)).pieces).match(/"tag"/g)).toHaveLength(50)
  expect(problems[0]).toMatchObject({kind: 'unclosed', name: 'strong'})
  expect(readTagged('<strong>a <em>b</em></strong>', new Set(['strong', 'em'])).problems).toEqual([])
})

test('a translator who nests tags without end stops no edition', () => {
  const {article} = parseArticle('---\nheadline: x\nlang: en\n---\n\nA **word**.\n')
  const segment = segmentArticle(article).find(({role}) => role === 'paragraph')!
  const entries = [{key: segment.key, segment, status: 'current', target} as const]
  const catalog = {slug: 'x', locale: 'ar', sourceLocale: 'en', entries, obsolete: [], resources: {}}
  expect(assembleEdition(article, catalog).markdown).toContain('كلمة')
})
