import i18next from 'i18next'
import {expect, test} from 'vitest'
import {printBound} from '../../src/catalog/bound-figure.ts'
import {carry, uncarry} from '../../src/catalog/i18next-escape.ts'
import {createResolver} from '../../src/catalog/resolve.ts'
import type {Language} from '../../src/languages/index.ts'
import {houseStyle} from '../../src/languages/language.ts'
import type {BoundFigure, Catalog, CatalogEntry, EntryStatus} from '../../src/model.ts'
import {ar, en, he} from '../packs.ts'
import {segment} from './segments.ts'

const languages = [en, ar, he]
const resolver = createResolver({languages})
const one = segment('p-a', 'The raid killed {{killed}}.')
const two = segment('p-b', 'Nothing else is known.')

function catalog(
  locale: string,
  targets: Record<string, string | [string, EntryStatus]>,
  resources: Record<string, string> = {}
): Catalog {
  const entries = [one, two].map((segment): CatalogEntry => {
    const found = targets[segment.key]
    const [target, status] =
      typeof found === 'string' ? [found, 'current' as const] : (found ?? [undefined, 'missing' as const])
    return {key: segment.key, segment, status, ...(target !== undefined && {target})}
  })
  return {slug: 's', locale, sourceLocale: 'en', entries, obsolete: [], resources}
}

const forms = {
  'fig-killed_zero': 'لا أحد',
  'fig-killed_one': 'شخصا واحدا',
  'fig-killed_two': 'شخصين',
  'fig-killed_few': '{{count}} أشخاص',
  'fig-killed_many': '{{count}} شخصا',
  'fig-killed_other': '{{count}} شخص'
}
const counts: Array<[value: string, printed: string]> = [
  ['0', 'لا أحد'],
  ['1', 'شخصا واحدا'],
  ['2', 'شخصين'],
  ['7', '7 أشخاص'],
  ['74', '74 شخصا'],
  ['28000', '28,000 شخص']
]
for (const [value, printed] of counts) {
  test(`a figure of ${value} has its Arabic noun`, () => {
    const [first] = resolver.resolve({
      catalogs: [catalog('ar', {'p-a': 'قتلت الغارة {{killed}}.'}, forms)],
      figures: {killed: {value}}
    })
    expect(first!.text).toBe(`قتلت الغارة ${printed}.`)
  })
}

test('Hebrew has three forms, and English prints its own text', () => {
  const hebrew = {'fig-killed_one': 'אדם אחד', 'fig-killed_two': 'שני בני אדם', 'fig-killed_other': '{{count}} בני אדם'}
  const texts = ['1', '2', '28000'].map((value) => {
    const input = {catalogs: [catalog('he', {'p-a': 'בתקיפה נהרגו {{killed}}.'}, hebrew)], figures: {killed: {value}}}
    return resolver.resolve(input)[0]!.text
  })
  expect(texts).toEqual(['בתקיפה נהרגו אדם אחד.', 'בתקיפה נהרגו שני בני אדם.', 'בתקיפה נהרגו 28,000 בני אדם.'])
  const figures = {killed: {value: '28000'}}
  expect(resolver.resolveSource([one], 'en', {figures})[0]!.text).toBe('The raid killed 28,000.')
  const sourceResources = {'fig-killed_one': '{{count}} person', 'fig-killed_other': '{{count}} people'}
  expect(resolver.resolveSource([one], 'en', {figures, sourceResources})[0]!.text).toBe(
    'The raid killed 28,000 people.'
  )
})

test('a locale falls back, with the digits of its own tag and the forms of its language', () => {
  const figures = {killed: {value: '28000'}}
  const general = catalog('ar', {'p-a': 'قتلت الغارة {{killed}}.', 'p-b': 'لا شيء آخر معروف.'}, forms)
  const egypt = catalog('ar-EG-u-nu-arab', {'p-a': 'الغارة قتلت {{killed}}.'})
  const out = resolver.resolve({catalogs: [egypt, general], figures})
  expect(out.map(({text, locale}) => [locale, text])).toEqual([
    ['ar-EG-u-nu-arab', 'الغارة قتلت ٢٨٬٠٠٠ شخص.'],
    ['ar', 'لا شيء آخر معروف.']
  ])
})

