import {expect, test} from 'vitest'
import {parseArticle} from '../../src/article/index.ts'
import {extractCatalogs} from '../../src/catalog/index.ts'
import {creditLedger} from '../../src/check/index.ts'
import {assembleEdition} from '../../src/edition/index.ts'
import {creditSheet} from '../../src/outputs/index.ts'
import {segmentArticle} from '../../src/segment/index.ts'
import {ar, en} from '../packs.ts'

const languages = [en, ar]
const {article} = parseArticle(
  '---\nlang: en\nheadline: Rain\nbyline: [{name: Dana Levy}]\ncredit: [{agency: AP, role: based-on}]\n---\n\nIt rained.\n',
  {slug: 'rain'}
)
const segments = segmentArticle(article)
const {catalogs} = extractCatalogs({slug: 'rain', segments, source: {locale: 'en'}, locales: [{locale: 'ar'}]})
const policy = {missing: 'source', stale: 'hold'} as const
const ledger = (labels: Readonly<Record<string, string>> = {}) =>
  creditLedger(article, [assembleEdition(article, catalogs[0]!, {languages, labels, policy})], {languages})
const told = (labels?: Readonly<Record<string, string>>) =>
  ledger(labels).rows.map(({name, role, cells}) => [name, role, ...cells.map(({verdict}) => verdict)].join(' '))

test('a ledger of credits has a row for each author and agency, with the line that names it', () => {
  const {rows, clean} = ledger()
  expect(told()).toEqual(['Dana Levy byline agrees', 'AP based-on agrees'])
  expect(rows[1]!.cells[0]!.text).toMatch(/أسوشيتد برس/)
  expect(clean).toBe(true)
})

test('it tells an agency that is gone, and one that is another', () => {
  expect(told({'credit-based-on': 'عن مصادر'})).toEqual(['Dana Levy byline agrees', 'AP based-on gone'])
  expect(told({'credit-based-on': 'عن رويترز و{{agency}}'})).toEqual(['Dana Levy byline agrees', 'AP based-on differs'])
})

test('its sheet has a column for each edition', () => {
  const {title, locales, rows} = creditSheet(ledger())
  expect([title, locales, rows.length]).toEqual(['Credit', ['ar'], 2])
})
