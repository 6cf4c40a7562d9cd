import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {exchangeDocument, formatNamed} from '../../src/exchange/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {ar, en} from '../packs.ts'
import {Desk, outcomes} from './desk.ts'
import {schemaErrors, schemas} from './schemas.ts'

const {article} = parseArticle('See [the map](https://x.example/en) now.\n', {slug: 's', lang: 'en'})
const segments = segmentArticle(article)

function exported(desk: Desk): string {
  const {catalogs} = desk.extract()
  const input = {catalog: catalogs[0]!, sourceResources: {}, figures: [], article}
  return formatNamed('xliff')!.write([exchangeDocument(input, {languages: [en, ar]})])
}
const translated = () => {
  const desk = new Desk(segments)
  desk.type({[segments[0]!.key]: 'انظر <a1>الخريطة</a1> الآن.'})
  return desk
}
const led = (xml: string, target: string) =>
  xml.replace('<res:source href="https://x.example/en"/>', (all) => `${all}<res:target href="${target}"/>`)
const addressesOf = (desk: Desk) => desk.extract().catalogs[0]!.entries[0]!.recorded?.addresses

test('XLIFF tells where links lead, and sets where they lead in a locale', () => {
  const desk = translated()
  const xml = exported(desk)
  expect(xml).toContain('<res:source href="https://x.example/en"/>')
  expect(outcomes(desk.in(xml))).toEqual(['same'])
  expect(addressesOf(desk)).toBeUndefined()
  expect(outcomes(desk.in(led(xml, 'https://x.example/ar')))).toEqual(['taken'])
  expect(addressesOf(desk)).toEqual([{name: 'a1', source: 'https://x.example/en', target: 'https://x.example/ar'}])
  expect(exported(desk)).toContain('<res:target href="https://x.example/ar"/>')
  expect(desk.in(exported(desk)).writes).toEqual([])
})

test('a text that is changed keeps its addresses', () => {
  const desk = translated()
  desk.in(led(exported(desk), 'https://x.example/ar'))
  desk.type({[segments[0]!.key]: 'طالع <a1>الخريطة</a1> الآن.'})
  expect(addressesOf(desk)?.length).toBe(1)
})

test('an address that runs is refused, and told', () => {
  const desk = translated()
  const {units} = desk.in(led(exported(desk), 'javascript:alert(1)'))
  expect(units[0]!.reason).toContain('the scheme `javascript:`')
  expect(addressesOf(desk)).toBeUndefined()
})

test.skipIf(!schemas)('the file is valid', async () => {
  const desk = translated()
  expect(await schemaErrors('xliff-2.1', led(exported(desk), 'https://x.example/ar'))).toEqual([])
})
