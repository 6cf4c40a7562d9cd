import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {newsml, newsmlTombstone} from '../../src/outputs/index.ts'
import {editionsOf, slugs} from '../editions.ts'
import {anyEdition} from './any-edition.ts'
import {editionOf} from './edition.ts'
import {schemaFile} from './schemas.ts'

const name = 'NewsML-G2_2.35-spec-All-Power.xsd'
const contents = schemaFile(`newsml-g2/${name}`)
const xml = schemaFile('newsml-g2/xml.xsd')
const site = 'https://news.example/editions'

/** All at once: the schema is large, and is read anew for each call. */
async function errors(items: readonly string[]): Promise<string[]> {
  const result = await validateXML({
    xml: items.map((text, at) => ({fileName: `item-${at}.xml`, contents: text})),
    schema: [{fileName: name, contents: contents ?? ''}],
    preload: [{fileName: 'xml.xsd', contents: xml ?? ''}],
    maxMemoryPages: 4096
  })
  return result.errors.map(({rawMessage}) => rawMessage)
}

const grave = newsmlTombstone({
  slug: 'ferry',
  sourceSlug: 'ferry',
  sourceLang: 'en',
  locale: 'ar',
  lang: 'ar',
  dir: 'rtl',
  version: '3',
  meta: {},
  canceled: '2024-02-15T10:00:00Z',
  note: 'Kill: do not use.'
})

describe.skipIf(contents === undefined)('the schema of NewsML-G2 2.35', () => {
  test('refuses what it does not know, so that the tests below can fail', async () => {
    expect(await errors([newsml.render(editionOf('x')).replace('<itemMeta>', '<itemMeta><stranger/>')])).not.toEqual([])
  })

  test('accepts our own articles and a tombstone', async () => {
    const editions = slugs.flatMap((slug) => editionsOf(slug))
    const items = editions.flatMap((edition) => [newsml.render(edition, {site}), newsml.render(edition)])
    expect(await errors([...items, grave])).toEqual([])
  })

  test('accepts any article', async () => {
    const editions = fc.sample(anyEdition, {numRuns: 60, seed: 7})
    expect(await errors(editions.map((edition) => newsml.render(edition, {site})))).toEqual([])
  })
})

const story = editionOf('The ferry **sails** again.\n\n- [x] done', {
  locale: 'ar',
  slug: 'ferry',
  sourceSlug: 'ferry',
  alternates: [{locale: 'en', lang: 'en', slug: 'ferry', headline: 'Ferry returns'}],
  meta: {
    id: '0b7c1f6e-5a57-4c3e-9a50-6d9d2a6c8f10',
    version: '2',
    headline: 'عودة العبّارة',
    dateline: {place: 'القاهرة', country: 'EG', date: '2024-02-14'},
    published: '2024-02-14T09:00:00Z',
    embargo: '2024-02-14T08:00:00+02:00',
    byline: [{name: 'ليلى'}],
    credit: [{agency: 'AP', role: 'based-on'}],
    rights: {holder: 'The Harbour Herald', usageTerms: 'Not for sale'},
    corrections: [{date: '2024-02-15', text: 'الساعة 9 لا 8'}]
  }
})
const made = newsml.render(story, {site})

const holds: Array<[name: string, expected: string]> = [
  ['its language and direction', 'xml:lang="ar" dir="rtl"'],
  ['its version', 'version="2"'],
  ['that it is usable', '<pubStatus qcode="stat:usable"/>'],
  ['its embargo as an instant', '<embargoed>2024-02-14T06:00:00Z</embargoed>'],
  ['the language of its content', '<language tag="ar"/>'],
  ['its dateline', '<dateline>القاهرة'],
  ['who wrote it', '<by>'],
  ['to whom it is owed', '<creditline>'],
  ['its rights', '<copyrightHolder><name>The Harbour Herald</name></copyrightHolder>'],
  ['its corrections', 'الساعة 9 لا 8</edNote>'],
  ['that it is a correction', '</edNote><signal qcode="sig:correction"/><link '],
  ['what its author did', '<creator role="cpprole:author"><name>ليلى</name></creator>'],
  ['what the agency did', '<infoSource role="cpprole:originfo" literal="AP">'],
  [
    'the original that it is translated from',
    '<link reluri="https://schema.org/translationOfWork" href="https://news.example/editions/en/ferry.html" residref="urn:uuid:0b7c1f6e-5a57-4c3e-9a50-6d9d2a6c8f10" contenttype="text/html"/>'
  ],
  ['its story as XHTML', '<input type="checkbox" checked="checked" disabled="disabled"']
]
for (const [what, expected] of holds) {
  test(`an item says ${what}`, () => expect(made).toContain(expected))
}

const signals: Array<[version: string | undefined, signal: string | undefined]> = [
  [undefined, undefined],
  ['1', undefined],
  ['2', '<signal qcode="sig:update"/>']
]
for (const [version, signal] of signals) {
  test(`version ${version} without corrections gives ${signal ? 'a' : 'no'} signal`, () => {
    const text = newsml.render(editionOf('x', {meta: {...(version !== undefined && {version})}}))
    expect(/<signal[^>]*>/.exec(text)?.[0]).toBe(signal)
  })
}

test('a tombstone says that it is canceled and holds no content', () => {
  expect(grave).toContain('<pubStatus qcode="stat:canceled"/>')
  expect(grave).not.toContain('contentSet')
})

test('what XML cannot hold is gone, and nothing ends a section early', () => {
  const hostile = newsml.render(
    editionOf('a ]]> b \u0001 \ud800 c &amp; <b title="&quot;>">d</b>', {meta: {headline: 'x \u0008\ufffe "<&>'}})
  )
  expect(hostile).not.toMatch(/[\u0000-\u0008\ufffe]|\p{Surrogate}|\]\]>/u)
  expect(hostile).toContain('<headline>x  "&lt;&amp;&gt;</headline>')
})
