import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {CreditRole} from '../../src/model.ts'
import {ninjs, ninjsTombstone} from '../../src/outputs/index.ts'
import {editionsOf, slugs} from '../editions.ts'
import {ours} from '../packs.ts'
import {anyEdition} from './any-edition.ts'
import {editionOf} from './edition.ts'
import {schemaFile} from './schemas.ts'

const schema = schemaFile('ninjs/ninjs-schema_3.1.json')
const site = 'https://news.example/editions'
const ID = '0b7c1f6e-5a57-4c3e-9a50-6d9d2a6c8f10'

export const validNinjs: ValidateFunction | undefined = schema === undefined ? undefined : compiled(schema)

function compiled(text: string): ValidateFunction {
  const ajv = new Ajv2020({strictRequired: false, strictTypes: false, allErrors: true})
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0080-\uffff]+$/i)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  ajv.addSchema({$id: 'https://geojson.org/schema/GeoJSON.json'})
  return ajv.compile(JSON.parse(text) as object)
}

const read = (text: string) => JSON.parse(text) as Record<string, unknown>
const errors = (text: string) => {
  validNinjs?.(JSON.parse(text))
  return validNinjs?.errors ?? []
}

describe.skipIf(schema === undefined)('the schema of ninjs 3.1', () => {
  test('refuses what it does not know, so that the tests below can fail', () => {
    expect(errors('{"uri": "urn:x:y", "stranger": 1}')).not.toEqual([])
    expect(errors('{"uri": "urn:x:y", "firstCreated": "2024-02-14"}')).not.toEqual([])
    expect(errors('{"uri": "urn:x:y", "associations": [{"uri": "urn:x:z"}]}')).not.toEqual([])
  })

  for (const slug of slugs) {
    for (const edition of editionsOf(slug)) {
      test(`accepts ${edition.locale}/${slug}`, () => {
        expect(errors(ninjs.render(edition, {site}))).toEqual([])
        expect(errors(ninjs.render(edition))).toEqual([])
      })
    }
  }

  test('accepts any article', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        expect(errors(ninjs.render(edition, {site}))).toEqual([])
      })
    )
  })

  test('accepts a tombstone', () => {
    const grave = ninjsTombstone({
      slug: 'ferry',
      sourceSlug: 'ferry',
      sourceLang: 'en',
      locale: 'ar',
      lang: 'ar',
      version: '3',
      meta: {id: ID},
      canceled: '2024-02-15T10:00:00Z',
      note: 'Kill: do not use.'
    })
    expect(errors(grave)).toEqual([])
    expect(read(grave)).toMatchObject({pubStatus: 'canceled', version: '3', versionCreated: '2024-02-15T10:00:00Z'})
  })
})

const alternates = [
  {locale: 'en', lang: 'en', slug: 'ferry', headline: 'Ferry returns'},
  {locale: 'ar', lang: 'ar', slug: 'ferry', headline: 'عودة العبّارة'},
  {locale: 'he', lang: 'he', slug: 'ferry', headline: 'המעבורת חזרה'}
]
const story = (locale: string, more: object = {}) =>
  editionOf('The ferry sails again.', {
    slug: 'ferry',
    sourceSlug: 'ferry',
    locale,
    alternates,
    meta: {
      id: ID,
      version: '2',
      headline: 'Ferry returns',
      published: '2024-02-14',
      updated: '2024-02-15 11:30+02:00',
      credit: [{agency: 'AP', role: 'based-on'}],
      rights: {holder: 'The Harbour Herald', translation: 'forbidden', expires: '2024-12-31', territories: ['EG']},
      corrections: [{date: '2024-02-15', text: 'The ferry sails at 9, not at 8.'}],
      ...more
    }
  })