test('policies', () => {
  const half = catalog('ar', {'p-a': ['قديم', 'stale']})
  const of = (policy: object) =>
    resolver.resolve({catalogs: [half], policy}).map(({text, status, held, locale}) => [text, status, held, locale])
  expect(of({})).toEqual([
    ['قديم', 'stale', true, 'ar'],
    [two.text, 'missing', true, 'en']
  ])
  expect(of({stale: 'old', missing: 'source'})).toEqual([
    ['قديم', 'stale', false, 'ar'],
    [two.text, 'source', false, 'en']
  ])
  expect(of({stale: 'source'})[0]).toEqual([one.text, 'source', false, 'en'])
  expect(of({stale: 'hold', staleEntry: () => 'old'})[0]).toEqual(['قديم', 'stale', false, 'ar'])
})

test('a figure that is not bound stays as it is typed, and one article knows nothing of another', () => {
  const texts = (figures: Record<string, BoundFigure>) =>
    resolver.resolve({catalogs: [catalog('ar', {'p-a': '{{killed}} {{other}} $t(p-b) {{constructor}}'})], figures})[0]!
      .text
  expect(texts({killed: {value: '5'}})).toBe('5 {{other}} $t(p-b) {{constructor}}')
  expect(texts({other: {value: '6'}})).toBe('{{killed}} 6 $t(p-b) {{constructor}}')
  expect(texts({})).toBe('{{killed}} {{other}} $t(p-b) {{constructor}}')
})

const carried: Array<[text: string, figures: string[], file: string]> = [
  ['Write {{name}} here', [], 'Write &#123;{name}} here'],
  ['Write {{name}} and {{killed}}', ['killed'], 'Write &#123;{name}} and {{killed}}'],
  ['{{{killed}}}', ['killed'], '&#123;{{killed}}}'],
  ['Call $t(key) and $tx', [], 'Call &#36;t(key) and $tx'],
  ['{{{{', [], '&#123;&#123;&#123;{'],
  ['nothing', [], 'nothing']
]
for (const [text, figures, file] of carried) {
  test(`carry ${text}`, () => {
    expect(carry(text, figures)).toBe(file)
    expect(uncarry(file)).toBe(text)
    const other = i18next.createInstance()
    other.init({
      initAsync: false,
      lng: 'en',
      keySeparator: false,
      nsSeparator: false,
      interpolation: {escapeValue: false},
      resources: {en: {translation: {file, key: 'CALLED'}}}
    })
    expect(
      uncarry(other.t('file', {name: 'FILLED', killed: '{{killed}}', interpolation: {skipOnVariables: true}}))
    ).toBe(text)
  })
}

const prints: Array<[language: Language, locale: string, figure: BoundFigure, printed: string]> = [
  [en, 'en', {value: '28000'}, '28,000'],
  [en, 'en', {value: '1450000', style: 'compact'}, '1.45 million'],
  [en, 'en', {value: '70.5', style: 'percent'}, '70.5%'],
  [en, 'en', {value: '21', style: 'ordinal'}, '21st'],
  [en, 'en', {value: '1234.5', style: 'currency', currency: 'USD'}, '$1,234.50'],
  [en, 'en', {value: '2500000', style: 'currency', currency: 'GBP'}, '£2.5 million'],
  [en, 'en', {value: '12345678901234567890'}, '12,345,678,901,234,567,890'],
  [en, 'en', {value: 'many'}, 'many'],
  [ar, 'ar', {value: '1400000', style: 'compact'}, '1.4 مليون'],
  [ar, 'ar-EG-u-nu-arab', {value: '1400000', style: 'compact'}, '١٫٤ مليون'],
  [ar, 'ar', {value: '70', style: 'percent'}, '70%'],
  [ar, 'ar-EG-u-nu-arab', {value: '70', style: 'percent'}, '٧٠٪'],
  [ar, 'ar', {value: '21', style: 'ordinal'}, 'الـ21'],
  [ar, 'ar', {value: '5', style: 'currency', currency: 'USD'}, '5 دولارات'],
  [ar, 'ar', {value: '15', style: 'currency', currency: 'USD'}, '15 دولارًا'],
  [ar, 'ar', {value: '3000000', style: 'currency', currency: 'USD'}, '3 ملايين دولار'],
  [he, 'he', {value: '1400000', style: 'compact'}, '1.4 מיליון'],
  [he, 'he', {value: '3', style: 'currency', currency: 'ILS'}, '3 שקלים']
]
for (const [language, locale, figure, printed] of prints) {
  test(`printBound ${locale} ${figure.value} ${figure.style ?? ''}`, () => {
    expect(printBound(figure, {locale, language, style: houseStyle(language.print.style)})).toBe(printed)
  })
}