test('the original is named by the article, a translation by the article and its locale', () => {
  const [en, ar, he] = ['en', 'ar', 'he'].map((locale) => read(ninjs.render(story(locale))))
  expect(en?.uri).toBe(`urn:uuid:${ID}`)
  // Computed with Python's uuid.uuid5.
  expect(ar?.uri).toBe('urn:uuid:f7ca6400-0a1a-591c-bd22-cdb4f6f48b39')
  expect(he?.uri).toBe('urn:uuid:f91f4706-6eb3-5c70-a2b7-2cdcb9acc3c3')
  expect(ar?.altIds).toContainEqual({role: 'translation-group', value: `urn:uuid:${ID}`})
})

test('editions name each other and what they are to each other', () => {
  const relations = (locale: string) =>
    (read(ninjs.render(story(locale), {site})).associations as Array<Record<string, unknown>>).map(
      ({language, rel, uri}) => `${language} ${rel} ${uri === read(ninjs.render(story(String(language)))).uri}`
    )
  expect(relations('en')).toEqual(['ar translation true', 'he translation true'])
  expect(relations('ar')).toEqual(['en translationOf true', 'he seeAlso true'])
})

test('dates become instants, corrections a note to the desk, rights a policy', () => {
  const made = read(ninjs.render(story('en'), {timeZone: 'Asia/Jerusalem', languages: ours}))
  expect(made).toMatchObject({
    version: '2',
    firstCreated: '2024-02-13T22:00:00Z',
    contentCreated: '2024-02-13T22:00:00Z',
    versionCreated: '2024-02-15T09:30:00Z',
    pubStatus: 'usable',
    copyrightHolder: 'The Harbour Herald',
    infoSources: [
      {name: 'The Associated Press', role: 'http://cv.iptc.org/newscodes/contentprodpartyrole/originfo', literal: 'AP'}
    ]
  })
  expect(made.edNote).toContain('The ferry sails at 9, not at 8.')
  const policy = JSON.parse((made.rightsInfo as {encodedRights: string}).encodedRights) as Record<string, unknown>
  expect(policy.prohibition).toEqual([{target: `urn:uuid:${ID}`, action: 'translate'}])
  expect(JSON.stringify(policy.permission)).toContain('2024-12-31T22:00:00Z')
})

const parties: Array<[role: CreditRole, code: string]> = [
  ['wire', 'origcont'],
  ['based-on', 'originfo'],
  ['contributed', 'correspondent']
]
for (const [role, code] of parties) {
  test(`an agency of the role ${role} has IPTC's word for it, ${code}`, () => {
    const [party] = read(ninjs.render(story('en', {credit: [{agency: 'AP', role}]}))).infoSources as [{role: string}]
    expect(party.role).toBe(`http://cv.iptc.org/newscodes/contentprodpartyrole/${code}`)
  })
}

test('an article that gives no version is of the first, and so is what remains of it', () => {
  const grave = {...story('en'), canceled: '2024-02-15T10:00:00Z', meta: {}}
  expect([read(ninjs.render(story('en', {version: undefined}))).version, read(ninjsTombstone(grave)).version]).toEqual([
    '1',
    '1'
  ])
})

const drafted: Array<[name: string, origins: string[], expected: string | undefined]> = [
  ['nothing where people translated', ['person', 'memory'], undefined],
  ['a machine where it drafted all', ['machine', 'machine'], 'trainedAlgorithmicMedia'],
  ['a machine where it drafted a part', ['machine', 'person'], 'compositeWithTrainedAlgorithmicMedia']
]
for (const [name, origins, expected] of drafted) {
  test(`the source type says ${name}`, () => {
    const segments = origins.map((origin, at) => ({
      key: `p${at}`,
      role: 'paragraph' as const,
      source: 'a',
      text: 'b',
      lang: 'ar',
      status: 'current' as const,
      origin: origin as 'machine'
    }))
    const made = read(ninjs.render(editionOf('x', {locale: 'ar', segments})))
    expect((made.digitalSourceType as {uri: string} | undefined)?.uri.split('/').at(-1)).toBe(expected)
  })
}
